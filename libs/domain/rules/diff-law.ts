import { addDays, type LocalDate } from '../kernel/time';
import { isInForce } from './award';
import type { Law } from './law';
import { readingsOf, type LawReading } from './law-readings';
import type { ChangeInForce } from './rule-change';

const saysSame = (one: LawReading, other: LawReading): boolean =>
  one.said.vi === other.said.vi && one.said.en === other.said.en && one.points === other.points;

const sideOf = ({ title, said, article, evidence }: LawReading) => ({ title, said, article, evidence });

const changeOf = (
  before: LawReading | undefined,
  after: LawReading | undefined,
): readonly ChangeInForce[] => {
  const one = after ?? before;
  if (!one || (before && after && before.to === after.to && saysSame(before, after))) return [];
  const { topic, name, from, to, awards } = one;
  const change = {
    topic: 'law' as const,
    name: `${topic} ${name}`,
    before: before ? sideOf(before) : null,
    after: after ? sideOf(after) : null,
  };
  return [{ change, awards, from, to }];
};

function pairs(
  before: readonly LawReading[],
  after: readonly LawReading[],
  keyOf: (reading: LawReading) => string,
): readonly ChangeInForce[] {
  const byKey = (readings: readonly LawReading[]) => new Map(readings.map((one) => [keyOf(one), one]));
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => changeOf(was.get(key), is.get(key)));
}

const laterEnd = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || other === null ? null : one > other ? one : other;

/** A value that goes on under another mark is one: how sure it is known is no difference. */
function joined(readings: readonly LawReading[]): readonly LawReading[] {
  const last = new Map<string, LawReading>();
  const whole = new Map<string, LawReading>();
  for (const one of [...readings].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = last.get(undated(one));
    const goesOn =
      before && saysSame(before, one) && (before.to === null || one.from <= addDays(before.to, 1));
    const text = goesOn ? { ...before, to: laterEnd(before.to, one.to) } : one;
    last.set(undated(one), text);
    whole.set(dated(text), text);
  }
  return [...whole.values()];
}

const dated = ({ topic, name, from }: LawReading): string => [topic, name, from].join('\n');
const undated = ({ topic, name }: LawReading): string => [topic, name].join('\n');

/** What the second law says otherwise than the first: values of the catalogue, votes, documents, limits and the rest. */
export const diffLaws = (before: Law, after: Law): readonly ChangeInForce[] =>
  pairs(joined(readingsOf(before)), joined(readingsOf(after)), dated);

/** What the law says otherwise on the second day than on the first. */
export function diffLawOn(law: Law, before: LocalDate, after: LocalDate): readonly ChangeInForce[] {
  const on = (day: LocalDate): readonly LawReading[] =>
    readingsOf(law)
      .filter((reading) => isInForce(reading, day))
      .map((reading) => ({ ...reading, from: after, to: after }));
  return pairs(on(before), on(after), undated);
}
