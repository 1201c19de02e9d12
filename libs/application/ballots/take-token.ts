import { fromText } from '@vinhdanh/ballots';
import { secretVoteOf, seatOf, sessionDecider, type SessionAct, type SessionState } from '@vinhdanh/domain';
import type { SessionQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused, refused } from '../kernel/refused';
import type { CommandKey } from '../things/command-key';
import { UnknownOutcome, unknownOf, type ReceiptView } from '../things/send-command';
import type { WaitForVersion } from '../things/wait-for-version';
import type { ActOnSession } from '../sessions/act-on-session';
import type { IssuingKeys } from './issuing-keys';

/** A blind signature, and the receipt for it. */
export interface SignedBlindly extends ReceiptView {
  readonly signature: string;
}

/** What the member's browser asks with. */
export interface TokenRequest {
  /** Base64url, as long as the key. */
  readonly blinded: string;
  /** All that the browser must not lose, sealed under the member's recovery code. */
  readonly keepsake: string;
}

/** Gives each seat one token of a secret ballot, without seeing it. */
export class TakeToken {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly actOnSession: ActOnSession,
    private readonly keys: IssuingKeys,
    private readonly unitOfWork: UnitOfWork,
    private readonly waitForVersion: WaitForVersion,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands the signature out only after the record holds that the seat has its token: a session that is started anew from it
   * gives no second one. What the browser must not lose is kept before that: so whoever has a token can also get back to it.
   */
  async execute(
    viewer: Viewer,
    id: string,
    ballot: string,
    { blinded, keepsake }: TokenRequest,
    key: CommandKey,
  ): Promise<SignedBlindly | UnknownOutcome> {
    const { state } = found(await this.sessions.find(viewer, id));
    const actor = actorOf(viewer);
    const hash = hashOf(blinded);
    const act = { type: 'take-token', ballot, blinded: hash } as const;
    const decision = sessionDecider.decide(state, { ...act, actor } satisfies SessionAct, this.clock.now());
    if (!decision.accepted) throw new Refused(decision.refusal);
    const message = fromText(blinded);
    const signature = message && (await this.keys.sign(id, ballot, message));
    if (!signature) throw refused('token-malformed');
    await this.unitOfWork.run(({ ballotDesk }) =>
      ballotDesk.keepKeepsake(id, ballot, actor.office, { about: hash, sealed: keepsake }),
    );
    const sent = await this.actOnSession.act(viewer, id, act, null, key);
    if (sent instanceof UnknownOutcome) return sent;
    const recorded = () => this.sessions.visible(viewer, id);
    await this.waitForVersion.execute('session', id, sent.seq, recorded);
    const { state: since } = found(await this.sessions.find(viewer, id));
    if (tokenOf(since, ballot, actor.office)?.blinded !== hash) return unknownOf('session', id, key);
    return { ...sent, signature: Buffer.from(signature).toString('base64url') };
  }

  /** What the seat's browser left when it took its token; null when it took none. */
  async keepsake(viewer: Viewer, id: string, ballot: string): Promise<string | null> {
    const { state } = found(await this.sessions.find(viewer, id));
    const { office } = actorOf(viewer);
    const token = tokenOf(state, ballot, office);
    if (!token) return null;
    return this.unitOfWork.run(({ ballotDesk }) => ballotDesk.keepsake(id, ballot, office, token.blinded));
  }
}

/** The token that the record holds of the office's seat. */
function tokenOf(state: SessionState, ballot: string, office: string) {
  const seat = seatOf(state, office)?.id;
  return secretVoteOf(state, ballot)?.tokens.find((token) => token.seat === seat);
}

const hashOf = (blinded: string): string => sha256Hex(blinded);
