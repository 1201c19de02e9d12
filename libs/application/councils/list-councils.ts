import {
  currentStep,
  proposingBody,
  type DossierState,
  type LocalDate,
  type Threshold,
} from '@vinhdanh/domain';
import type { CouncilQuery, CouncilView, Viewer } from '@vinhdanh/persistence';
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
    return (await this.councils.ripe(viewer, council))
      .flatMap(ripeDossier)
      .filter(
        (one) =>
          (award === null || one.award === award) &&
          (unit === null || one.unit === unit) &&
          (kind === null || one.kind === kind),
      )
      .sort(grouped);
  }
}

function ripeDossier(state: DossierState): readonly RipeDossier[] {
  const step = currentStep(state);
  if (!step?.threshold) return [];
  const { id, code, award, awardNameVi, awardNameEn, retrospective, lastActOn, dueAt } = state;
  return [
    {
      ...{ id, code, award, awardNameVi, awardNameEn, retrospective, lastActOn, dueAt },
      subjectName: state.content.subject.name,
      kind: state.content.subject.kind,
      unit: proposingBody(state),
      step: step.id,
      threshold: step.threshold,
    },
  ];
}
