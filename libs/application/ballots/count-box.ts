import {
  hashApart,
  hashBox,
  hashSealedBox,
  isApart,
  isTellerKey,
  lettersOf,
  papersApart,
  type ApartBox,
  type Box,
  type Bytes,
  type SecretBallot,
} from '@vinhdanh/ballots';
import {
  secretTerms,
  secretVoteOf,
  secretsOf,
  writeVotes,
  writeVotesApart,
  type BoxReport,
  type SessionState,
} from '@vinhdanh/domain';
import type { RelayedShares, SessionQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { actorOf } from '../kernel/checks';
import { found, refused } from '../kernel/refused';
import type { CommandKey } from '../things/command-key';
import type { Sent } from '../things/send-command';
import { ensureFiguresSeen } from './figures-seen';
import { ensureNotVoid } from './not-void';
import type { ActOnSession } from '../sessions/act-on-session';

/** An opened box as a teller reports it: whole papers, or papers taken apart where the ballot publishes them so. */
export type ReportedBox = Omit<Box, 'hash'> | Omit<ApartBox, 'hash'>;

/** What the tellers of a secret ballot do after the close. The server relays what it cannot read, and checks sums. */
export class CountBox {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly actOnSession: ActOnSession,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A teller's public key, and its private half sealed under a code that the teller alone has. */
  async giveKey(
    viewer: Viewer,
    id: string,
    { publicKey, keepsake }: { readonly publicKey: string; readonly keepsake: string },
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    const { office } = actorOf(viewer);
    if (state.tellers.some((teller) => teller.office === office)) {
      if (!(await isTellerKey(publicKey))) throw refused('teller-key-malformed');
      await this.unitOfWork.run(({ ballotDesk }) =>
        ballotDesk.keepKeepsake(id, '', office, { about: sha256Hex(publicKey), sealed: keepsake }),
      );
    }
    return this.actOnSession.act(viewer, id, { type: 'give-teller-key', publicKey }, null, key);
  }

  /** The key that the record holds of this teller, and what was left of its private half. */
  async ownKey(
    viewer: Viewer,
    id: string,
  ): Promise<{ readonly publicKey: string | null; readonly keepsake: string | null }> {
    const { state } = found(await this.sessions.find(viewer, id));
    const { office } = actorOf(viewer);
    const publicKey = secretsOf(state).tellerKeys[office] ?? null;
    if (publicKey === null) return { publicKey, keepsake: null };
    const keepsake = await this.unitOfWork.run(({ ballotDesk }) =>
      ballotDesk.keepsake(id, '', office, sha256Hex(publicKey)),
    );
    return { publicKey, keepsake };
  }

  /** Envelopes sorted by hash, once the record has taken the box: for its tellers, and for who audits. */
  async envelopes(viewer: Viewer, id: string, ballot: string): Promise<readonly string[]> {
    const { state } = found(await this.sessions.find(viewer, id));
    const { office, role } = actorOf(viewer);
    const vote = found(secretVoteOf(state, ballot));
    if (role !== 'auditor' && !vote.tellers.some(({ teller }) => teller === office))
      throw refused('tellers-only');
    ensureNotVoid(state, ballot);
    if (vote.envelopes === null) throw refused('box-not-sealed', { ballot });
    return this.unitOfWork.run(({ ballotBoxes }) => ballotBoxes.envelopes(id, ballot));
  }

  async leaveShares(
    viewer: Viewer,
    id: string,
    ballot: string,
    shares: ReadonlyArray<{ readonly to: string; readonly sealed: string }>,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    ensureNotVoid(state, ballot);
    const { office } = actorOf(viewer);
    const tellers = found(secretVoteOf(state, ballot)).tellers.map(({ teller }) => teller);
    if (!tellers.includes(office)) throw refused('tellers-only');
    const known = shares.filter(({ to }) => to !== office && tellers.includes(to));
    await this.unitOfWork.run(async ({ ballotDesk }) => {
      for (const { to, sealed } of known)
        await ballotDesk.leaveShare(id, ballot, { from: office, to, sealed });
    });
    const act = { type: 'leave-shares', ballot, hash: sha256Hex(canonicalJson(known)) } as const;
    return this.actOnSession.act(viewer, id, act, null, key);
  }

  /** Shares that others left for this teller. */
  async sharesForMe(viewer: Viewer, id: string, ballot: string): Promise<readonly RelayedShares[]> {
    ensureNotVoid(found(await this.sessions.find(viewer, id)).state, ballot);
    const { office } = actorOf(viewer);
    return this.unitOfWork.run(({ ballotDesk }) => ballotDesk.sharesFor(id, ballot, office));
  }

  /** Reports the box that the teller opened. It is kept under its hash, which the server computes itself. */
  async report(viewer: Viewer, id: string, ballot: string, box: ReportedBox, key: CommandKey): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    ensureNotVoid(state, ballot);
    const { terms, envelopes } = sealedIn(state, ballot);
    if (!terms.tellers.some(({ teller }) => teller === actorOf(viewer).office)) throw refused('tellers-only');
    const { hash, ...counts } = await reckon(terms, await hashSealedBox(envelopes), box);
    await this.unitOfWork.run(({ ballotDesk }) => ballotDesk.keepOpenedBox(id, ballot, hash, box));
    const act = { type: 'report-box', ballot, hash, ...counts } as const;
    return this.actOnSession.act(viewer, id, act, null, key);
  }

  /** The box as it is published: when two tellers found it alike. */
  async published(
    viewer: Viewer,
    id: string,
    ballot: string,
  ): Promise<ReportedBox & { readonly hash: string }> {
    const { state } = found(await this.sessions.find(viewer, id));
    const counted = found(secretVoteOf(state, ballot)).counted;
    if (!counted) throw refused('box-not-counted', { ballot });
    ensureFiguresSeen(state, viewer);
    const box = await this.unitOfWork.run(({ ballotDesk }) =>
      ballotDesk.openedBox<ReportedBox>(id, ballot, counted.hash),
    );
    return { ...found(box), hash: counted.hash };
  }
}

/** What the record takes of a box, which the server reckons itself. @throws Refused `box-report-malformed` */
async function reckon(
  terms: SecretBallot,
  sealed: Bytes,
  box: ReportedBox,
): Promise<Pick<BoxReport, 'hash' | 'papers' | 'invalid' | 'votes'>> {
  const { invalid } = box;
  if ('lines' in box) {
    if (terms.papers !== 'apart' || !isApart(terms, box)) throw refused('box-report-malformed');
    const hash = await hashApart(terms, sealed, box);
    return { hash, papers: papersApart(box), invalid, votes: writeVotesApart(lettersOf(box)) };
  }
  const isMalformed =
    terms.papers === 'apart' || box.papers.some(({ lines }) => lines.length !== terms.lines);
  if (isMalformed) throw refused('box-report-malformed');
  const votes = writeVotes(box.papers, terms.lines);
  return { hash: await hashBox(terms, sealed, box), papers: box.papers.length, invalid, votes };
}

function sealedIn(
  state: SessionState,
  ballot: string,
): { readonly terms: SecretBallot; readonly envelopes: readonly string[] } {
  const terms = found(secretTerms(state, ballot));
  const envelopes = secretVoteOf(state, ballot)?.envelopes;
  if (!envelopes) throw refused('box-not-sealed', { ballot });
  return { terms, envelopes };
}
