import { counts, type Gender, type Holding } from '../ledger';
import type { SubjectKind } from '../rules/award';
import type { RecordedFact, SubjectFact } from './recorded-fact';
import type { Initiative, Proposal, Serving, SubjectFile } from './subject-file';

/** What a file is put together from: the ledger, the recorded facts that stand, our own dossiers. */
export interface FileParts {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly facts: readonly RecordedFact[];
  readonly holdings: readonly Holding[];
  readonly proposals: readonly Proposal[];
}

type Of<Kind extends SubjectFact['kind']> = Extract<SubjectFact, { kind: Kind }>;

/**
 * The subject's file. A work is used by the award that names it as its achievement, and by a proposal on its way, besides
 * what its source says of its use.
 * @param servingOf whether an award is a title or a form of commendation
 */
export function assembleFile(parts: FileParts, servingOf: (award: string) => Serving): SubjectFile {
  const of = <Kind extends SubjectFact['kind']>(kind: Kind): ReadonlyArray<Of<Kind>> =>
    parts.facts.flatMap(({ fact }) => (fact.kind === kind ? [fact as Of<Kind>] : []));
  const { id, kind, gender, birthYear, holdings, proposals } = parts;
  return {
    ...{ id, kind, gender, birthYear, holdings, proposals },
    diedOn: of('death')[0]?.on ?? null,
    dissolvedOn: of('dissolution')[0]?.on ?? null,
    ratings: of('rating').map(({ year, rating }) => ({ year, rating })),
    initiatives: of('work').map((work) => toInitiative(work, parts, servingOf)),
    achievements: of('achievement').map(({ name, ground, scope, year }) => ({
      id: name,
      ground,
      scope,
      year,
    })),
    service: of('service').map(({ kind: _kind, ...span }) => span),
    leaves: of('leave').map(({ leave, from, to }) => ({ kind: leave, from, to })),
    discipline: of('discipline').map(({ kind: _kind, ...span }) => span),
    openMatters: of('open-matter').map(({ matter, since, until }) => ({ kind: matter, since, until })),
    collectiveYears: of('collective-year').map(({ kind: _kind, ...year }) => year),
    leads: of('lead').map(({ kind: _kind, ...lead }) => lead),
  };
}

function toInitiative(
  { name, work, scope, year, used }: Of<'work'>,
  { holdings, proposals }: FileParts,
  servingOf: (award: string) => Serving,
): Initiative {
  const serves = [
    ...holdings.filter((holding) => counts(holding) && holding.achievement === name),
    ...proposals.filter((proposal) => proposal.achievement === name),
  ].map(({ award }) => ({ award, serving: servingOf(award) }));
  const known = new Set(used.map(({ award }) => award));
  return {
    id: name,
    kind: work,
    scope,
    year,
    used: [...used, ...serves.filter(({ award }) => !known.has(award))],
  };
}
