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
  vi: {
    holds: 'GÓI ĐÚNG',
    inside: ', theo khóa nằm trong chính gói',
    unsigned: ', nhưng chữ ký của văn bản chưa được kiểm',
    wrong: 'GÓI KHÔNG ĐÚNG',
  },
  en: {
    holds: 'THE BUNDLE HOLDS',
    inside: ', by the key inside it',
    unsigned: ', but signatures of its documents were not verified',
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
    council: 'Hội đồng',
    finding: 'Kiến nghị kiểm tra',
    signing: 'Thẩm quyền ký của cơ quan',
    history: 'Lịch sử xử lý đã lưu',
    reading: 'Lượt xem',
    erasure: 'Lệnh xóa dữ liệu cá nhân',
    engine: 'Máy chủ quy trình',
    log: 'Sổ băm',
    share: 'tỷ lệ',
    basis: 'số để chia',
    quorum: 'số phải dự họp (+: kể cả bỏ phiếu bằng văn bản)',
    article: 'điều khoản',
    passed: 'đạt',
    failed: 'không đạt',
    tie: 'ngang phiếu',
    'no-quorum': 'không đủ số dự họp',
    deferred: 'hoãn',
    'all-staff': 'số người làm việc',
    'all-members': 'số thành viên hội đồng',
    'members-not-recused': 'số thành viên được bỏ phiếu',
    attending: 'số người dự và bỏ phiếu bằng văn bản',
    'papers-cast': 'số phiếu',
    'papers-not-blank': 'số phiếu không trắng',
  },
  en: {
    dossier: 'Dossier',
    session: 'Session',
    round: 'Signing round',
    enactment: 'Order',
    council: 'Council',
    finding: 'Finding',
    signing: 'Signing powers of a body',
    history: 'Stored history',
    reading: 'Reading',
    erasure: 'Order of erasure',
    engine: 'Engine',
    log: 'Log',
    share: 'the share',
    basis: 'what is divided',
    quorum: 'how many must be there (+: those who vote in writing, too)',
    article: 'the article',
    tie: 'tie',
    'no-quorum': 'no quorum',
    'all-staff': 'all who work there',
    'all-members': 'all members',
    'members-not-recused': 'the members who may vote',
    attending: 'those who attend or vote in writing',
    'papers-cast': 'the papers',
    'papers-not-blank': 'the papers that are not blank',
  },
};

/** Names under which such a word stands. */
const NAMES_OF_WORDS: ReadonlySet<string> = new Set(['kind', 'outcome', 'base', 'what', 'held', 'ruled']);

/** Names under which an instant stands. */
const TIMES: ReadonlySet<string> = new Set(['at', 'since', 'signedAt', 'listOf', 'until', 'toldOf']);

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The time of an instant in Vietnam. */
function momentWords(instant: string, language: Language): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return time.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', format);
}

/** Longer than anything that an honest bundle has in a sentence. */
const LONGEST = 400;

/** What a bundle says, so that nothing of it steers a terminal or turns a line around. */
export function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

const filled = (sentence: string, params: Line['params'], language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = shown(String(params[name] ?? '–'));
    if (language === 'vi' && DAY.test(value)) return value.split('-').reverse().join('/');
    if (TIMES.has(name)) return momentWords(value, language);
    const words = CALLED[language];
    return NAMES_OF_WORDS.has(name) && Object.hasOwn(words, value) ? String(words[value]) : value;
  });

export const lineWords = ({ is, code, params }: Line, language: Language): string =>
  filled((SENTENCES[language][is] as Readonly<Record<string, string>>)[code] ?? code, params, language);

export const saidWords = ({ code, params }: Said, language: Language): string =>
  filled(SAID[language][code], params, language);

/** Whether a bundle holds, and all that could be proven of it is: by a key from elsewhere, with all signatures. */
export const standingOf = ({ holds, pinned, signed }: Standing): 'holds' | 'partly' | 'wrong' =>
  !holds ? 'wrong' : pinned && signed ? 'holds' : 'partly';

export function verdictWords({ holds, pinned, signed }: Standing, language: Language): string {
  const words = VERDICT[language];
  if (!holds) return words.wrong;
  return `${words.holds}${pinned ? '' : words.inside}${signed ? '' : words.unsigned}`;
}

type Standing = Pick<Verdict, 'holds' | 'pinned' | 'signed'>;
