import {
  dossierDecider,
  type DossierAct,
  type DossierCommand,
  type DossierContent,
  type DossierState,
  type LocalDate,
  type RouteChoice,
} from '@vinhdanh/domain';
import type { DossierQuery, Viewer } from '@vinhdanh/persistence';
import type { CountCaps } from '../caps/count-caps';
import type { ShowSubjects } from '../eligibility/show-subjects';
import type { FileShelf } from '../files/file-shelf';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused } from '../kernel/refused';
import type { WordsOf } from '../kernel/words';
import type { DossierRulesDesk } from '../rules/dossier-rules-desk';
import type { CommandKey } from '../things/command-key';
import type { SendCommand, Sent } from '../things/send-command';

/** What every act may carry. */
export interface ActOptions {
  readonly on: LocalDate | null;
  readonly expectedSeq: number | null;
}

type Words<Type extends DossierAct['type']> = WordsOf<DossierAct, Type>;

/** Acts whose words are all that they need. */
export type PlainAct = Words<
  | 'appraise'
  | 'record-opinion'
  | 'record-posting'
  | 'present'
  | 'return'
  | 'refuse'
  | 'hold'
  | 'lift'
  | 'withdraw'
  | 'cancel'
  | 'state-count'
  | 'pass-cap'
  | 'record-death'
  | 'give-comment'
  | 'record-move'
  | 'correct-move'
>;

export interface RerouteRequest extends Omit<Words<'reroute'>, 'route' | 'rules' | 'type'> {
  /** The day whose rules choose the new route. */
  readonly chosenBy: LocalDate;
  readonly choices: readonly RouteChoice[];
}

export interface ReceptionRequest {
  readonly note: string;
  /** What was decided where the rules settle nothing. */
  readonly choices: readonly RouteChoice[];
}

/** Acts of people on a dossier that they may see. The dossier's own workflow decides. */
export class ActOnDossier {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly rules: DossierRulesDesk,
    private readonly files: FileShelf,
    private readonly subjects: ShowSubjects,
    private readonly caps: CountCaps,
    private readonly sendCommand: SendCommand,
    private readonly clock: Clock,
  ) {}

  async act(viewer: Viewer, id: string, act: PlainAct, options: ActOptions, key: CommandKey): Promise<Sent> {
    if (act.type === 'record-death') return this.recordDeath(viewer, id, act, options, key);
    if (act.type !== 'appraise' && act.type !== 'return') {
      found(await this.dossiers.visible(viewer, id));
      return this.send(viewer, id, act, options, key);
    }
    const state = await this.stateOf(viewer, id);
    const on = options.on ?? this.clock.today();
    if (act.type === 'return')
      return this.send(viewer, id, { ...act, ...(await this.partsOf(state, on)) }, options, key);
    const [weighed, caps] = await Promise.all([this.rules.weigh(state, on), this.caps.ofDossier(state)]);
    const seen = { ...(weighed ? { weighed } : {}), ...(caps.length > 0 ? { caps } : {}) };
    return this.send(viewer, id, { ...act, ...seen }, options, key);
  }

  /**
   * The first reception pins the rules, by its own day unless a transition clause keeps an older text, and what the
   * subject was found to be eligible for.
   */
  async receive(
    viewer: Viewer,
    id: string,
    { note, choices }: ReceptionRequest,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const state = await this.stateOf(viewer, id);
    const on = options.on ?? this.clock.today();
    const isFirst = state.receivedOn === null && state.status === 'climbing';
    if (!isFirst)
      return this.send(viewer, id, { type: 'receive', route: null, note }, { ...options, on }, key);
    const fixed = await this.rules.pin(state, on, choices);
    const words = { type: 'receive' as const, ...fixed, note };
    return this.send(viewer, id, words, { ...options, on }, key);
  }

  async resubmit(
    viewer: Viewer,
    id: string,
    words: { readonly content: DossierContent; readonly note: string },
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const state = await this.stateOf(viewer, id);
    const { content } = state;
    await this.files.checkOwn(
      viewer,
      words.content,
      content.parts.map(({ file }) => file),
    );
    if (words.content.subject.ledger !== content.subject.ledger)
      await this.subjects.checkTie(viewer, words.content);
    const parts = await this.partsOf(state, options.on ?? this.clock.today());
    return this.send(viewer, id, { type: 'resubmit', ...words, ...parts }, options, key);
  }

  async reroute(
    viewer: Viewer,
    id: string,
    { chosenBy, choices, ...words }: RerouteRequest,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const chosen = await this.rules.choose(await this.stateOf(viewer, id), chosenBy, choices);
    return this.send(viewer, id, { type: 'reroute', ...chosen, ...words }, options, key);
  }

  /** An award that is for the living only is not turned into a posthumous one. */
  private async recordDeath(
    viewer: Viewer,
    id: string,
    act: Words<'record-death'>,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const state = await this.stateOf(viewer, id);
    const livingOnly = await this.rules.livingOnly(state, options.on ?? this.clock.today());
    return this.send(viewer, id, { ...act, ...(livingOnly ? { livingOnly } : {}) }, options, key);
  }

  /** The parts of the rules in force, where the dossier was told others and nothing is fixed yet. */
  private async partsOf(state: DossierState, on: LocalDate): Promise<Pick<Words<'resubmit'>, 'parts'>> {
    const parts = await this.rules.partsAsked(state, on);
    return parts ? { parts } : {};
  }

  private async stateOf(viewer: Viewer, id: string): Promise<DossierState> {
    return found(await this.dossiers.find(viewer, id)).state;
  }

  private send(
    viewer: Viewer,
    id: string,
    words: PlainAct | Words<'receive'> | Words<'resubmit'> | Words<'reroute'>,
    { on, expectedSeq }: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const command: DossierCommand = {
      ...words,
      actor: actorOf(viewer),
      on: on ?? this.clock.today(),
      ...(expectedSeq === null ? {} : { expectedSeq }),
    };
    const whyOver = () => this.whyOver(viewer, id, command);
    return this.sendCommand.execute({ kind: 'dossier', id, command, whyOver }, key);
  }

  private async whyOver(viewer: Viewer, id: string, command: DossierCommand): Promise<Refused | null> {
    const decision = dossierDecider.decide(await this.stateOf(viewer, id), command, this.clock.now());
    return decision.accepted ? null : new Refused(decision.refusal);
  }
}
