import { randomUUID } from 'node:crypto';
import {
  checkContentWords,
  mayBeProposed,
  submit,
  textDayOf,
  type LocalDate,
  type Submission,
} from '@vinhdanh/domain';
import { DraftStore, type Repositories, type StoredDraft, type Viewer } from '@vinhdanh/persistence';
import type { Catalogue } from '../catalogue/catalogue';
import type { AskEligibility } from '../eligibility/ask-eligibility';
import type { ShowSubjects } from '../eligibility/show-subjects';
import type { FileShelf } from '../files/file-shelf';
import { actorWith, checkDay, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import type { BeginThing, Begun, Prepared, Preparation } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';

export interface SubmitRequest {
  readonly draft: string;
  /** The version that the applicant saw. */
  readonly version: number;
  /** Of a dossier entered afterwards: the day that chooses its route until reception pins it. */
  readonly receivedOn: LocalDate | null;
}

const NUMBER_LENGTH = 6;

/** Hands a draft in: it becomes a dossier that climbs, under the one rule set that its transaction saw in force. */
export class SubmitDraft {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly catalogue: Catalogue,
    private readonly files: FileShelf,
    private readonly subjects: ShowSubjects,
    private readonly eligibility: AskEligibility,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, request: SubmitRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('dossier', key, (preparation) =>
      this.prepare(viewer, request, preparation),
    );
  }

  private async prepare(
    viewer: Viewer,
    { draft: id, version, receivedOn }: SubmitRequest,
    { repositories }: Preparation,
  ): Promise<Prepared<'dossier'>> {
    const drafts = new DraftStore(repositories.manager);
    const draft = found(await drafts.find(viewer.person.id, id));
    const today = this.clock.today();
    const day = receivedOn ?? today;
    checkDay(day, today, draft.retrospective);
    const actor = actorWith(viewer, day, 'applicant');
    if (actor.organization !== draft.organization) throw refused('wrong-organization');
    if (!(await drafts.remove(viewer.person.id, id, version)))
      throw refused('stale-version', { expected: version, actual: draft.version });

    const code = codeOf(today, await drafts.nextDossierNumber());
    const submission = await this.submissionOf(viewer, draft, day, code, repositories);
    const at = this.clock.now();
    const seq = submit(submission, actor, at).length;
    return {
      begun: { thing: 'dossier', id: submission.id, code, seq, status: 'climbing' },
      opening: { opening: submission, by: actor, at },
    };
  }

  private async submissionOf(
    viewer: Viewer,
    { award: awardCode, content, organization, retrospective }: StoredDraft,
    day: LocalDate,
    code: string,
    { manager }: Repositories,
  ): Promise<Submission> {
    const inForce = await this.shelf.inForce(manager);
    const days = { submittedOn: day, receivedOn: day, on: day };
    const plan = await this.catalogue.plan(inForce, {
      award: awardCode,
      unit: organization,
      ...days,
      choices: 'before-reception',
    });
    const { award, route, calendar, rules } = plan;
    if (!award.subjects.includes(content.subject.kind)) throw refused('subject-kind-not-allowed');
    ensure(checkContentWords(content, award.parts));
    await this.files.checkOwn(viewer, content);
    await this.subjects.checkTie(viewer, content);
    if (!retrospective)
      ensure(mayBeProposed(await this.eligibility.ofContent(award.code, content, day, textDayOf(plan))));
    return {
      id: randomUUID(),
      code,
      award: award.code,
      awardNameVi: award.nameVi,
      awardNameEn: award.nameEn,
      requiredParts: award.parts,
      content,
      applicant: { person: viewer.person.id, organization },
      retrospective,
      route,
      calendar,
      rules,
    };
  }
}

/** "HS-2026-000001": numbered in order of submission, under the year of the submission. */
const codeOf = (today: LocalDate, number: number): string =>
  `HS-${today.slice(0, 4)}-${String(number).padStart(NUMBER_LENGTH, '0')}`;
