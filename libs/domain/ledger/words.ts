import type { SubjectKind } from '../rules/award';
import type { CommendationKind } from './holding';
import { byNameKeys, nameKey } from './name-key';
import type { Gender, SubjectCategory } from './subject';

/** The words that a file may use, in either language, for the words of the code. */
export type Words<Code extends string> = ReadonlyMap<string, readonly Code[]>;

const words = <Code extends string>(said: Readonly<Record<Code, readonly string[]>>): Words<Code> =>
  byNameKeys(Object.keys(said) as Code[], (code) => said[code]);

export const KIND_WORDS: Words<SubjectKind> = words<SubjectKind>({
  person: ['person', 'cá nhân'],
  collective: ['collective', 'tập thể'],
  household: ['household', 'hộ gia đình'],
});

export const GENDER_WORDS: Words<Gender> = words<Gender>({ female: ['female', 'nữ'], male: ['male', 'nam'] });

export const CATEGORY_WORDS: Words<SubjectCategory> = words<SubjectCategory>({
  'ministry-or-province-leader': ['ministry-or-province-leader', 'lãnh đạo cấp bộ, cấp tỉnh'],
  'department-leader': ['department-leader', 'lãnh đạo cấp vụ, sở, ngành'],
  'business-person': ['business-person', 'doanh nhân'],
  'other-leader': ['other-leader', 'lãnh đạo từ phó phòng trở lên'],
  'direct-worker': ['direct-worker', 'người trực tiếp công tác, học tập, chiến đấu'],
});

export const COMMENDATION_WORDS: Words<CommendationKind> = words<CommendationKind>({
  merit: ['merit', 'công trạng', 'thường xuyên'],
  'ad-hoc': ['ad-hoc', 'đột xuất'],
  movement: ['movement', 'phong trào', 'chuyên đề'],
  'long-service': ['long-service', 'cống hiến'],
  seniority: ['seniority', 'niên hạn'],
  external: ['external', 'đối ngoại'],
  unknown: ['unknown', 'chưa rõ'],
});

/** The code of the word, or undefined for a word that is none of them. */
export const codeOf = <Code extends string>(known: Words<Code>, given: string): Code | undefined =>
  known.get(nameKey(given))?.[0];
