import {
  bodiesIn,
  explainDossier,
  isOpen,
  type CheckedRequirement,
  type DossierState,
  type Eligibility,
  type Instant,
  type LocalDate,
} from '@vinhdanh/domain';
import type {
  DossierQuery,
  OrganizationQuery,
  ReadingStore,
  SubjectFileQuery,
  Viewer,
} from '@vinhdanh/persistence';
import type { CountCaps } from '../caps/count-caps';
import type { AskEligibility } from '../eligibility/ask-eligibility';
import type { Clock } from '../kernel/clock';
import { nameOfBody } from '../kernel/names';
import { found } from '../kernel/refused';
import type { DossierRulesDesk } from '../rules/dossier-rules-desk';
import { recordDossierOpening, wasHeld } from '../tracing/record-reading';

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
    private readonly rules: DossierRulesDesk,
    private readonly caps: CountCaps,
    private readonly files: SubjectFileQuery,
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<Explanation> {
    const { state } = found(await this.dossiers.find(viewer, id));
    await recordDossierOpening(this.readings, viewer, id, wasHeld(state));
    const names = await this.organizations.names(bodiesIn(state));
    const at = this.clock.now();
    const lines = explainDossier(state, at, {
      nameOf: nameOfBody(names),
      principles: this.rules.principlesOf(state),
      eligibility: await this.foreseen(state),
      caps: isOpen(state) ? await this.caps.ofDossier(state) : [],
      diedOn: await this.diedOn(state),
      livingOnly: await this.rules.livingOnly(state, this.clock.today()),
      retention: this.rules.retention(state),
    });
    return { id: state.id, code: state.code, seq: state.seq, at, lines };
  }

  /** As the subject's file knows it now: entered or corrected since reception, too. */
  private async diedOn({ content }: DossierState): Promise<LocalDate | null> {
    const { ledger } = content.subject;
    return ledger === undefined ? null : ((await this.files.deaths([ledger])).get(ledger) ?? null);
  }

  /** Before reception: as a reception today would find it, under the text that it would pin. */
  private async foreseen(state: DossierState): Promise<Eligibility | undefined> {
    if (state.receivedOn !== null || !isOpen(state)) return undefined;
    const today = this.clock.today();
    return this.eligibility.ofDossier(state, today, await this.rules.textOf(state, today));
  }
}
