import type { components } from '../../api/schema';
import { fold } from '../../ui/fold';

export type Ripe = components['schemas']['RipeDossierDto'];

/** What an agenda is gathered by; nothing chosen takes everything. */
export interface Gathering {
  readonly award?: string;
  readonly unit?: string;
  readonly kind?: Ripe['kind'];
  /** Words of the subject's name or of the dossier's code, with or without diacritics. */
  readonly q: string;
}

/** Dossiers that the minutes will list together: of one award, and all of them collectives, households or persons. */
export interface RipeGroup {
  readonly key: string;
  readonly kind: Ripe['kind'];
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly dossiers: readonly Ripe[];
}

export function gathered(ripe: readonly Ripe[], { award, unit, kind, q }: Gathering): readonly Ripe[] {
  const words = fold(q.trim());
  return ripe.filter(
    (one) =>
      (award === undefined || one.award === award) &&
      (unit === undefined || one.unit === unit) &&
      (kind === undefined || one.kind === kind) &&
      fold(`${one.subjectName} ${one.code}`).includes(words),
  );
}

/** @param ripe in the order in which the API has them, that of the minutes */
export function groupsOf(ripe: readonly Ripe[]): readonly RipeGroup[] {
  const groups = new Map<string, Ripe[]>();
  for (const one of ripe) {
    const key = `${one.award} ${one.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, dossiers]): RipeGroup[] => {
    const [first] = dossiers;
    if (!first) return [];
    const { kind, awardNameVi, awardNameEn } = first;
    return [{ key, kind, awardNameVi, awardNameEn, dossiers }];
  });
}

/** One of each value, with how many dossiers have it, for a field to choose from. */
export function choicesOf<Value extends string>(
  ripe: readonly Ripe[],
  valueOf: (one: Ripe) => Value,
  nameOf: (one: Ripe) => string,
): ReadonlyArray<{ readonly value: Value; readonly label: string }> {
  const found = new Map<Value, { readonly name: string; readonly count: number }>();
  for (const one of ripe) {
    const value = valueOf(one);
    found.set(value, { name: nameOf(one), count: (found.get(value)?.count ?? 0) + 1 });
  }
  return [...found].map(([value, { name, count }]) => ({ value, label: `${name} (${count})` }));
}

type QuorumOfKind = NonNullable<Ripe['threshold']['quorumByKind']>[number];

/** The kinds of session of which a rule of these dossiers asks another attendance, with the highest share asked. */
export function quorumsByKind(ripe: readonly Ripe[]): readonly QuorumOfKind[] {
  const kinds = new Map<string, QuorumOfKind>();
  for (const quorum of ripe.flatMap(({ threshold }) => threshold.quorumByKind ?? [])) {
    const known = kinds.get(quorum.kind);
    if (!known || quorum.num * known.den > known.num * quorum.den) kinds.set(quorum.kind, quorum);
  }
  return [...kinds.values()];
}
