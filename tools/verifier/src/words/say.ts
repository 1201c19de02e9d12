import type { Line, Said, Verdict } from '../report';
import { EN_HOLDS, EN_OPEN, EN_SAID, EN_WRONG } from './words.en';
import { VI_HOLDS, VI_OPEN, VI_SAID, VI_WRONG } from './words.vi';

export type Language = 'vi' | 'en';

const SENTENCES = {
  vi: { holds: VI_HOLDS, open: VI_OPEN, wrong: VI_WRONG },
  en: { holds: EN_HOLDS, open: EN_OPEN, wrong: EN_WRONG },
} as const;

const SAID = { vi: VI_SAID, en: EN_SAID } as const;

const VERDICT = {
  vi: { true: 'GÓI ĐÚNG', false: 'GÓI KHÔNG ĐÚNG' },
  en: { true: 'THE BUNDLE HOLDS', false: 'THE BUNDLE DOES NOT HOLD' },
} as const;

/** Words of the record and what they are called, where a sentence shows one. */
const CALLED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    dossier: 'Hồ sơ',
    session: 'Phiên họp',
    round: 'Lượt ký',
    enactment: 'Lệnh',
    passed: 'đạt',
    failed: 'không đạt',
    tie: 'ngang phiếu',
    'no-quorum': 'không đủ số dự họp',
    deferred: 'hoãn',
  },
  en: {
    dossier: 'Dossier',
    session: 'Session',
    round: 'Signing round',
    enactment: 'Order',
    tie: 'tie',
    'no-quorum': 'no quorum',
  },
};

const filled = (sentence: string, params: Line['params'], language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(params[name] ?? '–');
    return name === 'kind' || name === 'outcome' ? (CALLED[language][value] ?? value) : value;
  });

export const lineWords = ({ is, code, params }: Line, language: Language): string =>
  filled((SENTENCES[language][is] as Readonly<Record<string, string>>)[code] ?? code, params, language);

export const saidWords = ({ code, params }: Said, language: Language): string =>
  filled(SAID[language][code], params, language);

export const verdictWords = ({ holds }: Pick<Verdict, 'holds'>, language: Language): string =>
  VERDICT[language][`${holds}`];
