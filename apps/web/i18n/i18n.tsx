import { createContext, useContext } from 'react';
import { fill, type Params } from './fill';
import { EN } from './messages.en';
import { VI, type MessageKey } from './messages.vi';

export type Locale = 'vi' | 'en';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi: VI, en: EN };
const STORED = 'vinhdanh.locale';

/** The language of the last visit, Vietnamese at first. */
export const storedLocale = (): Locale => (localStorage.getItem(STORED) === 'en' ? 'en' : 'vi');
export const storeLocale = (locale: Locale): void => localStorage.setItem(STORED, locale);

/** The sentence with what stands for its placeholders. */
export const translate = (locale: Locale, key: MessageKey, params: Params = {}): string =>
  fill(MESSAGES[locale][key], params);

export interface I18n {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The word for a code of the API, such as `term('status', 'climbing')`; the code itself when it has none. */
  readonly term: (family: string, code: string) => string;
  /** The Vietnamese or the English of two. */
  readonly pick: (vi: string, en: string) => string;
  /** A quantity with its thousands apart: 1.560 in Vietnamese, 1,560 in English. */
  readonly amount: (of: number) => string;
}

const AMOUNTS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

export function makeI18n(locale: Locale, setLocale: (locale: Locale) => void): I18n {
  const words: Readonly<Record<string, string>> = MESSAGES[locale];
  return {
    locale,
    setLocale,
    t: (key, params) => translate(locale, key, params),
    term: (family, code) => words[`${family}.${code}`] ?? code,
    pick: (vi, en) => (locale === 'vi' ? vi : en || vi),
    amount: (of) => AMOUNTS[locale].format(of),
  };
}

export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside of its provider');
  return i18n;
}
