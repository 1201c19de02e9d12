import { sentence, type Locale } from '@vinhdanh/platform';

/** With the reason as a sentence. */
export const explained = <Item extends { readonly reason: string | null }>(
  item: Item,
  language: Locale,
): Item & { sentence: string | null } => ({
  ...item,
  sentence: item.reason === null ? null : sentence(item.reason, {}, language),
});
