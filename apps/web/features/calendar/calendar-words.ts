import type { LocalDate } from '@vinhdanh/domain';
import type { CalendarYear } from '../../api/models';

/** The names of the days off by day. */
export const dayNames = (
  years: readonly CalendarYear[],
  pick: (vi: string, en: string) => string,
): ReadonlyMap<LocalDate, string> =>
  new Map(
    years.flatMap(({ daysOff }) =>
      daysOff
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ day, nameVi, nameEn }) => [day, pick(nameVi, nameEn)] as const),
    ),
  );

/** A day that a later notice added to the year or took out of it. */
export interface PublishedChange {
  readonly day: LocalDate;
  readonly is: 'added' | 'withdrawn';
  /** The day off instead of which a Saturday is worked; null for a day off. */
  readonly insteadOf: LocalDate | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly notice: Notice;
}

type Notice = NonNullable<CalendarYear['daysOff'][number]['announced']>;

const changesOf = (
  { announced, withdrawn }: { announced?: Notice; withdrawn?: Notice },
  rest: Omit<PublishedChange, 'is' | 'notice'>,
): readonly PublishedChange[] => [
  ...(announced ? [{ ...rest, is: 'added' as const, notice: announced }] : []),
  ...(withdrawn ? [{ ...rest, is: 'withdrawn' as const, notice: withdrawn }] : []),
];

/** What later notices changed in the year, in the order in which they were out. */
export const publishedChanges = ({ daysOff, workingSaturdays }: CalendarYear): readonly PublishedChange[] =>
  [
    ...daysOff.flatMap(({ day, nameVi, nameEn, ...known }) =>
      changesOf(known, { day, nameVi, nameEn, insteadOf: null }),
    ),
    ...workingSaturdays.flatMap(({ day, insteadOf, ...known }) =>
      changesOf(known, { day, insteadOf, nameVi: '', nameEn: '' }),
    ),
  ].sort((one, other) => one.notice.on.localeCompare(other.notice.on));
