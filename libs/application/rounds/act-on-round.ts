import { roundDecider, type RoundAct, type RoundCommand } from '@vinhdanh/domain';
import type { RoundQuery, Viewer } from '@vinhdanh/persistence';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused, refused } from '../kernel/refused';
import type { WordsOf } from '../kernel/words';
import type { CommandKey } from '../things/command-key';
import type { SendCommand, Sent } from '../things/send-command';
import type { SigningDesk } from './signing-desk';

type Words<Type extends RoundAct['type']> = WordsOf<RoundAct, Type>;

/** Acts whose words are all that they need. */
export type PlainRoundAct = Words<'sign' | 'decline'>;

/** Acts of people in a signing round that they may see. The round's own workflow decides. */
export class ActOnRound {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly desk: SigningDesk,
    private readonly sendCommand: SendCommand,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `signing-power-ended`, `signing-power-withdrawn` where the power was ended or taken back after the round was composed */
  async act(
    viewer: Viewer,
    id: string,
    act: PlainRoundAct,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.rounds.find(viewer, id));
    if (act.type === 'sign') await this.desk.refuseEnded(state, actorOf(viewer).office);
    return this.send(viewer, id, act, expectedSeq, key);
  }

  /**
   * Passes the signature on to somebody whom the register lets sign in this place, or to another clerk of the body.
   * @throws Refused `delegate-not-allowed` for an office that cannot sign in this place
   */
  async delegate(
    viewer: Viewer,
    id: string,
    { office, reason }: { readonly office: string; readonly reason: string },
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const { state } = found(await this.rounds.find(viewer, id));
    const delegates = await this.desk.delegates(state);
    const to = delegates.find((candidate) => candidate.office === office);
    if (!to) throw refused('delegate-not-allowed');
    return this.send(viewer, id, { type: 'delegate', to, reason }, expectedSeq, key);
  }

  private send(
    viewer: Viewer,
    id: string,
    words: PlainRoundAct | Words<'delegate'>,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const command: RoundCommand = {
      ...words,
      actor: actorOf(viewer),
      ...(expectedSeq === null ? {} : { expectedSeq }),
    };
    const whyOver = () => this.whyOver(viewer, id, command);
    return this.sendCommand.execute({ kind: 'round', id, command, whyOver }, key);
  }

  private async whyOver(viewer: Viewer, id: string, command: RoundCommand): Promise<Refused | null> {
    const { state } = found(await this.rounds.find(viewer, id));
    const decision = roundDecider.decide(state, command, this.clock.now());
    return decision.accepted ? null : new Refused(decision.refusal);
  }
}
