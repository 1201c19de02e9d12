import type { TracedAct } from '../../api/models';

/** What the acts on the page are narrowed by. All of it lives in the address. */
export interface TraceFilter {
  readonly kind?: string;
  readonly level?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
}

const NAMES = ['kind', 'level', 'person', 'from', 'to'] as const;

export const filterFrom = (search: URLSearchParams): TraceFilter =>
  Object.fromEntries(NAMES.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));

/** The engine's own acts, among the persons. */
export const ENGINE = 'system';

const personOf = ({ by }: TracedAct): string => by?.person.id ?? ENGINE;

/** Acts that the filter lets through, and the one that the address points to whatever the filter says. */
export const filtered = (
  acts: readonly TracedAct[],
  { kind, level, person, from, to }: TraceFilter,
  pointed: number | null,
): readonly TracedAct[] =>
  acts.filter(
    (act) =>
      act.seq === pointed ||
      ((kind === undefined || act.kind === kind) &&
        (level === undefined || act.step?.level === level) &&
        (person === undefined || personOf(act) === person) &&
        (from === undefined || act.on >= from) &&
        (to === undefined || act.on <= to)),
  );

/** Everybody who acted, in the order of their first act. */
export const personsIn = (
  acts: readonly TracedAct[],
): ReadonlyArray<{ readonly id: string; readonly name: string | null }> => [
  ...new Map(
    acts.map((act) => [personOf(act), { id: personOf(act), name: act.by?.person.name ?? null }]),
  ).values(),
];

/** The act that a fragment of an address names: "#12". */
export const pointedAt = (hash: string): number | null =>
  /^#\d{1,9}$/.test(hash) ? Number(hash.slice(1)) : null;
