import { addDays, asKnownOn, type AsKnown, type Instrument, type LocalDate } from '@vinhdanh/domain';

interface Dated {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A text as it is before the day, and from it on, where its marks are weaker from then. */
function parted<T extends Dated>(text: T, day: LocalDate, asKnown: AsKnown): readonly T[] {
  if (text.to !== null && text.to < day) return [text];
  const weaker = asKnown(text);
  if (weaker === text) return [text];
  return text.from >= day
    ? [weaker]
    : [
        { ...text, to: addDays(day, -1) },
        { ...weaker, from: day },
      ];
}

/** Dated texts with the marks that they have on each of their days: one that rests on an unchecked text is two. */
export type PartedTexts = <T extends Dated>(texts: readonly T[]) => readonly T[];

const known = new Map<string, AsKnown>();

/** `asKnownOn`, once for the same doubts: stacks of layers share the texts that none of them changes, and each is looked at once. */
function asKnownFrom(instruments: readonly Instrument[], day: LocalDate): AsKnown {
  const doubts = instruments.filter(({ unchecked }) => unchecked);
  const key = JSON.stringify([day, doubts.map(({ number, unchecked }) => [number, unchecked])]);
  const asKnown = known.get(key) ?? asKnownOn(doubts, day);
  known.set(key, asKnown);
  return asKnown;
}

/** How sure dated texts are, by what the instruments say of themselves. */
export function partedBy(instruments: readonly Instrument[]): PartedTexts {
  const days = [...new Set(instruments.flatMap(({ unchecked }) => unchecked?.from ?? []))].sort();
  const turns = days.map((day) => ({ day, asKnown: asKnownFrom(instruments, day) }));
  return (texts) =>
    turns.reduce((soFar, { day, asKnown }) => soFar.flatMap((text) => parted(text, day, asKnown)), texts);
}
