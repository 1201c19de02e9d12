import { located, type LawEntries } from '../law/entries';
import { problemAt, type PackProblem } from './problem';

/** What replaced the instrument, what replaced that, and so on, up to the first that is met again. */
function successorsOf(law: LawEntries, id: string): readonly string[] {
  const met: string[] = [];
  const successorOf = (name: string): string | null =>
    law.instruments.get(name)?.[0]?.value.replacedBy ?? null;
  let next = successorOf(id);
  while (next !== null && !met.includes(next)) {
    met.push(next);
    next = successorOf(next);
  }
  return met;
}

/** Nothing is replaced, in the end, by itself. */
export const checkSuccessors = (law: LawEntries): readonly PackProblem[] =>
  located(law.instruments).flatMap(({ value: { id }, field }) => {
    const successors = successorsOf(law, id);
    if (!successors.includes(id)) return [];
    return [problemAt(field.at('replacedBy'), `leads back to ${id}: ${[id, ...successors].join(' > ')}`)];
  });
