import type { CountedSession } from '@vinhdanh/application';
import {
  checkPublishedBox,
  lettersOf,
  papersApart,
  type BoxFault,
  type PublishedBox,
} from '@vinhdanh/ballots';
import { secretTerms, secretVoteOf, writeVotes, writeVotesApart } from '@vinhdanh/domain';

/** What is wrong with the opened box of a secret ballot, by the export alone. */
export interface CheckedBox {
  readonly ballot: string;
  readonly papers: number;
  readonly invalid: number;
  readonly faults: ReadonlyArray<BoxFault | 'votes-differ' | 'more-tokens-than-seats' | 'box-missing'>;
}

/** Checks every secret ballot that was counted. */
export function checkBoxes(session: CountedSession): Promise<readonly CheckedBox[]> {
  const counted = session.ballots.filter(({ id }) => secretVoteOf(session, id)?.counted);
  return Promise.all(counted.map(({ id }) => checkBox(session, id)));
}

async function checkBox(session: CountedSession, ballot: string): Promise<CheckedBox> {
  const [terms, vote] = [secretTerms(session, ballot), secretVoteOf(session, ballot)];
  const box = (session.boxes ?? []).find((one) => one.ballot === ballot);
  if (!terms || !vote?.counted || !box) return { ballot, papers: 0, invalid: 0, faults: ['box-missing'] };
  const { counted, reports, tokens, envelopes } = vote;
  const claims = {
    ...{ ballot: terms, reports, counted: counted.hash },
    ...{ envelopes: envelopes ?? [], issued: tokens.length },
  };
  const { papers, votes } = countedIn(box, terms.lines);
  const isDifferent = votes !== counted.votes || papers !== counted.papers || box.invalid !== counted.invalid;
  return {
    ballot,
    papers,
    invalid: box.invalid,
    faults: [
      ...(await checkPublishedBox(claims, box)),
      ...(isDifferent ? (['votes-differ'] as const) : []),
      ...(hasStrangers(session, ballot) ? (['more-tokens-than-seats'] as const) : []),
    ],
  };
}

/** Papers and votes, whichever way the box publishes its papers. */
function countedIn(box: PublishedBox, lines: number): { readonly papers: number; readonly votes: string } {
  if ('papers' in box) return { papers: box.papers.length, votes: writeVotes(box.papers, lines) };
  return { papers: papersApart(box), votes: writeVotesApart(lettersOf(box)) };
}

/** Whether a seat has two tokens, or one that the ballot is closed to, or one that is not in the council. */
function hasStrangers({ seats, ballots, secret }: CountedSession, ballot: string): boolean {
  const excluded = ballots.find(({ id }) => id === ballot)?.excluded ?? [];
  const entitled = new Set(seats.map(({ id }) => id).filter((id) => !excluded.includes(id)));
  const taken = (secret?.votes[ballot]?.tokens ?? []).map(({ seat }) => seat);
  return new Set(taken).size < taken.length || taken.some((seat) => !entitled.has(seat));
}
