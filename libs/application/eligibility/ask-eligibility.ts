import {
  checkEligibility,
  checkUnder,
  counts,
  dependents,
  own,
  rungsOn,
  standings,
  textOn,
  type Dependent,
  type DossierContent,
  type DossierState,
  type Eligibility,
  type EligibilityStanding,
  type Holding,
  type LocalDate,
  type Proposal,
  type SubjectFile,
} from '@vinhdanh/domain';
import type { FiledProposal, SubjectQuery, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import { fileReach } from './file-reach';
import type { ReadFiles, RulesInForce } from './read-files';

export interface AwardName {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Eligibility of a subject for an award, with what it holds and is proposed for already. */
export interface AwardAnswer extends Eligibility, AwardName {
  readonly held: readonly Holding[];
  readonly proposed: readonly FiledProposal[];
}

/** A rung of the subject's ladder: where it stands for one award. */
export interface RungAnswer extends EligibilityStanding, AwardName {
  readonly height: number;
  /** Other awards stand on it, or it on them. */
  readonly joined: boolean;
  readonly held: readonly Holding[];
  readonly proposed: readonly FiledProposal[];
}

export type NamedDependent = Dependent & AwardName;

/** Asks the criteria about the files of subjects; what may not be seen is as absent. */
export class AskEligibility {
  constructor(
    private readonly subjects: SubjectQuery,
    private readonly files: ReadFiles,
    private readonly rules: RulesInForce,
    private readonly clock: Clock,
  ) {}

  /**
   * One award on a day; today unless given.
   * @param achievement named as the one that would be rewarded
   */
  async one(
    viewer: Viewer,
    subject: string,
    award: string,
    { on = this.clock.today(), achievement = null }: { on?: LocalDate; achievement?: string | null },
  ): Promise<AwardAnswer> {
    this.checkAward(award);
    const { file, proposals } = await this.files.one(await this.visible(viewer, subject));
    const asked =
      achievement === null ? file : withProposal(file, { award, kind: 'merit', day: on, achievement });
    return {
      ...checkEligibility(asked, award, on, this.rules.current.criteria),
      ...this.nameOf(award),
      ...had(file, proposals, award, on),
    };
  }

  /** Every award on a day, nearest first. */
  async all(
    viewer: Viewer,
    subject: string,
    on: LocalDate = this.clock.today(),
  ): Promise<readonly RungAnswer[]> {
    const { file, proposals } = await this.files.one(await this.visible(viewer, subject));
    const rungs = new Map(rungsOn(this.rules.current.criteria, on).map((rung) => [rung.award, rung]));
    return standings(file, on, this.rules.current.criteria).map((standing) => ({
      ...standing,
      ...this.nameOf(standing.award),
      height: rungs.get(standing.award)?.height ?? 0,
      joined: rungs.get(standing.award)?.joined ?? false,
      ...had(file, proposals, standing.award, on),
    }));
  }

  /**
   * What the subject of a dossier's words is eligible for, under the text of a day; undefined where nobody tied it to the
   * ledger.
   */
  async ofContent(
    award: string,
    content: DossierContent,
    on: LocalDate,
    textOf: LocalDate = on,
    self: string | null = null,
  ): Promise<Eligibility | undefined> {
    const file = await this.fileOf(award, content, on, self);
    return file ? checkUnder(file, textOn(this.rules.current.criteria, award, textOf), on) : undefined;
  }

  /** The file of a dossier's subject as a reception on the day finds it; null where nobody tied it to the ledger. */
  subjectOf({ id, award, content }: DossierState, on: LocalDate): Promise<SubjectFile | null> {
    return this.fileOf(award, content, on, id);
  }

  private async fileOf(
    award: string,
    { subject, achievement }: DossierContent,
    on: LocalDate,
    self: string | null,
  ): Promise<SubjectFile | null> {
    if (subject.ledger === undefined) return null;
    const { file, proposals } = await this.files.kept(subject.ledger);
    const others = proposals.filter(({ dossierId }) => dossierId !== self);
    const own = { award, kind: 'merit' as const, day: on, achievement: achievement ?? null };
    return withProposal({ ...file, proposals: others }, own);
  }

  /** As it is found if the dossier is received on the day, under the text of a day. */
  ofDossier(
    { id, award, content }: DossierState,
    on: LocalDate,
    textOf: LocalDate = on,
  ): Promise<Eligibility | undefined> {
    return this.ofContent(award, content, on, textOf, id);
  }

  /** Later awards that stood on the entry, and would stand on nothing were it cancelled. */
  async dependents(viewer: Viewer, entry: string): Promise<readonly NamedDependent[]> {
    await this.visible(viewer, found(await this.files.holderOf(entry)));
    return this.dependentsOf(entry);
  }

  /** The same for who keeps the ledger. @throws Refused `not-found` */
  async dependentsOf(entry: string): Promise<readonly NamedDependent[]> {
    const { file } = await this.files.one(found(await this.files.holderOf(entry)));
    return dependents(file, entry, this.rules.current.criteria).map((one) => ({
      ...one,
      ...this.nameOf(one.holding.award),
    }));
  }

  private async visible(viewer: Viewer, subject: string): Promise<string> {
    const reach = fileReach(viewer, this.rules.current.book, this.clock.today());
    return found(await this.subjects.visible(reach, subject)).id;
  }

  private checkAward(award: string): void {
    if (!Object.hasOwn(this.rules.current.criteria.byAward, award)) throw refused('award-unknown', { award });
  }

  private nameOf(award: string): AwardName {
    const name = own(this.rules.current.criteria.names, award);
    return { nameVi: name?.vi ?? award, nameEn: name?.en ?? award };
  }
}

/** The file as it would be with one more proposal, which is its last. */
const withProposal = (file: SubjectFile, own: Proposal): SubjectFile => ({
  ...file,
  proposals: [...file.proposals, own],
});

const had = (
  file: SubjectFile,
  proposals: readonly FiledProposal[],
  award: string,
  on: LocalDate,
): Pick<RungAnswer, 'held' | 'proposed'> => ({
  held: file.holdings.filter((one) => one.award === award && counts(one) && one.decision.date <= on),
  proposed: proposals.filter((one) => one.award === award && one.status !== 'decided'),
});
