import {
  changedStandings,
  correctedWords,
  dependents,
  type ChangedStanding,
  type Dependent,
  type EntryWords,
} from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import type { ReadFiles, RulesInForce } from '../eligibility/read-files';
import type { Clock } from '../kernel/clock';
import { found, Refused } from '../kernel/refused';
import { ensureWithin, type Keeper } from './keeper';
import { awardName, indexOfAwards, type KnownAwards } from './known-awards';
import { fieldsOf } from './line-fields';

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What of an entry others hang on. */
export type WeightyWords = Partial<Pick<EntryWords, 'award' | 'commendation' | 'period'>>;

/** What a correction would mean. It is told, and changes nothing: whoever corrects decides. */
export interface ForeseenCorrection {
  /** Later awards that stood on the entry; whether each would stand on the corrected one as well. */
  readonly dependents: ReadonlyArray<Dependent & Named & { readonly stands: boolean }>;
  /** Awards for which the subject would stand elsewhere today. */
  readonly standings: ReadonlyArray<ChangedStanding & Named & { readonly award: string }>;
}

/** Foresees what a correction of an entry means to what stands on it. */
export class ForeseeCorrection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly awards: KnownAwards,
    private readonly files: ReadFiles,
    private readonly rules: RulesInForce,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when the entry cannot be put right so, or is out of reach */
  async execute(entry: string, changes: WeightyWords, keeper: Keeper): Promise<ForeseenCorrection> {
    const { standing, bodies } = await this.unitOfWork.run(async ({ ledger }) => ({
      standing: found(await ledger.entry(entry)),
      bodies: await ledger.bodies(keeper.roots),
    }));
    ensureWithin(bodies, standing.submittedBy);
    const { words, reasons } = correctedWords(standing, changes, indexOfAwards(this.awards));
    if (reasons.length > 0) throw new Refused({ code: 'validation-failed', errors: fieldsOf(reasons, '#') });
    const { award, commendation: kind, period } = words;
    const { before, after } = await this.files.asIf(standing.holder, (holding) =>
      holding.id === entry ? { ...holding, award, kind, period } : holding,
    );
    const { criteria } = this.rules.current;
    const still = new Set(dependents(after, entry, criteria).map(({ holding }) => holding.id));
    return {
      dependents: dependents(before, entry, criteria).map((one) => ({
        ...one,
        ...awardName(this.awards, one.holding.award),
        stands: still.has(one.holding.id),
      })),
      standings: changedStandings(before, after, this.clock.today(), criteria).map((changed) => ({
        ...changed,
        award: changed.before.award,
        ...awardName(this.awards, changed.before.award),
      })),
    };
  }
}
