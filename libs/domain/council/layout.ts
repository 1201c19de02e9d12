import { refuse, ALLOWED, type Verdict } from '../kernel/refusal';
import { isGiven } from '../rules/citation';
import type { Threshold } from '../rules/threshold';
import type { Agenda, AgendaLine } from './agenda';
import { isWithoutNames, type Ballot, type BallotForm, type ChosenForms, type LineNumber } from './ballot';
import type { Recusal, SeatId } from './seat';

/** What ballots are laid out over. */
export interface Layout extends Agenda {
  readonly recusals: readonly Recusal[];
  readonly forms: ChosenForms;
}

/** The form that the rule asks for. */
export const formAsked = ({ secrecy, ballot }: Threshold): BallotForm => secrecy?.ballot ?? ballot;

/** Whether secrecy is what a text says. A mere inference is a default, and may be departed from with a reason. */
const isSaid = ({ secrecy }: Threshold): boolean => secrecy !== undefined && isGiven(secrecy);

/**
 * Whether a line of the rule may be voted in the form: another one of the same secrecy, or a stricter one. A looser one only
 * where no text says that the ballot is secret, and with a reason.
 */
export function mayTakeForm(rule: Threshold, form: BallotForm, reason: string): Verdict {
  if (formAsked(rule) === 'open' || isWithoutNames(form)) return ALLOWED;
  if (isSaid(rule)) return refuse('ballot-must-be-secret', { article: rule.secrecy?.article ?? '' });
  return reason.trim() === '' ? refuse('reason-required') : ALLOWED;
}

/** The turn of the line where titles are voted from low to high. */
const turnOf = (rule: Threshold, { awardCode }: AgendaLine): number | null => {
  const place = rule.order?.titles.indexOf(awardCode ?? '') ?? -1;
  return place < 0 ? null : place + 1;
};

type Laid = Pick<Ballot, 'form' | 'turn' | 'excluded' | 'changeable'> & { readonly lines: LineNumber[] };

const byTurn = (one: Laid, other: Laid): number =>
  (one.turn ?? Infinity) - (other.turn ?? Infinity) || (one.lines[0] ?? 0) - (other.lines[0] ?? 0);

/**
 * The ballots over the lines: those of one form and one turn together, in the order in which they are voted. In a ballot
 * without names, lines that are closed to a seat stand apart with those closed to the very same seats.
 */
export function layOutBallots(
  { agenda, rules, recusals, forms }: Layout,
  lines: readonly LineNumber[],
  { first, round }: { readonly first: number; readonly round: number },
): readonly Ballot[] {
  const recusedBy = new Map<string, SeatId[]>();
  for (const { dossier, seat } of recusals)
    recusedBy.set(dossier, [...(recusedBy.get(dossier) ?? []), seat].sort());
  const groups = new Map<string, Laid>();
  for (const number of lines) {
    const line = agenda[number - 1];
    const rule = line && rules[line.rule];
    if (!line || !rule) continue;
    const form = forms[line.rule] ?? formAsked(rule);
    const turn = turnOf(rule, line);
    const excluded = isWithoutNames(form) ? (recusedBy.get(line.dossier) ?? []) : [];
    const changes = rule.changing?.allowed === true;
    const key = JSON.stringify([turn, form, excluded, changes]);
    const group = groups.get(key) ?? {
      ...{ form, turn, excluded, lines: [] },
      ...(changes ? { changeable: true as const } : {}),
    };
    groups.set(key, group);
    group.lines.push(number);
  }
  return [...groups.values()].sort(byTurn).map((group, index) => ({
    ...group,
    id: `b${first + index}`,
    round,
    phase: 'laid',
    votingEndsAt: null,
    attendance: null,
  }));
}

/** The numbers of all lines. */
export const allLines = ({ agenda }: Pick<Agenda, 'agenda'>): readonly LineNumber[] =>
  agenda.map((_line, index) => index + 1);
