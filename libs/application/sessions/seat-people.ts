import type { Holder, SeatId, SessionState, Teller } from '@vinhdanh/domain';
import type { CouncilQuery, SessionQuery, Viewer } from '@vinhdanh/persistence';
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
    const holder = await this.holderOf(viewer, id, office);
    return this.acts.act(viewer, id, { type: 'name-substitute', seat, holder, letter }, expectedSeq, key);
  }

  async replaceHolder(
    viewer: Viewer,
    id: string,
    { seat, office, reason }: HolderSent,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const holder = await this.holderOf(viewer, id, office);
    return this.acts.act(viewer, id, { type: 'replace-holder', seat, holder, reason }, expectedSeq, key);
  }

  private async holderOf(viewer: Viewer, id: string, office: string): Promise<Holder> {
    const { state } = found(await this.sessions.find(viewer, id));
    const [holder] = await this.holders(state, [office]);
    return found(holder);
  }

  /** Who holds the offices on the day of the session when it is entered afterwards, else today. */
  private async holders(state: SessionState, offices: readonly string[]): Promise<readonly Holder[]> {
    const day = state.retrospective ? state.heldOn : this.clock.today();
    const holders = await this.councils.holders(offices, day);
    const unknown = offices.find((office) => holders.every((one) => one.office !== office));
    if (unknown !== undefined) throw refused('office-unknown', { office: unknown });
    return holders;
  }
}
