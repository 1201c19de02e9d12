import { ALLOWED, refuse, type Verdict } from '../../kernel/refusal';
import type { Actor, OfficeId } from '../../kernel/actor';
import type { LineNumber } from '../ballot';
import { ballotOf, type SessionState } from '../state';
import { holdsKey, secretVoteOf } from '../secret/state';
import type { BoxReport, SecretVote } from '../secret/vote';
import { readVotes, votesIn } from '../secret/votes';
import type { SessionHappening } from '../events';
import type { Handler } from './handler';

const HASH = /^[0-9a-f]{64}$/;

/** Whether the teller may open this ballot's box now: the record has taken it, and it is not counted. */
function checkBox(state: SessionState, id: string, teller: OfficeId): Verdict {
  const vote = secretVoteOf(state, id);
  if (!vote) return refuse('ballot-unknown', { ballot: id });
  if (!vote.tellers.some((one) => one.teller === teller)) return refuse('tellers-only');
  if (vote.counted) return refuse('box-already-counted', { ballot: id });
  const phase = ballotOf(state, id)?.phase;
  if (phase === 'void') return refuse('ballot-wrong-state', { ballot: id, phase });
  if (phase !== 'closed' || vote.envelopes === null) return refuse('box-not-sealed', { ballot: id });
  return ALLOWED;
}

export const leaveShares: Handler<'leave-shares'> = {
  check(state, { actor, ballot, hash }) {
    const verdict = checkBox(state, ballot, actor.office);
    if (!verdict.allowed) return verdict;
    return HASH.test(hash) ? ALLOWED : refuse('box-report-malformed');
  },
  happen(state, { actor: { office: teller }, ballot, hash }) {
    const left = secretVoteOf(state, ballot)?.shares.find((share) => share.teller === teller);
    return left?.hash === hash ? [] : [{ type: 'shares-left', ballot, teller, hash }];
  },
};

/** Sums of a report: a paper or an invalid one for each envelope, a vote of each paper on each line, no paper without a token. */
function checkSums(
  vote: SecretVote,
  lines: number,
  { hash, papers, invalid, votes }: Omit<BoxReport, 'teller'>,
): Verdict {
  const envelopes = vote.envelopes?.length ?? 0;
  const counts = readVotes(votes, lines);
  if (!HASH.test(hash) || counts === null) return refuse('box-report-malformed');
  if (envelopes > vote.tokens.length)
    return refuse('more-papers-than-tokens', { papers: envelopes, tokens: vote.tokens.length });
  if (papers + invalid !== envelopes) return refuse('box-sum-wrong', { papers, invalid, envelopes });
  const wrong = counts.findIndex((count) => votesIn(count) !== papers);
  return wrong < 0 ? ALLOWED : refuse('box-line-sum-wrong', { line: wrong + 1, papers });
}

const isSame = (one: BoxReport, other: BoxReport): boolean =>
  one.hash === other.hash &&
  one.papers === other.papers &&
  one.invalid === other.invalid &&
  one.votes === other.votes;

/** Two tellers who found the same box have counted it; when nobody agrees with anybody, the record says so. */
export const reportBox: Handler<'report-box'> = {
  check(state, act) {
    const verdict = checkBox(state, act.ballot, act.actor.office);
    if (!verdict.allowed) return verdict;
    const [vote, ballot] = [secretVoteOf(state, act.ballot), ballotOf(state, act.ballot)];
    return vote && ballot
      ? checkSums(vote, ballot.lines.length, act)
      : refuse('ballot-unknown', { ballot: act.ballot });
  },
  happen(state, { actor, ballot, hash, papers, invalid, votes }) {
    const report = { teller: actor.office, hash, papers, invalid, votes };
    return [{ type: 'box-reported', ballot, ...report }, ...following(state, ballot, report)];
  },
};

function following(state: SessionState, ballot: string, report: BoxReport): readonly SessionHappening[] {
  const others = secretVoteOf(state, ballot)?.reports.filter(({ teller }) => teller !== report.teller) ?? [];
  const { hash, papers, invalid, votes } = report;
  if (others.some((other) => isSame(other, report)))
    return [{ type: 'box-counted', ballot, hash, papers, invalid, votes }];
  const [other] = others;
  if (!other) return [];
  const attempt = others.length + 1;
  return [{ type: 'tellers-disagree', ballot, attempt, lines: differingLines(state, ballot, other, report) }];
}

/** Lines of the agenda on which two reports differ; none where only papers or the number of invalid ones do. */
function differingLines(
  state: SessionState,
  id: string,
  one: BoxReport,
  other: BoxReport,
): readonly LineNumber[] {
  const lines = ballotOf(state, id)?.lines ?? [];
  const [first, second] = [one.votes.split(' '), other.votes.split(' ')];
  return lines.filter((_line, place) => first[place] !== second[place]);
}

/** Whether the actor counts in the session or holds a key to one of its boxes. */
export const isTeller = (state: SessionState, { office }: Actor): boolean =>
  state.tellers.some((teller) => teller.office === office) || holdsKey(state, office);
