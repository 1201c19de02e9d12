import type { AgendaLine, Session } from '../../api/models';
import type { Ballot } from './ballot-forms';

export const CHOICES = ['agree', 'disagree', 'other', 'blank', 'spoiled'] as const;
export type Choice = (typeof CHOICES)[number];
export const BOX = ['issued', 'received', 'valid', 'invalid', 'written'] as const;
export type BoxFigure = (typeof BOX)[number];

type Figures<Name extends string> = Readonly<Record<Name, number | null>>;
export type LineDraft = Figures<Choice>;

/** What a teller has written down so far; null where nothing is yet. */
export interface CountDraft {
  readonly lines: readonly LineDraft[];
  readonly box: Figures<BoxFigure>;
}

/** A raised hand is for, against or of another opinion; a slip may be blank or spoiled as well. */
export const choicesOf = ({ form }: Pick<Ballot, 'form'>): readonly Choice[] =>
  form === 'hands' ? CHOICES.slice(0, 3) : CHOICES;

export function emptyDraft(ballot: Pick<Ballot, 'form' | 'lines'>): CountDraft {
  const choices = choicesOf(ballot);
  const line = Object.fromEntries(CHOICES.map((choice) => [choice, choices.includes(choice) ? null : 0]));
  return {
    lines: ballot.lines.map(() => line as LineDraft),
    box: { issued: null, received: null, valid: null, invalid: null, written: null },
  };
}

/** As many votes as a line can have: of the hands in the hall, or of the valid slips. */
export function votesExpected(
  session: Pick<Session, 'seats'>,
  { form }: Pick<Ballot, 'form'>,
  { box }: CountDraft,
  line: Pick<AgendaLine, 'recused'> | undefined,
): number | null {
  if (form === 'paper') return box.valid;
  return session.seats.filter(({ id, attendance }) => attendance === 'present' && !line?.recused.includes(id))
    .length;
}

/** Everybody agrees, from which the teller changes what was otherwise. Figures of the box stay where they were given. */
export function allAgree(session: Session, ballot: Ballot, draft: CountDraft): CountDraft {
  const given = draft.box;
  const issued = given.issued ?? ballot.papersAwaited;
  const received = given.received ?? issued;
  const valid = given.valid ?? received - (given.invalid ?? 0);
  const box = { issued, received, valid, invalid: received - valid, written: given.written ?? 0 };
  const filled = { ...draft, box: ballot.form === 'paper' ? box : given };
  return {
    ...filled,
    lines: ballot.lines.map((number) => ({
      agree: votesExpected(session, ballot, filled, session.agenda[number - 1]),
      disagree: 0,
      other: 0,
      blank: 0,
      spoiled: 0,
    })),
  };
}

export const sumOf = (line: LineDraft): number =>
  CHOICES.reduce((sum, choice) => sum + (line[choice] ?? 0), 0);

/** How many figures are still to be written. */
export function figuresMissing({ form }: Pick<Ballot, 'form'>, { lines, box }: CountDraft): number {
  const all = [
    ...lines.flatMap((line) => Object.values(line)),
    ...(form === 'paper' ? Object.values(box) : []),
  ];
  return all.filter((figure) => figure === null).length;
}

export interface CountsBody {
  readonly ballot: string;
  readonly counts: Record<Choice, number[]>;
  readonly box?: Record<BoxFigure, number>;
}

export function countsBody(
  { id, form }: Pick<Ballot, 'id' | 'form'>,
  { lines, box }: CountDraft,
): CountsBody {
  const of = (choice: Choice): number[] => lines.map((line) => line[choice] ?? 0);
  const [agree, disagree, other, blank, spoiled] = CHOICES.map(of) as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const { issued, received, valid, invalid, written } = box;
  return {
    ballot: id,
    counts: { agree, disagree, other, blank, spoiled },
    ...(form === 'paper'
      ? {
          box: {
            issued: issued ?? 0,
            received: received ?? 0,
            valid: valid ?? 0,
            invalid: invalid ?? 0,
            written: written ?? 0,
          },
        }
      : {}),
  };
}
