import {
  actsOnFinding,
  type AuditFinding,
  type FindingActType,
  type FindingPhase,
  type FindingWords,
  type Verdict,
} from '@vinhdanh/domain';
import {
  actorIn,
  type BodyName,
  type FindingQuery,
  type FindingRow,
  type Viewer,
} from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';

/** What somebody wrote, with the names of person and office. */
export interface NamedWords {
  readonly at: string;
  readonly words: string;
  readonly person: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

export interface FindingView extends Pick<AuditFinding, 'id' | 'seq' | 'phase' | 'about'> {
  readonly aboutVi: string;
  readonly aboutEn: string;
  readonly organization: BodyName;
  readonly raised: NamedWords;
  readonly answers: readonly NamedWords[];
  readonly closed:
    (NamedWords & { readonly conclusion: NonNullable<AuditFinding['closed']>['conclusion'] }) | null;
  readonly acts: ReadonlyArray<{ readonly act: FindingActType; readonly verdict: Verdict }>;
}

/** Findings for who raised them, who must answer, and who looks after the area. */
export class ShowFindings {
  constructor(
    private readonly findings: FindingQuery,
    private readonly clock: Clock,
  ) {}

  /** @param after the finding after which the page begins */
  async list(
    viewer: Viewer,
    phase: FindingPhase | null,
    after: string | null,
  ): Promise<readonly FindingView[]> {
    return (await this.findings.list(viewer, phase, after)).map((row) => this.view(viewer, row));
  }

  async execute(viewer: Viewer, id: string): Promise<FindingView> {
    return this.view(viewer, found(await this.findings.find(viewer, id)));
  }

  /** Those about one thing, as far as the viewer may see them. */
  async about(viewer: Viewer, kind: string, id: string): Promise<readonly FindingView[]> {
    return (await this.findings.about(viewer, kind, id)).map((row) => this.view(viewer, row));
  }

  private view(viewer: Viewer, { state, people, offices, ...row }: FindingRow): FindingView {
    const { id, seq, phase, about } = state;
    const named = ({ by, at, words }: FindingWords): NamedWords => {
      const office = offices.find((one) => one.id === by.office);
      return {
        ...{ at, words, person: people[by.person] ?? by.person },
        ...{ titleVi: office?.titleVi ?? by.office, titleEn: office?.titleEn ?? by.office },
      };
    };
    const facts = { today: this.clock.today(), answersFor: row.answersFor, closesFor: row.closesFor };
    return {
      ...{
        id,
        seq,
        phase,
        about,
        aboutVi: row.aboutVi,
        aboutEn: row.aboutEn,
        organization: row.organization,
      },
      raised: named(state.raised),
      answers: state.answers.map(named),
      closed: state.closed && { ...named(state.closed), conclusion: state.closed.conclusion },
      acts: viewer.office ? actsOnFinding(state, actorIn(viewer.person, viewer.office), facts) : [],
    };
  }
}
