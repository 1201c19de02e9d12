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

/** How sure dated texts are, by what the instruments say of themselves. */
export function partedBy(instruments: readonly Instrument[]): PartedTexts {
  const days = [...new Set(instruments.flatMap(({ unchecked }) => unchecked?.from ?? []))].sort();
  const turns = days.map((day) => ({ day, asKnown: asKnownOn(instruments, day) }));
  return (texts) =>
    turns.reduce((known, { day, asKnown }) => known.flatMap((text) => parted(text, day, asKnown)), texts);
}
