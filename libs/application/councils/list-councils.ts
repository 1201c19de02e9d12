import {
  currentStep,
  proposingBody,
  type DossierState,
  type LocalDate,
  type Threshold,
} from '@vinhdanh/domain';
import type { BodyName, CouncilQuery, CouncilView, OrganizationQuery, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';

/** A dossier that waits for a council. */
export interface RipeDossier extends Pick<
  DossierState,
  'id' | 'code' | 'award' | 'awardNameVi' | 'awardNameEn' | 'retrospective' | 'lastActOn' | 'dueAt'
> {
  readonly subjectName: string;
  readonly kind: DossierState['content']['subject']['kind'];
  /** The body that proposes. */
  readonly unit: string;
  readonly unitNameVi: string;
  readonly unitNameEn: string;
  readonly step: string;
  readonly threshold: Threshold;
}

/** What an agenda is gathered by; null takes everything. */
export interface RipeFilter {
  readonly award: string | null;
  readonly unit: string | null;
  readonly kind: RipeDossier['kind'] | null;
}

const EVERYTHING: RipeFilter = { award: null, unit: null, kind: null };

/** Minutes count collectives before persons. */
const KINDS: ReadonlyArray<RipeDossier['kind']> = ['collective', 'household', 'person'];

/** As minutes group them: by award, collectives before persons, by unit; inside a group as they waited. */
const grouped = (one: RipeDossier, other: RipeDossier): number =>
  one.awardNameVi.localeCompare(other.awardNameVi, 'vi') ||
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
  one.unit.localeCompare(other.unit);

/** The councils of the acting office, with what waits for them. */
export class ListCouncils {
  constructor(
    private readonly councils: CouncilQuery,
    private readonly organizations: OrganizationQuery,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, on: LocalDate = this.clock.today()): Promise<readonly CouncilView[]> {
    return this.councils.list(viewer, on);
  }

  /** Dossiers that wait for the council, those of the filter, grouped as the minutes will have them. */
  async ripe(viewer: Viewer, council: string, filter = EVERYTHING): Promise<readonly RipeDossier[]> {
    const [known] = await this.councils.list(viewer, this.clock.today(), council);
    found(known);
    const { award, unit, kind } = filter;
    const states = await this.councils.ripe(viewer, council);
    const units = await this.organizations.names(states.map(proposingBody));
    return states
      .flatMap((state) => ripeDossier(state, units.get(proposingBody(state))))
      .filter(
        (one) =>
          (award === null || one.award === award) &&
          (unit === null || one.unit === unit) &&
          (kind === null || one.kind === kind),
      )
      .sort(grouped);
  }
}

function ripeDossier(state: DossierState, body: BodyName | undefined): readonly RipeDossier[] {
  const step = currentStep(state);
  if (!step?.threshold) return [];
  const { id, code, award, awardNameVi, awardNameEn, retrospective, lastActOn, dueAt } = state;
  return [
    {
      ...{ id, code, award, awardNameVi, awardNameEn, retrospective, lastActOn, dueAt },
      subjectName: state.content.subject.name,
      kind: state.content.subject.kind,
      unit: proposingBody(state),
      unitNameVi: body?.nameVi ?? proposingBody(state),
      unitNameEn: body?.nameEn ?? proposingBody(state),
      step: step.id,
      threshold: step.threshold,
    },
  ];
}
