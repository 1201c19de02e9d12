import type { OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { isLocalDate, type LocalDate } from '../kernel/time';
import type { Citation } from '../rules/citation';
import type { CouncilId } from '../rules/route';

/** `merge` into another, `split` among several, `dissolve` with or without a successor, `rename` to the same body anew. */
export const SUCCESSION_KINDS = ['merge', 'split', 'dissolve', 'rename'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** A body that is gone and who takes over from it, with the text that says so. */
export interface Succession extends Citation {
  readonly from: OrganizationId;
  /** Null when nobody takes over: what is left to do there closes. */
  readonly to: OrganizationId | null;
  readonly kind: SuccessionKind;
}

/** A body as it was called when its reorganization was proposed. */
export interface ReorganizedBody {
  readonly id: OrganizationId;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Votes for the body; null where it has none. */
  readonly council: CouncilId | null;
}

/** Which part of a divided body a unit belongs to from now on: as the register says, or as a person chose. */
export interface Assignment {
  readonly unit: OrganizationId;
  readonly of: OrganizationId;
  readonly to: OrganizationId;
  readonly by: 'register' | 'choice';
}

/** Bodies that end together. */
export interface Reorganization {
  /** The first day on which they are gone. */
  readonly day: LocalDate;
  readonly successions: readonly Succession[];
  readonly assignments: readonly Assignment[];
  /** What is entered from paper is entered up to the day. Else a dossier whose last act is before it stays as it is, to be entered on. */
  readonly paperIsEntered?: boolean;
  /** Every body that is named above. */
  readonly bodies: readonly ReorganizedBody[];
}

export type Link = Pick<Succession, 'from' | 'to'>;

/** Bodies that end. */
export const goneBodies = ({
  successions,
}: Pick<Reorganization, 'successions'>): readonly OrganizationId[] => [
  ...new Set(successions.map(({ from }) => from)),
];

/** Those that take over from the body. */
export const successorsOf = (links: readonly Link[], body: OrganizationId): readonly OrganizationId[] =>
  links.flatMap(({ from, to }) => (from === body && to !== null ? [to] : []));

/** A body from which following its successors leads back to itself, or none. */
export function cycleIn(links: readonly Link[]): OrganizationId | undefined {
  return [...new Set(links.map(({ from }) => from))].find((start) => {
    const reached = new Set<OrganizationId>();
    const ahead = [...successorsOf(links, start)];
    for (let body = ahead.pop(); body !== undefined; body = ahead.pop()) {
      if (body === start) return true;
      if (reached.has(body)) continue;
      reached.add(body);
      ahead.push(...successorsOf(links, body));
    }
    return false;
  });
}

/**
 * Whether the successions can stand together, and beside those known before.
 * @param known successions of other days
 */
export function checkSuccessions(
  { day, successions }: Pick<Reorganization, 'day' | 'successions'>,
  known: readonly Link[],
): Verdict {
  return firstRefusal(
    () => (isLocalDate(day) ? ALLOWED : refuse('effective-date-invalid', { day })),
    () => (successions.length > 0 ? ALLOWED : refuse('enactment-nothing-to-do')),
    () => allowedWithout(successions.find(citesNothing), 'succession-not-cited'),
    () => allowedWithout(successions.find(lacksSuccessor), 'succession-without-successor'),
    () => allowedWithout(successions.find(isRepeated), 'succession-twice'),
    () => allowedWithout(successions.find(isWronglyDivided), 'succession-several-successors'),
    () => {
      const body = cycleIn([...known, ...successions]);
      return body === undefined ? ALLOWED : refuse('succession-cycle', { organization: body });
    },
    () => allowedWithout(successions.find(endsWithSuccessor), 'succession-successor-ends-too'),
  );
}

const allowedWithout = (offender: Succession | undefined, code: string): Verdict =>
  offender ? refuse(code, { organization: offender.from }) : ALLOWED;

const citesNothing = ({ article }: Succession): boolean => article.trim() === '';

const lacksSuccessor = ({ kind, to }: Succession): boolean => to === null && kind !== 'dissolve';

const isRepeated = ({ from, to }: Succession, index: number, all: readonly Succession[]): boolean =>
  all.findIndex((other) => other.from === from && other.to === to) !== index;

/** Who takes over must still be there. */
const endsWithSuccessor = ({ to }: Succession, _index: number, all: readonly Succession[]): boolean =>
  all.some(({ from }) => from === to);

/** Only what is split has several successors, and what is split has at least two. */
function isWronglyDivided({ from, kind }: Succession, _index: number, all: readonly Succession[]): boolean {
  const same = all.filter((other) => other.from === from);
  return kind === 'split' ? same.length < 2 || same.some((other) => other.kind !== kind) : same.length > 1;
}
