import {
  currentStep,
  planReorganized,
  proposingBody,
  UNTOUCHED,
  whoIsGone,
  type DossierOutcomeKind,
  type DossierState,
  type OrganizationId,
  type Reorganization,
} from '@vinhdanh/domain';
import type { EnactmentQuery, OpenMeeting, UnitOfWork } from '@vinhdanh/persistence';

/** Dossiers that would go the same way. */
export interface PreviewedMove {
  readonly outcome: DossierOutcomeKind;
  readonly from: { readonly step: string; readonly organization: OrganizationId } | null;
  readonly to: { readonly step: string; readonly organization: OrganizationId } | null;
  /** Why they would be passed over; null otherwise. */
  readonly reason: string | null;
  readonly dossiers: number;
}

/** A unit that has dossiers ahead at a divided body, and nobody said which part it belongs to. */
export interface Undecided {
  readonly unit: OrganizationId;
  readonly of: OrganizationId;
  readonly dossiers: number;
}

/** What carrying an order out would do now. Nothing is touched by looking. */
export interface ReorganizationPreview {
  readonly counts: Readonly<Record<DossierOutcomeKind, number>>;
  readonly moves: readonly PreviewedMove[];
  /** Units of divided bodies for which somebody has to choose. */
  readonly undecided: readonly Undecided[];
  /** Sessions and rounds of the bodies that have to be ended first. */
  readonly meetings: readonly OpenMeeting[];
}

/** Dossiers read at a time: their states are large. */
const AT_ONCE = 500;

/** Looks through open dossiers for what a reorganization would make of them. */
export class PreviewReorganization {
  constructor(
    private readonly enactments: EnactmentQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(reorganization: Reorganization): Promise<ReorganizationPreview> {
    const moves = new Map<string, PreviewedMove>();
    const undecided = new Map<string, Undecided>();
    for await (const dossier of this.touchable(reorganization)) {
      const plan = planReorganized(dossier, reorganization);
      const move = moveOf(dossier, plan);
      if (!move) continue;
      const key = JSON.stringify(move);
      moves.set(key, { ...move, dossiers: (moves.get(key)?.dossiers ?? 0) + 1 });
      if ('code' in plan && plan.code === 'succession-undecided') {
        const [unit, of] = [proposingBody(dossier), String(plan.params.organization)];
        const asked = `${of} ${unit}`;
        undecided.set(asked, { unit, of, dossiers: (undecided.get(asked)?.dossiers ?? 0) + 1 });
      }
    }
    const all = [...moves.values()].sort((one, other) => other.dossiers - one.dossiers);
    const count = (kind: DossierOutcomeKind): number =>
      all.reduce((sum, { outcome, dossiers }) => (outcome === kind ? sum + dossiers : sum), 0);
    return {
      counts: {
        moved: count('moved'),
        'route-changed': count('route-changed'),
        stopped: count('stopped'),
        'limit-moved': count('limit-moved'),
        'passed-over': count('passed-over'),
      },
      moves: all,
      undecided: [...undecided.values()],
      meetings: await this.enactments.openMeetings(whoIsGone(reorganization).bodies),
    };
  }

  /** Units whose dossiers may be touched. */
  async units(reorganization: Reorganization): Promise<readonly OrganizationId[]> {
    const units = new Set<OrganizationId>();
    for await (const dossier of this.touchable(reorganization)) units.add(proposingBody(dossier));
    return [...units];
  }

  private async *touchable(reorganization: Reorganization): AsyncGenerator<DossierState> {
    const gone = whoIsGone(reorganization);
    for (let after: string | null = null; ;) {
      const search = { ...gone, enactment: null, after, limit: AT_ONCE };
      const page: readonly DossierState[] = await this.unitOfWork.run(({ enactments }) =>
        enactments.affected(search),
      );
      yield* page;
      after = page.at(-1)?.id ?? null;
      if (page.length < AT_ONCE || after === null) return;
    }
  }
}

function moveOf(
  dossier: DossierState,
  plan: ReturnType<typeof planReorganized>,
): Omit<PreviewedMove, 'dossiers'> | null {
  const from = placeAt(dossier);
  if ('code' in plan)
    return plan.code === UNTOUCHED ? null : { outcome: 'passed-over', from, to: null, reason: plan.code };
  const { outcome, route, step } = plan.way;
  const to = outcome === 'stopped' ? null : placeAt({ ...dossier, route, step });
  return { outcome, from, to, reason: null };
}

function placeAt(dossier: DossierState): PreviewedMove['from'] {
  const step = currentStep(dossier);
  return step ? { step: step.id, organization: step.organization } : null;
}
