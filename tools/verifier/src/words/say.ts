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
  vi: { pinned: 'GÓI ĐÚNG', inside: 'GÓI ĐÚNG, theo khóa nằm trong chính gói', wrong: 'GÓI KHÔNG ĐÚNG' },
  en: {
    pinned: 'THE BUNDLE HOLDS',
    inside: 'THE BUNDLE HOLDS, by the key inside it',
    wrong: 'THE BUNDLE DOES NOT HOLD',
  },
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

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The time of an instant in Vietnam. */
function momentWords(instant: string, language: Language): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return time.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', format);
}

const filled = (sentence: string, params: Line['params'], language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(params[name] ?? '–');
    if (language === 'vi' && DAY.test(value)) return value.split('-').reverse().join('/');
    if (name === 'at') return momentWords(value, language);
    return name === 'kind' || name === 'outcome' ? (CALLED[language][value] ?? value) : value;
  });

export const lineWords = ({ is, code, params }: Line, language: Language): string =>
  filled((SENTENCES[language][is] as Readonly<Record<string, string>>)[code] ?? code, params, language);

export const saidWords = ({ code, params }: Said, language: Language): string =>
  filled(SAID[language][code], params, language);

/** How far a bundle is proven: by a key from elsewhere, by its own alone, or not at all. */
export const standingOf = ({
  holds,
  pinned,
}: Pick<Verdict, 'holds' | 'pinned'>): keyof (typeof VERDICT)['vi'] =>
  !holds ? 'wrong' : pinned ? 'pinned' : 'inside';

export const verdictWords = (verdict: Pick<Verdict, 'holds' | 'pinned'>, language: Language): string =>
  VERDICT[language][standingOf(verdict)];
