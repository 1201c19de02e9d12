import {
  enactmentDecider,
  whoIsGone,
  type EnactmentAct,
  type EnactmentCommand,
  type EnactmentState,
} from '@vinhdanh/domain';
import type { EnactmentQuery, RuleSetLooks, Viewer } from '@vinhdanh/persistence';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused, refused } from '../kernel/refused';
import type { WordsOf } from '../kernel/words';
import type { RuleShelf } from '../rules/rule-shelf';
import type { WhoEnacts } from '../rules/who-enacts';
import type { CommandKey } from '../things/command-key';
import type { SendCommand, Sent } from '../things/send-command';

type Words = WordsOf<EnactmentAct, EnactmentAct['type']>;

/** Acts of administrators on an order that they may see. Its own workflow decides. */
export class ActOnEnactment {
  constructor(
    private readonly enactments: EnactmentQuery,
    private readonly looks: RuleSetLooks,
    private readonly whoEnacts: WhoEnacts,
    private readonly shelf: RuleShelf,
    private readonly sendCommand: SendCommand,
    private readonly clock: Clock,
  ) {}

  /**
   * The second person.
   * @throws Refused `enactment-meetings-open` when a meeting was opened since it was proposed, `rule-set-not-looked-at`
   * while he has not seen what the rules would change, `rule-set-unreadable` for a set that this release cannot read
   */
  async confirm(viewer: Viewer, id: string, expectedSeq: number | null, key: CommandKey): Promise<Sent> {
    const { state } = found(await this.enactments.find(viewer, id));
    if (state.phase === 'proposed') await this.checkContent(viewer, state);
    return this.send(viewer, id, { type: 'confirm' } as Words, expectedSeq, key);
  }

  private async checkContent(
    viewer: Viewer,
    { content, proposedAt, proposedBy }: EnactmentState,
  ): Promise<void> {
    if (content.kind === 'rules') {
      ensure(await this.whoEnacts.check(viewer, content.before, content.after));
      const isSecond = viewer.person.id !== proposedBy.person;
      const looked = await this.looks.since(content.after.id, viewer.person.id, proposedAt);
      if (isSecond && !looked) throw refused('rule-set-not-looked-at');
      await this.shelf.rules(content.after.id);
      return;
    }
    const { bodies } = whoIsGone(content.reorganization);
    const meetings = await this.enactments.openMeetings(bodies);
    if (meetings.length > 0)
      throw refused('enactment-meetings-open', {
        count: meetings.length,
        meetings: meetings.map(({ title, id }) => title ?? id).join(', '),
      });
  }

  async withdraw(
    viewer: Viewer,
    id: string,
    reason: string,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    found(await this.enactments.visible(viewer, id));
    return this.send(viewer, id, { type: 'withdraw', reason } as Words, expectedSeq, key);
  }

  private send(
    viewer: Viewer,
    id: string,
    words: Words,
    expectedSeq: number | null,
    key: CommandKey,
  ): Promise<Sent> {
    const command = {
      ...words,
      actor: actorOf(viewer),
      jurisdiction: viewer.office?.jurisdiction ?? null,
      ...(expectedSeq === null ? {} : { expectedSeq }),
    } as EnactmentCommand;
    const whyOver = () => this.whyOver(viewer, id, command);
    return this.sendCommand.execute({ kind: 'enactment', id, command, whyOver }, key);
  }

  private async whyOver(viewer: Viewer, id: string, command: EnactmentCommand): Promise<Refused | null> {
    const { state } = found(await this.enactments.find(viewer, id));
    const decision = enactmentDecider.decide(state, command, this.clock.now());
    return decision.accepted ? null : new Refused(decision.refusal);
  }
}
