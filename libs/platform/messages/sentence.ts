import { formatValue } from './format';
import { interpolate, type Params } from './interpolate';
import type { Locale } from './locale';
import type { MessageCode } from './message-code';
import { MESSAGES_EN } from './messages.en';
import { MESSAGES_VI } from './messages.vi';
import { translateTerms } from './terms';

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageCode, string>>>> = {
  vi: MESSAGES_VI,
  en: MESSAGES_EN,
};

/** Whether the catalogue has a sentence of its own for the code. */
export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(MESSAGES_EN, code);

/**
 * The sentence for a code, in the person's language: what is wrong and what to do. Dates are written as people write
 * them and words of the code are translated. A code without a sentence gets a general one that names the code.
 */
export function sentence(code: string, params: Params, locale: Locale): string {
  const catalogue = CATALOGUES[locale];
  if (!isMessageCode(code)) return interpolate(catalogue.unknown, { code });
  return interpolate(catalogue[code], readable(params, locale));
}

const SUFFIXES: Readonly<Record<Locale, string>> = { vi: 'Vi', en: 'En' };

/** A param that comes in both languages (`partsVi`, `partsEn`) fills the placeholder of its plain name. */
function readable(params: Params, locale: Locale): Params {
  const own = (name: string): string | number | undefined => params[`${name}${SUFFIXES[locale]}`];
  return Object.fromEntries(
    Object.entries(params).map(([name, plain]) => {
      const value = own(name) ?? plain;
      return [
        name,
        typeof value === 'string' ? formatValue(translateTerms(name, value, locale), locale) : value,
      ];
    }),
  );
}
