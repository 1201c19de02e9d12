import {
  checkInForce,
  checkStatedPlaces,
  checkTellersStand,
  checkTellerStands,
  dayOfSeats,
  isBallotLaid,
  isSecret,
  sessionDecider,
  type SessionAct,
  type SessionCommand,
  type SessionState,
} from '@vinhdanh/domain';
import type { CouncilQuery, OrganizationQuery, SessionQuery, Viewer } from '@vinhdanh/persistence';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused, Refused } from '../kernel/refused';
import type { WordsOf } from '../kernel/words';
import type { IssuingKeys } from '../ballots/issuing-keys';
import type { CommandKey } from '../things/command-key';
import type { SendCommand, Sent } from '../things/send-command';
import { agendaHash } from './agenda-hash';
import { alignPaper, type Vote } from './align-paper';
import { bodyOfSession } from './body-of-session';

type Words<Type extends SessionAct['type']> = WordsOf<SessionAct, Type>;

/** Acts whose words are all that they need. */
export type PlainSessionAct = Words<
  Exclude<SessionAct['type'], 'freeze-agenda' | 'take-seats' | 'open' | 'cast-paper' | 'cancel'>
>;

/** What only tellers do. */
const OF_TELLERS: readonly SessionAct['type'][] = [
  'enter-counts',
  'give-teller-key',
  'leave-shares',
  'report-box',
];

/** A paper as it is sent: a vote for each dossier, or a letter for each line. */
export interface PaperSent {
  readonly agendaHash: string;
  readonly ballot?: string;
  readonly votes: readonly Vote[] | null;
  readonly letters: string | null;
}

/** What is stated as the agenda is fixed. */
export type Stated = Pick<Words<'freeze-agenda'>, 'writtenUntil' | 'staff' | 'places'>;

/** Acts of people in a session that they may see. The session's own workflow decides. */
export class ActOnSession {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly organizations: OrganizationQuery,
    private readonly councils: CouncilQuery,
    private readonly sendCommand: SendCommand,
    private readonly issuingKeys: IssuingKeys,
    private readonly clock: Clock,
  ) {}

  async act(
    viewer: Viewer,
    id: string,
    act: PlainSessionAct,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    if (OF_TELLERS.includes(act.type)) await this.checkTeller(viewer, id);
    else found(await this.sessions.visible(viewer, id));
    return this.send(viewer, id, act, expectedSeq, key);
  }

  /** A teller whose seat went to somebody else may have lost the part with it. */
  private async checkTeller(viewer: Viewer, id: string): Promise<void> {
    const { state } = found(await this.sessions.find(viewer, id));
    ensure(checkTellerStands(state, actorOf(viewer).office));
  }

  /** By who leads the session; by an administrator when its body is gone. */
  async cancel(
    viewer: Viewer,
    id: string,
    reason: string,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    const body = await bodyOfSession(this.organizations, viewer, state.organization, this.clock.today());
    return this.send(viewer, id, { type: 'cancel', reason, ...(body ? { body } : {}) }, expectedSeq, key);
  }

  /** Fixes the agenda, with the rules that its lines name, under the hash of its canonical text. */
  async freeze(
    viewer: Viewer,
    id: string,
    stated: Stated,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    ensure(checkStatedPlaces(state, stated.places));
    const fixed = { agendaHash: agendaHash(state), layOut: true } as const;
    const words = { type: 'freeze-agenda', ...fixed, ...stated } as const;
    return this.send(viewer, id, words, expectedSeq, key);
  }

  /**
   * Opens ballots; the first time with the seats as the register says that they are held on the day. Each secret one gets a
   * key for its tokens, whose public half is recorded with the opening.
   */
  async open(
    viewer: Viewer,
    id: string,
    words: Omit<Words<'open'>, 'type' | 'discloses' | 'holders' | 'councilVersion' | 'issuingKeys'>,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    const day = dayOfSeats(state, this.clock.today());
    const seated = state.phase === 'frozen' ? await this.councils.seated(state.council, day) : null;
    ensure(checkInForce(state, seated?.version.number, day));
    const holders = seated ? { holders: seated.seats, councilVersion: seated.version.number } : {};
    const keys = await this.keysFor(state, words.ballot);
    const act = { type: 'open', discloses: true, ...words, ...holders, ...keys } as const;
    const decision = sessionDecider.decide(state, { ...act, actor: actorOf(viewer) }, this.clock.now());
    if (decision.accepted)
      ensure(checkTellersStand({ ...state, seats: seated?.seats ?? state.seats }, words.ballot));
    return this.send(viewer, id, act, expectedSeq, key);
  }

  /** Takes the seats that the council has now, where it was seated anew since the session was convened. */
  async takeSeats(viewer: Viewer, id: string, expectedSeq: number | null, key: CommandKey): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    const day = dayOfSeats(state, this.clock.today());
    const seated = await this.councils.seated(state.council, day);
    if (!seated) throw refused('council-without-seats', { day });
    const { number: councilVersion, tellers: tellersFrom } = seated.version;
    const words = { type: 'take-seats', councilVersion, tellersFrom, seats: seated.seats } as const;
    return this.send(viewer, id, words, expectedSeq, key);
  }

  private async keysFor(
    state: SessionState,
    ballot: string | undefined,
  ): Promise<Pick<Words<'open'>, 'issuingKeys'>> {
    const secret = state.ballots.filter((one) => isSecret(one) && isBallotLaid(one));
    const issuingKeys: Record<string, string> = {};
    for (const { id } of secret)
      if (ballot === undefined || ballot === id) issuingKeys[id] = await this.issuingKeys.make(state.id, id);
    return secret.length === 0 ? {} : { issuingKeys };
  }

  /** One paper: all votes of the acting office's seat at once. */
  async castPaper(
    viewer: Viewer,
    id: string,
    { agendaHash, ballot, votes, letters }: PaperSent,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const lines = letters ?? (await this.align(viewer, id, ballot ?? null, votes));
    if (letters !== null) found(await this.sessions.visible(viewer, id));
    if (letters !== null && votes !== null) throw refused('paper-lines-or-letters');
    const named = ballot === undefined ? {} : { ballot };
    return this.send(viewer, id, { type: 'cast-paper', agendaHash, lines, ...named }, expectedSeq, key);
  }

  private async align(viewer: Viewer, id: string, ballot: string | null, votes: readonly Vote[] | null) {
    const { dossiers, closed, seat } = found(await this.sessions.paperForm(viewer, id, ballot));
    if (votes === null) throw refused('paper-lines-or-letters');
    const here = closed.filter((dossier) => dossiers.includes(dossier));
    return seat === null ? '' : alignPaper(dossiers, here, votes);
  }

  private send(
    viewer: Viewer,
    id: string,
    words: PlainSessionAct | Words<'freeze-agenda' | 'take-seats' | 'open' | 'cast-paper' | 'cancel'>,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const command: SessionCommand = {
      ...words,
      actor: actorOf(viewer),
      ...(expectedSeq === null ? {} : { expectedSeq }),
    };
    const whyOver = () => this.whyOver(viewer, id, command);
    return this.sendCommand.execute({ kind: 'session', id, command, whyOver }, key);
  }

  private async whyOver(viewer: Viewer, id: string, command: SessionCommand): Promise<Refused | null> {
    const { state } = found(await this.sessions.find(viewer, id));
    const decision = sessionDecider.decide(state, command, this.clock.now());
    return decision.accepted ? null : new Refused(decision.refusal);
  }
}
