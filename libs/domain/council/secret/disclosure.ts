import type { Actor } from '../../kernel/actor';
import type { Citation } from '../../rules/citation';
import { UNSETTLED_DISCLOSURE } from '../../rules/voting';
import type { Ballot, BallotId } from '../ballot';
import { agendaLine, ballotOf, ruleOf, seatOf, type SessionState } from '../state';
import type { LineResult } from '../tally/line';
import { holdsKey, isSecret, secretVoteOf } from './state';
import type { Shown } from './vote';

/** Ballots of the first release, whose members knew that whole papers would be published. */
const WHOLE: Shown = { papers: 'whole', figures: 'everyone', fewest: 0 };

/** Of the rules of several lines the strictest. */
export function disclosureAsked(state: SessionState, { lines }: Pick<Ballot, 'lines'>): Shown {
  const asked = [...new Set(lines.map((line) => agendaLine(state, line).rule))].flatMap((rule) => {
    const line = state.agenda.find((one) => one.rule === rule);
    return line ? [ruleOf(state, line).disclosure ?? UNSETTLED_DISCLOSURE] : [];
  });
  return {
    papers: asked.some(({ papers }) => papers === 'apart') ? 'apart' : 'whole',
    figures: asked.some(({ figures }) => figures === 'council') ? 'council' : 'everyone',
    fewest: Math.max(0, ...asked.map(({ fewest }) => fewest)),
  };
}

/** Null where the ballot is not secret. */
export function disclosureOf(state: SessionState, id: BallotId): Shown | null {
  const ballot = ballotOf(state, id);
  if (!ballot || !isSecret(ballot)) return null;
  const vote = secretVoteOf(state, id);
  return vote ? (vote.disclosure ?? WHOLE) : disclosureAsked(state, ballot);
}

/** The first rule of its lines that says all of what is shown; null where none does, and where the stricter prevailed unsaid. */
export function disclosureSaidBy(state: SessionState, ballot: Ballot): Citation | null {
  const shown = disclosureOf(state, ballot.id);
  const vote = secretVoteOf(state, ballot.id);
  if (!shown || (vote && !vote.disclosure)) return null;
  const said = ballot.lines
    .flatMap((line) => ruleOf(state, agendaLine(state, line)).disclosure ?? [])
    .find(
      ({ papers, figures, fewest }) =>
        papers === shown.papers && figures === shown.figures && fewest === shown.fewest,
    );
  return said ? { article: said.article, evidence: said.evidence } : null;
}

/** Whether the figures of a result are for the council alone. Results of the first release name no ballot: it was open. */
export const isForCouncil = (state: SessionState, { ballot }: Pick<LineResult, 'ballot'>): boolean =>
  ballot !== undefined && disclosureOf(state, ballot)?.figures === 'council';

/** Whether any count of the session is, also of a box that was counted and whose ballot an adjournment made void. */
export const hasFiguresForCouncil = (state: SessionState): boolean =>
  state.ballots.some(({ id }) => secretVoteOf(state, id)?.counted && isForCouncil(state, { ballot: id }));

/** What says how often a choice was made; where blanks shrink the base, the base says it too. */
type Figure = 'agree' | 'disagree' | 'other' | 'blank' | 'spoiled' | Reckoned;
type Reckoned = 'base' | 'needed' | 'baseWithoutRecused' | 'neededWithoutRecused';

/** A result as those see it to whom its figures may not be shown. */
export type ShownResult = Omit<LineResult, Figure> & Partial<Pick<LineResult, Figure>>;

/** The result without its figures, where these are for the council alone. */
export function withoutFigures(state: SessionState, result: LineResult): ShownResult {
  if (!isForCouncil(state, result)) return result;
  const {
    agree: _agree,
    disagree: _disagree,
    other: _other,
    blank: _blank,
    spoiled: _spoiled,
    ...kept
  } = result;
  const line = state.agenda.find(({ dossier }) => dossier === result.dossier);
  if (!line || ruleOf(state, line).of !== 'papers-not-blank') return kept;
  const {
    base: _base,
    needed: _needed,
    baseWithoutRecused: _without,
    neededWithoutRecused: _bar,
    ...rest
  } = kept;
  return rest;
}

/** Who puts a name to what the council voted: the head of its body, or of one that decides. */
const signsForIt = ({ organization, deciders }: SessionState, actor: Who): boolean =>
  actor.role === 'head' && [organization, ...deciders].includes(actor.organization);

type Who = Pick<Actor, 'office' | 'role' | 'organization'>;

/** Whether the person sits, counts, keeps, signs or audits, and so sees every figure. */
export const seesFigures = (state: SessionState, actor: Who): boolean =>
  seatOf(state, actor.office) !== undefined ||
  state.seats.some(({ office }) => office === actor.office) ||
  state.tellers.some(({ office }) => office === actor.office) ||
  holdsKey(state, actor.office) ||
  (actor.role === 'secretary' && actor.organization === state.organization) ||
  signsForIt(state, actor) ||
  actor.role === 'auditor' ||
  actor.role === 'inspector';

/** How a result tells votes. */
export type Telling = 'few-papers' | 'unanimous' | 'all-but-one';

/**
 * Whether the figures of a secret ballot tell how somebody voted: of a unanimous line everybody's vote; where all but one said
 * the same, to that one the vote of every other; where papers are few, to each of those who cast them.
 */
export function tellingOf(state: SessionState, result: LineResult): Telling | null {
  const shown = disclosureOf(state, result.ballot ?? '');
  const { agree, disagree, other, blank, spoiled = 0 } = result;
  const counts = [agree, disagree, other, blank, spoiled];
  const papers = counts.reduce((sum, count) => sum + count, 0);
  if (shown === null || papers === 0) return null;
  const most = Math.max(...counts);
  if (most === papers) return 'unanimous';
  if (papers < shown.fewest) return 'few-papers';
  return most === papers - 1 ? 'all-but-one' : null;
}
