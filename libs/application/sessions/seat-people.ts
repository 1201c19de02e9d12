import { voterIn, type Holder, type SeatId, type SessionState, type Teller } from '@vinhdanh/domain';
import type {
  AccountStore,
  CouncilQuery,
  RegisteredHolder,
  SessionQuery,
  Viewer,
} from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { CommandKey } from '../things/command-key';
import type { Sent } from '../things/send-command';
import type { ActOnSession } from './act-on-session';

/** Another holder of a seat, and why or by which document. */
export interface HolderSent {
  readonly seat: SeatId;
  readonly office: string;
  readonly reason: string;
}

/** Acts that name people: the register says who holds the offices. */
export class SeatPeople {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly councils: CouncilQuery,
    private readonly acts: ActOnSession,
    private readonly accounts: AccountStore,
    private readonly clock: Clock,
  ) {}

  async nameTellers(
    viewer: Viewer,
    id: string,
    offices: readonly string[],
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const state = found(await this.sessions.find(viewer, id)).state;
    const holders = await this.holders(state, [...new Set(offices)]);
    const tellers = holders.map(({ office, person, name }): Teller => {
      const seat = state.seats.find((one) => one.office === office || one.person === person)?.id ?? null;
      return { office, person, name, seat };
    });
    return this.acts.act(viewer, id, { type: 'name-tellers', tellers }, expectedSeq, key);
  }

  async nameSubstitute(
    viewer: Viewer,
    id: string,
    { seat, office, reason: letter }: HolderSent,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const holder = await this.holderOf(viewer, id, seat, office);
    return this.acts.act(viewer, id, { type: 'name-substitute', seat, holder, letter }, expectedSeq, key);
  }

  async replaceHolder(
    viewer: Viewer,
    id: string,
    { seat, office, reason }: HolderSent,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const holder = await this.holderOf(viewer, id, seat, office);
    return this.acts.act(viewer, id, { type: 'replace-holder', seat, holder, reason }, expectedSeq, key);
  }

  /** Reminds those of whom the register says that they let themselves be reminded. */
  async nudge(
    viewer: Viewer,
    id: string,
    ballot: string,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.sessions.find(viewer, id));
    const persons = state.seats.map((seat) => voterIn(state, seat).person);
    const willing = await this.accounts.allowingNudges(persons);
    const allowing = state.seats
      .filter((seat) => willing.has(voterIn(state, seat).person))
      .map((seat) => seat.id);
    return this.acts.act(viewer, id, { type: 'nudge', ballot, allowing }, expectedSeq, key);
  }

  /** @throws Refused `cluster-holder-of-another-unit` where a unit of a cluster would be spoken for by a stranger */
  private async holderOf(viewer: Viewer, id: string, seat: SeatId, office: string): Promise<Holder> {
    const { state } = found(await this.sessions.find(viewer, id));
    const [holder] = await this.holders(state, [office]);
    const { organization, ...named } = found(holder);
    const unit = state.seats.find((one) => one.id === seat)?.unit;
    if (unit !== undefined && organization !== unit)
      throw refused('cluster-holder-of-another-unit', { unit });
    return named;
  }

  /** Who holds the offices on the day of the session when it is entered afterwards, else today. */
  private async holders(
    state: SessionState,
    offices: readonly string[],
  ): Promise<readonly RegisteredHolder[]> {
    const day = state.retrospective ? state.heldOn : this.clock.today();
    const holders = await this.councils.holders(offices, day);
    const unknown = offices.find((office) => holders.every((one) => one.office !== office));
    if (unknown !== undefined) throw refused('office-unknown', { office: unknown });
    return holders;
  }
}
