import {
  legsOf,
  proposingBody,
  unitsOn,
  type DossierState,
  type Link,
  type MoveCorrection,
  type MoveQuestion,
  type RouteChoice,
  type Transfer,
} from '@vinhdanh/domain';
import type { BodyName, DossierQuery, OrganizationQuery, Viewer } from '@vinhdanh/persistence';
import { nameOf } from '../catalogue/catalogue';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import type { MoveRulesDesk } from '../rules/move-rules-desk';
import type { CommandKey } from '../things/command-key';
import type { Sent } from '../things/send-command';
import type { ActOnDossier, ActOptions } from './act-on-dossier';

export type MoveRequest = Transfer & { readonly choices: readonly RouteChoice[] };
export type CorrectionRequest = Pick<MoveCorrection, 'number' | 'transfer' | 'reason' | 'choices'>;

/** Which unit proposes by the rules that the dossier is under, and the units that may, the first where the person was first. */
export interface ProposerView {
  readonly rule: MoveQuestion['rule'];
  readonly question: NonNullable<MoveQuestion['question']> | null;
  readonly units: readonly BodyName[];
  /** Who took over from units that are gone. */
  readonly heirs: readonly Link[];
}

/** Moves of the person of a dossier: recorded, corrected; the rule, or a recorded choice, says which unit proposes. */
export class RecordMoves {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly organizations: OrganizationQuery,
    private readonly rules: MoveRulesDesk,
    private readonly acts: ActOnDossier,
    private readonly clock: Clock,
  ) {}

  async proposers(viewer: Viewer, id: string): Promise<ProposerView> {
    const state = await this.stateOf(viewer, id);
    const legs = legsOf(state.move);
    const units = legs.length === 0 ? [proposingBody(state)] : unitsOn(legs, state);
    const [{ rule, question = null }, names] = await Promise.all([
      this.rules.ruleOf(state, this.clock.today()),
      this.organizations.names(units),
    ]);
    const heirs = state.heirs ?? [];
    return { rule, question, units: units.map((unit) => nameOf(unit, names)), heirs };
  }

  async record(
    viewer: Viewer,
    id: string,
    { choices, ...transfer }: MoveRequest,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const state = await this.stateOf(viewer, id);
    const plan = await this.rules.planMove(state, transfer, options.on ?? this.clock.today());
    const route = plan.ways[transfer.to] ?? null;
    const asked = { ...transfer, ...plan, choices, route, renews: true } as const;
    return this.acts.act(viewer, id, { type: 'record-move', transfer: asked }, options, key);
  }

  async correct(
    viewer: Viewer,
    id: string,
    request: CorrectionRequest,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const state = await this.stateOf(viewer, id);
    const plan = await this.rules.planCorrection(state, request, options.on ?? this.clock.today());
    return this.acts.act(
      viewer,
      id,
      { type: 'correct-move', correction: { ...request, ...plan } },
      options,
      key,
    );
  }

  private async stateOf(viewer: Viewer, id: string): Promise<DossierState> {
    return found(await this.dossiers.find(viewer, id)).state;
  }
}
