import { randomUUID } from 'node:crypto';
import {
  checkFact,
  checkReason,
  hasName,
  hasRole,
  identifyWithin,
  nameKey,
  onceKey,
  yearOfFact,
  type Actor,
  type IdentityClaim,
  type LocalDate,
  type Role,
  type RuleBook,
  type SubjectFact,
  type SubjectKind,
} from '@vinhdanh/domain';
import type { LedgerAct, Repositories, SubjectQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import { actorWith, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { fileReach } from './file-reach';

/** Somebody whose file is to be kept, with what says who it is. */
export interface Registration extends IdentityClaim {
  /** The body that keeps the file; the one of the acting office when null. */
  readonly body: string | null;
  readonly evidence: string;
}

/** Where a fact is read from. */
export interface FactSource {
  readonly document: string;
  readonly documentDate: LocalDate;
}

const KEEPERS: readonly Role[] = ['secretary', 'administrator'];
const REGISTRARS: readonly Role[] = [...KEEPERS, 'applicant'];

/** What people write into the files of subjects: every row with its document and who entered it in which office. */
export class KeepSubjects {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subjects: SubjectQuery,
    private readonly rules: Pick<RuleBook, 'standing'>,
    private readonly clock: Clock,
  ) {}

  /**
   * The body keeps the subject's file from now on: of somebody whom the ledger knows where the evidence says so, else of
   * somebody new. Somebody whose file the office may not see is as absent: only a secretary or an administrator is led to
   * them, and only by the identity card, or whole birth date and unit.
   * @throws Refused `subject-needs-evidence` where it cannot be told which; `subject-unknown` where the claim names nobody
   * within reach by id, or the card is of somebody outside of it
   */
  async register(
    viewer: Viewer,
    claim: Registration,
    key: CommandKey,
  ): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const actor = this.actor(viewer, REGISTRARS);
    const body = claim.body ?? actor.organization;
    await this.ensureWithin(viewer, body);
    for (const words of [claim.name, claim.unit, claim.evidence]) ensure(checkReason(words));
    const act = this.actOf(actor);
    const reach = fileReach(viewer, this.rules, this.clock.today());
    return answerOnce(this.unitOfWork, key, act.at, async ({ ledger, ledgerSubjects, subjects }) => {
      await ledger.lock();
      const names = [claim.name, claim.formerName].filter((name) => name !== '').map(nameKey);
      const cards = claim.identifierHash === null ? [] : [claim.identifierHash];
      const known = await ledgerSubjects.matching(
        names,
        cards,
        claim.subject === null ? [] : [claim.subject],
      );
      const within = await ledgerSubjects.within(
        reach,
        known.map(({ id }) => id),
      );
      const identity = identifyWithin(claim, known, within, KEEPERS.includes(actor.role));
      if (identity.is === 'doubtful') throw doubtOf(identity.reason);
      const id = identity.is === 'same' ? identity.subject.id : randomUUID();
      if (identity.is === 'new') await subjects.addSubject({ ...claim, id }, act);
      if (identity.is === 'new' || hasName(identity.subject, claim))
        await subjects.addName(id, claim.name, this.clock.today());
      const { unit, evidence } = claim;
      await subjects.addKeeper({ id: randomUUID(), subject: id, body, unit, evidence }, act);
      await ledgerSubjects.refresh([id]);
      return { id, isNew: identity.is === 'new' };
    });
  }

  /** @throws Refused what cannot be true, or stands there already */
  async addFact(
    viewer: Viewer,
    subject: string,
    fact: SubjectFact,
    source: FactSource,
    key: CommandKey,
  ): Promise<{ readonly id: string }> {
    const act = this.actOf(this.actor(viewer, KEEPERS));
    const { id: holder, kind } = await this.visible(viewer, subject);
    this.check(fact, kind, source);
    return answerOnce(this.unitOfWork, key, act.at, async ({ subjects }) => {
      await subjects.lock(holder);
      await ensureOnce(subjects, holder, fact, null);
      const id = randomUUID();
      const row = { id, subject: holder, kind: fact.kind, year: yearOfFact(fact), fact, ...source };
      await subjects.addFact({ ...row, corrects: null, reason: null }, act);
      return { id };
    });
  }

  /**
   * Puts a right fact, or none, in the place of a wrong one, which stays to be read.
   * @param fact null takes it back
   */
  async correct(
    viewer: Viewer,
    wrong: string,
    fact: SubjectFact | null,
    { reason, ...source }: FactSource & { readonly reason: string },
    key: CommandKey,
  ): Promise<{ readonly id: string }> {
    const act = this.actOf(this.actor(viewer, KEEPERS));
    const subject = found(await this.subjects.holderOfFact(wrong));
    const { id: holder, kind } = await this.visible(viewer, subject);
    ensure(checkReason(reason));
    return answerOnce(this.unitOfWork, key, act.at, async ({ subjects }) => {
      await subjects.lock(holder);
      const { fact: was, corrected } = found(await subjects.fact(wrong));
      if (corrected || was === null) throw refused('fact-corrected');
      if (fact !== null) {
        this.check(fact, kind, source);
        if (fact.kind !== was.kind) throw refused('fact-invalid', { field: 'kind' });
        await ensureOnce(subjects, holder, fact, wrong);
      } else this.checkSource(source);
      const id = randomUUID();
      const year = yearOfFact(fact ?? was);
      const row = { id, subject, kind: was.kind, year, fact, corrects: wrong, reason };
      await subjects.addFact({ ...row, ...source }, act);
      return { id };
    });
  }

  private check(fact: SubjectFact, kind: SubjectKind, source: FactSource): void {
    ensure(checkFact(fact, kind, this.clock.today()));
    this.checkSource(source);
  }

  private checkSource({ document, documentDate }: FactSource): void {
    ensure(checkReason(document));
    if (documentDate > this.clock.today()) throw refused('effective-date-in-future', { day: documentDate });
  }

  private actor(viewer: Viewer, roles: readonly Role[]): Actor {
    const actor = actorWith(viewer, this.clock.today(), ...roles);
    ensure(hasRole(actor, ...roles));
    return actor;
  }

  private actOf({ person, office }: Actor): LedgerAct {
    return { person, office, at: this.clock.now() };
  }

  private async visible(viewer: Viewer, subject: string): Promise<{ id: string; kind: SubjectKind }> {
    const reach = fileReach(viewer, this.rules, this.clock.today());
    return found(await this.subjects.visible(reach, subject));
  }

  private async ensureWithin(viewer: Viewer, body: string): Promise<void> {
    const reach = fileReach(viewer, this.rules, this.clock.today());
    if (!(await this.subjects.reaches(reach, body)))
      throw refused('organization-unknown', { organization: body });
  }
}

function doubtOf({ code, params }: { code: string; params: Readonly<Record<string, string | number>> }) {
  if (code === 'ledger-subject-unknown') return refused('subject-unknown');
  return code === 'ledger-identity-conflict' ? refused(code) : refused('subject-needs-evidence', params);
}

/** A year has one rating, a name one achievement: what is there already is corrected, not entered beside. */
async function ensureOnce(
  subjects: Repositories['subjects'],
  holder: string,
  fact: SubjectFact,
  except: string | null,
): Promise<void> {
  const key = onceKey(fact);
  if (key === null) return;
  const standing = await subjects.standing(holder);
  if (standing.some((one) => one.id !== except && onceKey(one.fact) === key)) throw refused('fact-twice');
}
