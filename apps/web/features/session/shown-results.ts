import type { AgendaLine, LineResult } from '../../api/models';
import { fold } from '../../ui/fold';

export interface Wanted {
  readonly outcome: 'all' | 'passed' | 'not-passed';
  /** Part of a name, an award, a code or a number. */
  readonly q: string;
}

/** The results that are wanted, in the order of the agenda. */
export function shownResults(
  agenda: readonly AgendaLine[],
  results: readonly LineResult[],
  { outcome, q }: Wanted,
): readonly LineResult[] {
  const words = fold(q.trim());
  const text = new Map(
    words === ''
      ? []
      : agenda.map((line) => [
          line.dossier,
          fold(`${line.line}. ${line.subject} ${line.award} ${line.code}`),
        ]),
  );
  return results.filter(
    (result) =>
      (outcome === 'all' || (result.outcome === 'passed') === (outcome === 'passed')) &&
      (words === '' || (text.get(result.dossier) ?? '').includes(words)),
  );
}
