import { writeLines, type Choice, type PaperLines } from '@vinhdanh/domain';
import { refused } from '../kernel/refused';

export interface Vote {
  readonly dossier: string;
  readonly choice: Choice;
}

/**
 * The votes as letters in the order of the ballot, with that of `recused` where a line is closed to the seat.
 * @throws Refused `not-on-agenda`, `seat-recused-line` or, for a vote missing or given twice, `line-count-wrong`
 */
export function alignPaper(
  agenda: readonly string[],
  closed: readonly string[],
  votes: readonly Vote[],
): PaperLines {
  const choices = new Map(votes.map(({ dossier, choice }) => [dossier, choice]));
  const place = new Map(agenda.map((dossier, index) => [dossier, index]));
  for (const { dossier } of votes) {
    const index = place.get(dossier);
    if (index === undefined) throw refused('not-on-agenda');
    if (closed.includes(dossier)) throw refused('seat-recused-line', { line: index + 1 });
  }
  const asked = agenda.length - closed.length;
  if (votes.length !== asked || choices.size !== asked)
    throw refused('line-count-wrong', { given: votes.length, asked });
  return writeLines(agenda.map((dossier) => choices.get(dossier) ?? 'recused'));
}
