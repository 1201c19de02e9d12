import type { Session } from '../../api/models';

/** What there is to choose for one award or office, and what came of it. */
export interface Nominated {
  readonly code: string;
  readonly award: string;
  readonly places: number;
  /** Awards whose units take none here. */
  readonly after: readonly string[];
  /** Units chosen, those with more votes first where the figures are for the reader to see; none before the count. */
  readonly chosen: readonly string[];
}

export function nominatedIn({
  agenda,
  places,
  results,
}: Pick<Session, 'agenda' | 'places' | 'results'>): readonly Nominated[] {
  const nameOf = (code: string): string => agenda.find(({ awardCode }) => awardCode === code)?.award ?? code;
  const lines = new Map(agenda.map((line) => [line.dossier, line]));
  return places.map(({ awardCode: code, count, after = [] }) => {
    const passed = (results ?? []).flatMap(({ dossier, outcome, agree }) => {
      const line = lines.get(dossier);
      return outcome === 'passed' && line?.awardCode === code ? [{ subject: line.subject, agree }] : [];
    });
    return {
      ...{ code, award: nameOf(code), places: count, after: after.map(nameOf) },
      chosen: passed
        .sort((one, other) => (other.agree ?? 0) - (one.agree ?? 0))
        .map(({ subject }) => subject),
    };
  });
}
