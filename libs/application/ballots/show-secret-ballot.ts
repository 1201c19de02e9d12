import {
  ballotOf,
  seatOf,
  secretTerms,
  secretVoteOf,
  secretsOf,
  type BallotPhase,
  type SecretTerms,
  type TrackerComplaint,
} from '@vinhdanh/domain';
import type { SessionQuery, Viewer } from '@vinhdanh/persistence';
import { found } from '../kernel/refused';
import type { WaitForVersion } from '../things/wait-for-version';

/** A secret ballot as everybody sees it who may see its session. */
export interface SecretBallotView {
  readonly phase: BallotPhase;
  /** Null until it was opened. */
  readonly terms: SecretTerms | null;
  /** Who has taken a token, who says to have cast. */
  readonly roll: ReadonlyArray<{
    readonly seat: string;
    readonly hasToken: boolean;
    readonly hasConfirmed: boolean;
    readonly mine: boolean;
  }>;
  /** Hashes of the tokens in the box, once it is sealed. */
  readonly envelopes: readonly string[] | null;
  readonly sharesFrom: readonly string[];
  readonly reports: ReadonlyArray<{ readonly teller: string; readonly hash: string }>;
  /** Hash of the box that two tellers found alike. */
  readonly counted: string | null;
  readonly complaints: readonly TrackerComplaint[];
}

/** Who counts in a session. */
export interface TellersView {
  readonly tellers: ReadonlyArray<{ readonly teller: string; readonly publicKey: string | null }>;
}

export class ShowSecretBallot {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly waitForVersion: WaitForVersion,
  ) {}

  async execute(viewer: Viewer, id: string, ballot: string, atLeast?: number): Promise<SecretBallotView> {
    await this.waitForVersion.execute('session', id, atLeast, () => this.sessions.visible(viewer, id));
    const { state } = found(await this.sessions.find(viewer, id));
    const { phase, excluded } = found(ballotOf(state, ballot));
    const vote = secretVoteOf(state, ballot);
    const mine = viewer.office ? seatOf(state, viewer.office.id)?.id : undefined;
    return {
      phase,
      terms: secretTerms(state, ballot),
      roll: state.seats
        .filter(({ id: seat }) => !excluded.includes(seat))
        .map(({ id: seat }) => ({
          seat,
          hasToken: vote?.tokens.some((token) => token.seat === seat) ?? false,
          hasConfirmed: vote?.confirmed.includes(seat) ?? false,
          mine: seat === mine,
        })),
      envelopes: vote?.envelopes ?? null,
      sharesFrom: vote?.shares.map(({ teller }) => teller) ?? [],
      reports: vote?.reports.map(({ teller, hash }) => ({ teller, hash })) ?? [],
      counted: vote?.counted?.hash ?? null,
      complaints: vote?.complaints ?? [],
    };
  }

  async tellers(viewer: Viewer, id: string): Promise<TellersView> {
    const { state } = found(await this.sessions.find(viewer, id));
    const { tellerKeys } = secretsOf(state);
    const tellers = state.tellers.map(({ office }) => office);
    return { tellers: tellers.map((teller) => ({ teller, publicKey: tellerKeys[teller] ?? null })) };
  }
}
