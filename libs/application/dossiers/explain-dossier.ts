import { bodiesIn, explainDossier, isOpen, type CheckedRequirement, type Instant } from '@vinhdanh/domain';
import type { DossierQuery, OrganizationQuery, Viewer } from '@vinhdanh/persistence';
import type { CountCaps } from '../caps/count-caps';
import type { AskEligibility } from '../eligibility/ask-eligibility';
import type { Clock } from '../kernel/clock';
import { nameOfBody } from '../kernel/names';
import { found } from '../kernel/refused';

export interface Explanation {
  readonly id: string;
  readonly code: string;
  readonly seq: number;
  /** The moment for which days left are told. */
  readonly at: Instant;
  readonly lines: readonly CheckedRequirement[];
}

/** Why a dossier is where it is, for whoever may see the dossier. */
export class ExplainDossier {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly organizations: OrganizationQuery,
    private readonly eligibility: AskEligibility,
    private readonly caps: CountCaps,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<Explanation> {
    const { state } = found(await this.dossiers.find(viewer, id));
    const names = await this.organizations.names(bodiesIn(state));
    const at = this.clock.now();
    const eligibility =
      state.receivedOn === null && isOpen(state)
        ? await this.eligibility.ofDossier(state, this.clock.today())
        : undefined;
    const caps = isOpen(state) ? await this.caps.ofDossier(state) : [];
    const lines = explainDossier(state, at, nameOfBody(names), { eligibility, caps });
    return { id: state.id, code: state.code, seq: state.seq, at, lines };
  }
}
