import {
  actsOn,
  currentStep,
  legsOf,
  missingParts,
  proposingBody,
  returnReasons,
  type DossierActType,
  type DossierState,
  type Leg,
  type LocalDate,
  type Move,
  type Posthumous,
  type ReturnReason,
  type Verdict,
} from '@vinhdanh/domain';
import {
  actorIn,
  type BodyName,
  type ChainedDossierEvent,
  type DossierSummary,
  type FoundDossier,
  type Viewer,
} from '@vinhdanh/persistence';
import { mayHaveBundle } from '../bundles/may-have-bundle';
import { nameBodies, type RouteView, type StepView } from '../catalogue/catalogue';

/** `skipped`: the dossier went past it, by a new route or because it ended before. */
export type StepState = 'done' | 'current' | 'ahead' | 'skipped';

export type RouteStepView = StepView & {
  readonly state: StepState;
  readonly arrivedAt?: string;
  readonly dueAt?: string;
};

export interface DossierView
  extends
    DossierSummary,
    Pick<
      DossierState,
      | 'content'
      | 'contentVersion'
      | 'requiredParts'
      | 'applicant'
      | 'retrospective'
      | 'receivedOn'
      | 'opinions'
      | 'results'
      | 'letters'
      | 'decision'
      | 'hold'
    > {
  /** The person has died; the family receives the award. */
  readonly posthumous: Posthumous | null;
  /** The last move of the person to another unit, and which unit proposes since. */
  readonly move: Move | null;
  /** Every move that stands, the first at the front. */
  readonly moves: readonly Leg[];
  /** The unit that proposes: its own, or who has taken over from it, or another one since the person moved. */
  readonly proposer: string;
  /** An administrator must give the dossier the way of the unit that proposes first. */
  readonly awaitsReroute: boolean;
  readonly missing: readonly string[];
  readonly route: Omit<RouteView, 'steps'> & { readonly steps: readonly RouteStepView[] };
  /** The viewer may have its evidence in one file. */
  readonly mayHaveBundle: boolean;
  /** Reasons of which the next return must name one. */
  readonly returnReasons: readonly ReturnReason[];
  readonly acts: ReadonlyArray<{ readonly act: DossierActType; readonly verdict: Verdict }>;
}

/** The dossier as the viewer sees it: where it is, what it holds, what the viewer may do to it today. */
export function dossierView(
  { state, changedAt }: FoundDossier,
  arrivals: ReadonlyMap<string, string>,
  bodies: ReadonlyMap<string, BodyName>,
  viewer: Viewer,
  today: LocalDate,
): DossierView {
  const route = nameBodies(state.route, bodies);
  const steps = route.steps.map((step, index) => routeStep(state, step, index, arrivals));
  const current = currentStep(state) ? steps[state.step] : undefined;
  const { content, contentVersion, requiredParts, applicant, retrospective, receivedOn } = state;
  const { opinions, results, letters, decision, hold } = state;
  return {
    id: state.id,
    code: state.code,
    status: state.status,
    award: state.award,
    awardNameVi: state.awardNameVi,
    awardNameEn: state.awardNameEn,
    subjectName: content.subject.name,
    step: current
      ? { id: current.id, kind: current.kind, level: current.level, organization: current.organization }
      : null,
    dueAt: state.dueAt,
    held: hold !== null,
    pastCap: (state.caps?.passed ?? []).length > 0,
    changedAt,
    seq: state.seq,
    ...{ content, contentVersion, requiredParts, applicant, retrospective, receivedOn },
    ...{ opinions, results, letters, decision, hold },
    posthumous: state.posthumous ?? null,
    move: state.move ?? null,
    moves: legsOf(state.move),
    proposer: proposingBody(state),
    awaitsReroute: state.awaitsReroute ?? false,
    missing: missingParts(content, requiredParts),
    route: { ...route, steps },
    mayHaveBundle: mayHaveBundle(viewer, state),
    returnReasons: returnReasons(state),
    acts: viewer.office ? actsOn(state, actorIn(viewer.person, viewer.office), today) : [],
  };
}

function routeStep(
  state: DossierState,
  step: StepView,
  index: number,
  arrivals: ReadonlyMap<string, string>,
): RouteStepView {
  const arrivedAt = arrivals.get(step.id);
  const reached = arrivedAt !== undefined;
  const where = step.closed
    ? 'skipped'
    : index === state.step
      ? 'current'
      : index < state.step
        ? reached
          ? 'done'
          : 'skipped'
        : isOver(state)
          ? 'skipped'
          : 'ahead';
  return {
    ...step,
    state: where,
    ...(arrivedAt !== undefined && where !== 'ahead' ? { arrivedAt } : {}),
    ...(where === 'current' && state.dueAt !== null ? { dueAt: state.dueAt } : {}),
  };
}

const isOver = ({ status }: DossierState): boolean =>
  status === 'refused' || status === 'withdrawn' || status === 'cancelled';

/** When the dossier last reached each step. */
export function arrivalsOf(events: readonly ChainedDossierEvent[]): ReadonlyMap<string, string> {
  const arrivals = new Map<string, string>();
  for (const { body } of events) if (body.type === 'step-reached') arrivals.set(body.step, body.at);
  return arrivals;
}
