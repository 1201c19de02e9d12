import { currentStep, type DossierState, type LocalDate, type Threshold } from '@vinhdanh/domain';
import type { CouncilQuery, CouncilView, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';

/** A dossier that waits for a council. */
export interface RipeDossier extends Pick<
  DossierState,
  'id' | 'code' | 'award' | 'awardNameVi' | 'awardNameEn' | 'retrospective' | 'lastActOn' | 'dueAt'
> {
  readonly subjectName: string;
  readonly step: string;
  readonly threshold: Threshold;
}

/** The councils of the acting office, with what waits for them. */
export class ListCouncils {
  constructor(
    private readonly councils: CouncilQuery,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, on: LocalDate = this.clock.today()): Promise<readonly CouncilView[]> {
    return this.councils.list(viewer, on);
  }

  async ripe(viewer: Viewer, council: string): Promise<readonly RipeDossier[]> {
    const [known] = await this.councils.list(viewer, this.clock.today(), council);
    found(known);
    return (await this.councils.ripe(viewer, council)).flatMap(ripeDossier);
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
      step: step.id,
      threshold: step.threshold,
    },
  ];
}
