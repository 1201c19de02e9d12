import { checkReason, isLocalDate, mayBecome, type EntryChange, type LocalDate } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, notFound, refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { actOf, ensureWithin, isWithin, type Keeper } from './keeper';

/** What a later decision makes of an entry. */
export interface EntryDecision {
  readonly entry: string;
  readonly change: EntryChange;
  readonly number: string;
  readonly date: LocalDate;
  readonly body: string;
  readonly reason: string;
  /** The entry that stands in its place, when it is corrected. */
  readonly correctedBy: string | null;
}

/** What people do to the ledger after an import: each act a row of its own with who did it and why. */
export class KeepLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Cancels, strips, restores or corrects. @throws Refused when that cannot follow, or the entry is out of reach */
  change(decision: EntryDecision, keeper: Keeper, key: CommandKey | null = null): Promise<void> {
    const { entry, change, number, date, body, reason, correctedBy } = decision;
    ensure(checkReason(reason));
    ensure(checkReason(number));
    if (!isLocalDate(date)) throw refused('effective-date-invalid', { day: date });
    if (date > this.clock.today()) throw refused('effective-date-in-future', { day: date });
    return answerOnce(this.unitOfWork, key, this.clock.now(), async ({ ledger }) => {
      await ledger.lock();
      const bodies = await ledger.bodies(keeper.roots);
      const standing = found(await ledger.entry(entry));
      ensureWithin(bodies, standing.submittedBy);
      ensure(mayBecome(standing.status, change));
      const decided = (await ledger.lastChange(entry))?.decision.date ?? standing.decision.date;
      if (date < decided) throw refused('ledger-change-before-decision', { day: date, decided });
      if (!bodies.some(({ id }) => id === body))
        throw refused('organization-unknown', { organization: body });
      if ((change === 'corrected') !== (correctedBy !== null))
        throw refused('ledger-entry-status-order', { status: change });
      if (correctedBy !== null) {
        const better = found(await ledger.entry(correctedBy));
        ensureWithin(bodies, better.submittedBy);
        const standsAlike = standing.status === 'stripped' ? ['stripped'] : ['held', 'restored'];
        if (correctedBy === entry || !standsAlike.includes(better.status))
          throw refused('ledger-entry-status-order', { status: change });
      }
      const said = { entry, status: change, decision: { number, date, body }, reason, correctedBy };
      const status = { ...said, ground: 'decision' } as const;
      await ledger.addStatus(status, actOf(keeper, this.clock));
    });
  }

  /** Two subjects are one: the evidence says why. @throws Refused when they cannot be, or are out of reach */
  merge(
    kept: string,
    merged: string,
    evidence: string,
    keeper: Keeper,
    key: CommandKey | null = null,
  ): Promise<void> {
    ensure(checkReason(evidence));
    return answerOnce(this.unitOfWork, key, this.clock.now(), async ({ ledger }) => {
      await ledger.lock();
      const subjects = await ledger.unmerged([kept, merged]);
      const bodies = await ledger.bodies(keeper.roots);
      const [one, other] = subjects;
      if (kept !== merged && (one === undefined || other === undefined)) throw notFound();
      for (const { submittedBy } of subjects)
        if (!submittedBy.some((body) => isWithin(bodies, body))) throw notFound();
      if (one === undefined || other?.kind !== one.kind) throw refused('ledger-merge-not-possible');
      await ledger.merge(kept, merged, evidence, actOf(keeper, this.clock));
    });
  }
}
