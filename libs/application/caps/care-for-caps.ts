import {
  isOpen,
  mayDo,
  type CapFinding,
  type DossierAct,
  type DossierState,
  type LocalDate,
  type NumberedDocument,
  type SubjectKind,
  type Verdict,
} from '@vinhdanh/domain';
import { actorIn, type DossierQuery, type Viewer } from '@vinhdanh/persistence';
import type { ActOnDossier, ActOptions } from '../dossiers/act-on-dossier';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { CommandKey } from '../things/command-key';
import type { Sent } from '../things/send-command';
import type { CountCaps } from './count-caps';

/** The caps of a dossier, and what the viewer may record about them. */
export interface DossierCaps {
  readonly lines: readonly CapFinding[];
  readonly acts: ReadonlyArray<{ readonly act: CapActType; readonly verdict: Verdict }>;
}

type CapActType = Extract<DossierAct['type'], 'state-count' | 'pass-cap'>;

export interface CountStatement {
  readonly cap: string;
  readonly count: number;
  readonly document: NumberedDocument;
}

export interface CapOrder {
  readonly cap: string;
  readonly order: NumberedDocument;
  readonly reason: string;
}

const CAP_ACTS: readonly CapActType[] = ['state-count', 'pass-cap'];

/** Shows how a dossier or a draft stands to its caps, and records what is stated and ordered about them. */
export class CareForCaps {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly counts: CountCaps,
    private readonly acts: ActOnDossier,
    private readonly clock: Clock,
  ) {}

  /** As counted now; of a dossier that has ended, as counted at its last appraisal. */
  async ofDossier(viewer: Viewer, id: string): Promise<DossierCaps> {
    const { state } = found(await this.dossiers.find(viewer, id));
    const lines = isOpen(state)
      ? await this.counts.ofDossier(state)
      : (state.caps?.appraised?.findings ?? []);
    return { lines, acts: this.actsOn(viewer, state, lines) };
  }

  /** What a proposal of the acting body would come under, itself counted. */
  ofDraft(
    viewer: Viewer,
    award: string,
    subject: SubjectKind,
    on: LocalDate | null,
  ): Promise<readonly CapFinding[]> {
    const { organization } = actorOf(viewer);
    return this.counts.ofDraft({ award, organization, subject, day: on ?? this.clock.today() });
  }

  /** @throws Refused `cap-unknown` for a cap that the dossier does not come under */
  async state(
    viewer: Viewer,
    id: string,
    words: CountStatement,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    await this.findingOf(viewer, id, words.cap);
    return this.acts.act(viewer, id, { type: 'state-count', ...words }, options, key);
  }

  /** Records the order together with what is counted at that moment. @throws Refused `cap-unknown` as for a statement */
  async pass(
    viewer: Viewer,
    id: string,
    words: CapOrder,
    options: ActOptions,
    key: CommandKey,
  ): Promise<Sent> {
    const seen = await this.findingOf(viewer, id, words.cap);
    return this.acts.act(viewer, id, { type: 'pass-cap', ...words, seen }, options, key);
  }

  private async findingOf(viewer: Viewer, id: string, cap: string): Promise<CapFinding> {
    const { state } = found(await this.dossiers.find(viewer, id));
    const finding = (await this.counts.ofDossier(state)).find((one) => one.cap === cap);
    if (!finding) throw refused('cap-unknown', { cap });
    return finding;
  }

  private actsOn(
    { person, office }: Viewer,
    state: DossierState,
    lines: readonly CapFinding[],
  ): DossierCaps['acts'] {
    if (office === null || lines.length === 0) return [];
    const actor = actorIn(person, office);
    return CAP_ACTS.map((act) => ({ act, verdict: mayDo(state, act, actor, this.clock.today()) }));
  }
}
