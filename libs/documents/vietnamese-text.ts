import type { EvidenceMark, ListedSubject, LocalDate, SubjectKind } from './document-types';

const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const SUBJECT_WORDS: Record<SubjectKind, string> = {
  person: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

const EVIDENCE_WORDS: Record<Exclude<EvidenceMark, 'Q'>, string> = {
  S: 'S: theo nguồn dẫn, chưa đối chiếu nguyên văn',
  I: 'I: suy luận',
  M: 'M: theo trí nhớ, chưa kiểm chứng',
  N: 'N: chưa tìm thấy văn bản',
};

function parts(date: LocalDate): [year: string, month: string, day: string] {
  const found = LOCAL_DATE.exec(date);
  const utc = new Date(`${date}T00:00:00Z`);
  if (!found || Number.isNaN(utc.getTime()) || !utc.toISOString().startsWith(date)) {
    throw new RangeError(`Not a calendar day of the form YYYY-MM-DD: ${JSON.stringify(date)}`);
  }
  return [found[1]!, found[2]!, found[3]!];
}

/** "ngày 02 tháng 7 năm 2025": days below 10 and the months 1 and 2 take a zero (NĐ 30/2020, Annex I). */
export function longDate(date: LocalDate): string {
  const [year, month, day] = parts(date);
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** Midnight of that day in Vietnam (UTC+7): the creation date written into the file, so that bytes repeat. */
export function startOfDay(date: LocalDate): Date {
  parts(date);
  return new Date(`${date}T00:00:00+07:00`);
}

/** An instant as ISO 8601 with Vietnam's zone to the second, e.g. '2025-07-02T09:30:00+07:00'. */
export function vietnamTime(instant: Date): string {
  return `${new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** The note that is printed after a legal basis which is not quoted from its text; undefined when it is. */
export function evidenceNote(mark: EvidenceMark): string | undefined {
  return mark === 'Q' ? undefined : `[${EVIDENCE_WORDS[mark]}]`;
}

/** "02 tập thể, 15 cá nhân": numbers below 10 take a zero, kinds without a subject are left out. */
export function countSubjects(rows: readonly Pick<ListedSubject, 'kind'>[]): string {
  const kinds: SubjectKind[] = ['collective', 'household', 'person'];
  return kinds
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${String(count).padStart(2, '0')} ${SUBJECT_WORDS[kind]}`)
    .join(', ');
}

/** Rows by award in order of first appearance, as the request and Article 1 count them. */
export function countByAward(
  rows: readonly Pick<ListedSubject, 'kind' | 'award'>[],
): { award: string; count: string }[] {
  return [...new Set(rows.map((row) => row.award))].map((award) => ({
    award,
    count: countSubjects(rows.filter((row) => row.award === award)),
  }));
}

/** "33,33 %": two decimals, cut and not rounded, so that 89,999 % never reads as 90 %. */
export function percentage(part: number, whole: number): string {
  if (whole === 0) return '';
  const hundredths = Math.floor((part * 10_000) / whole);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
}

/** A name in one line, or in two of about equal length when it is longer than `most` letters. */
export function balancedLines(name: string, most: number): string[] {
  const words = name.split(' ');
  if (name.length <= most || words.length < 2) return [name];
  const splits = words.slice(1).map((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    const second = words.slice(index + 1).join(' ');
    return { lines: [first, second], gap: Math.abs(first.length - second.length) };
  });
  return splits.reduce((best, split) => (split.gap < best.gap ? split : best)).lines;
}

/** A sentence that the document goes on after: its own full stop would double ours. */
export const withoutFullStop = (sentence: string): string => sentence.trimEnd().replace(/[.;]+$/, '');
