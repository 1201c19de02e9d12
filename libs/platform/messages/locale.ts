/** The languages that people are spoken to in; Vietnamese comes first. */
export type Locale = 'vi' | 'en';

export const LOCALES: readonly Locale[] = ['vi', 'en'];

const isLocale = (tag: string | undefined): tag is Locale => LOCALES.some((locale) => locale === tag);

/** The caller's preferred language among ours (RFC 9110, 12.5.4); Vietnamese when the header names neither. */
export function pickLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '').split(',', 20).map((wish) => {
    const [range, ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: range?.split('-', 1)[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wishes
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.language;
  return isLocale(best) ? best : 'vi';
}
