import {
  checkReason,
  correctedWords,
  isLocalDate,
  mayBecome,
  type EntryWords,
  type LocalDate,
} from '@vinhdanh/domain';
import type { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused, refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { actOf, ensureWithin, type Keeper } from './keeper';
import { indexOfAwards, type KnownAwards } from './known-awards';
import { fieldsOf } from './line-fields';

/** What is put right in an entry, and on what ground. */
export interface EntryCorrection {
  readonly entry: string;
  readonly changes: Partial<EntryWords>;
  /** The decision that corrects (đính chính); null where the register alone was wrong and the decision stands as it was. */
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string } | null;
  /** The paper that shows it. */
  readonly evidence: string;
}

export interface Corrected {
  readonly entry: string;
  readonly corrects: string;
  readonly subject: string;
}

/**
 * Puts an entry right: a new one takes its place, under the same decision and for the same subject. Nothing is overwritten,
 * and what was stripped is not given back by it.
 */
export class CorrectEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly awards: KnownAwards,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when it cannot be put right so, or is out of reach */
  execute(correction: EntryCorrection, keeper: Keeper, key: CommandKey | null = null): Promise<Corrected> {
    return answerOnce(this.unitOfWork, key, this.clock.now(), (repositories) =>
      this.correct(repositories, correction, keeper),
    );
  }

  private async correct(
    { ledger }: Repositories,
    { entry, changes, decision, evidence }: EntryCorrection,
    keeper: Keeper,
  ): Promise<Corrected> {
    await ledger.lock();
    const bodies = await ledger.bodies(keeper.roots);
    const standing = found(await ledger.entry(entry));
    ensureWithin(bodies, standing.submittedBy);
    ensure(checkReason(evidence));
    ensure(mayBecome(standing.status, 'corrected'));
    const ground = decision ?? standing.decision;
    this.checkDecision(ground, standing.decision.date, (body) => bodies.some(({ id }) => id === body));
    const { words, reasons } = correctedWords(standing, changes, indexOfAwards(this.awards));
    if (reasons.length > 0) throw new Refused({ code: 'validation-failed', errors: fieldsOf(reasons, '#') });
    const { holder, decision: own } = standing;
    if (await ledger.standsAlready(entry, { holder, award: words.award, decision: own }))
      throw refused('ledger-line-already-entered');
    const act = actOf(keeper, this.clock);
    const stripped = standing.status === 'stripped' ? await ledger.lastChange(entry) : null;
    const correctedBy = await ledger.addCorrected(entry, standing, words, act.at);
    const said = { entry, status: 'corrected', decision: ground, reason: evidence, correctedBy } as const;
    await ledger.addStatus({ ...said, ground: decision === null ? 'register' : 'decision' }, act);
    if (stripped !== null) await ledger.addStatus({ ...stripped, entry: correctedBy }, act);
    return { entry: correctedBy, corrects: entry, subject: holder };
  }

  private checkDecision(
    { number, date, body }: NonNullable<EntryCorrection['decision']>,
    from: LocalDate,
    isKnown: (body: string) => boolean,
  ): void {
    ensure(checkReason(number));
    if (!isLocalDate(date)) throw refused('effective-date-invalid', { day: date });
    if (date > this.clock.today()) throw refused('effective-date-in-future', { day: date });
    if (date < from) throw refused('ledger-correction-before-decision', { day: date, decided: from });
    if (!isKnown(body)) throw refused('organization-unknown', { organization: body });
  }
}
