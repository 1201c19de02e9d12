import { composeNotification, isNotificationKind, type NotificationRequest } from '@vinhdanh/notify';
import { sentence, type Locale, type Params } from '@vinhdanh/platform';

/** What a notice says, in the reader's language. A kind that is not known any more is named. */
export function noticeSentence(
  { kind, params }: { readonly kind: string; readonly params: Params },
  locale: Locale,
  publicUrl: string,
): string {
  if (!isNotificationKind(kind)) return sentence('unknown', { code: kind }, locale);
  return composeNotification({ kind, params, locale, publicUrl } as unknown as NotificationRequest).subject;
}
