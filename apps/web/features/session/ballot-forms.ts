import type { AgendaLine, Session } from '../../api/models';

export type Ballot = Session['ballots'][number];
export type BallotForm = Ballot['form'];
export type Rule = Session['rules'][number];

/** How the lines of one rule are to be voted. */
export interface FormOfRule {
  readonly rule: Rule;
  readonly lines: readonly AgendaLine[];
  readonly asked: BallotForm;
  readonly form: BallotForm;
  /** The first ballot over them that has not begun: a form is chosen for a whole ballot. */
  readonly ballot: Ballot;
  /** Lines that take the form together with them. */
  readonly together: number;
}

type Laid = Pick<Session, 'rules' | 'agenda' | 'ballots'>;

/** The rules of the agenda of which something has not been put to the vote. */
export function formsOf({ rules, agenda, ballots }: Laid): readonly FormOfRule[] {
  return rules.flatMap((rule): FormOfRule[] => {
    const lines = agenda.filter((line) => line.rule === rule.id);
    const ballot = ballots.find(
      ({ phase, lines: numbers }) => phase === 'laid' && lines.some(({ line }) => numbers.includes(line)),
    );
    if (!ballot) return [];
    const others = new Set(agenda.flatMap((line) => (ballot.lines.includes(line.line) ? [line.rule] : [])));
    const together = agenda.filter((line) => others.has(line.rule)).length;
    return [{ rule, lines, asked: rule.secrecy?.ballot ?? rule.ballot, form: ballot.form, ballot, together }];
  });
}

/** Whether tellers count it: what they enter is all that is known of it. */
export const isCountedByHand = ({ form }: Pick<Ballot, 'form'>): boolean =>
  form === 'hands' || form === 'paper';

/** Whether a ballot takes papers with names now; absent members send theirs into a show of hands, too. */
export const takesNamedPapers = ({ phase, ballots, seats }: Session): boolean =>
  phase !== 'voting' ||
  ballots.some(
    (ballot) =>
      ballot.phase === 'open' &&
      (ballot.form === 'open' ||
        (ballot.form === 'hands' && seats.some(({ mine, attendance }) => mine && attendance === 'written'))),
  );
