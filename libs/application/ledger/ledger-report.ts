import { changeOf, percentOf, type Change, type Proportion } from '@vinhdanh/domain';
import type { BodyName, LedgerCount, LedgerReportQuery, OrganizationQuery } from '@vinhdanh/persistence';
import { found } from '../kernel/refused';
import { awardName, type KnownAwards } from './known-awards';

/** How often (lượt), and to how many different subjects. */
export interface Counted {
  readonly instances: number;
  readonly subjects: number;
}

/** A share this year and in the year before, with both readings of the change. */
export interface ComparedShare {
  readonly share: Proportion & { readonly percent: string | null };
  readonly before: Proportion & { readonly percent: string | null };
  readonly change: Change | null;
}

/** What bodies of one level gave. */
export interface LevelReport extends Counted {
  /** "state": by the President or the Prime Minister; else the level of the body that decided. */
  readonly level: string;
  readonly awards: ReadonlyArray<
    Counted & { readonly award: string; readonly name: AwardName; readonly kind: string }
  >;
  readonly kinds: ReadonlyArray<Counted & { readonly kind: string }>;
  /** Of persons; '' where no category was given. */
  readonly categories: ReadonlyArray<Counted & { readonly category: string }>;
  /** Instances to direct workers, of all instances of the level. */
  readonly directWorkers: ComparedShare;
  /** The same, of the instances to persons alone. */
  readonly directWorkersOfPersons: ComparedShare;
}

export interface AwardName {
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface LedgerReport {
  readonly body: BodyName;
  readonly year: number;
  readonly total: Counted;
  readonly levels: readonly LevelReport[];
}

const DIRECT: string = 'direct-worker';

/** The awards of a year, counted from the ledger. */
export class ReportLedger {
  constructor(
    private readonly report: LedgerReportQuery,
    private readonly organizations: OrganizationQuery,
    private readonly awards: KnownAwards,
  ) {}

  /** @throws Refused when the body is not in the register */
  async execute(body: string, year: number): Promise<LedgerReport> {
    const [names, counts, before] = await Promise.all([
      this.organizations.names([body]),
      this.report.counts(body, year),
      this.report.counts(body, year - 1),
    ]);
    const total = counts.find(({ level }) => level === null);
    return {
      body: found(names.get(body)),
      year,
      total: countedOf(total),
      levels: levelsOf(counts).map((level) => this.levelReport(level, counts, before)),
    };
  }

  private levelReport(
    level: string,
    all: readonly LedgerCount[],
    before: readonly LedgerCount[],
  ): LevelReport {
    const counts = all.filter((count) => count.level === level);
    const earlier = before.filter((count) => count.level === level);
    const awards = counts.flatMap(({ award, kind, ...count }) =>
      award === null || kind === null
        ? []
        : [{ award, name: awardName(this.awards, award), kind, ...countedOf(count) }],
    );
    const kinds = counts.flatMap(({ award, kind, category, ...count }) =>
      award === null && kind !== null && category === null ? [{ kind, ...countedOf(count) }] : [],
    );
    const categories = counts.flatMap(({ kind, category, ...count }) =>
      kind === 'person' && category !== null ? [{ category, ...countedOf(count) }] : [],
    );
    return {
      level,
      ...countedOf(counts.find(isWhole)),
      awards,
      kinds,
      categories,
      directWorkers: compare(shareOfDirect(earlier, isWhole), shareOfDirect(counts, isWhole)),
      directWorkersOfPersons: compare(shareOfDirect(earlier, isPersons), shareOfDirect(counts, isPersons)),
    };
  }
}

const levelsOf = (counts: readonly LedgerCount[]): readonly string[] => [
  ...new Set(counts.flatMap(({ level }) => level ?? [])),
];

const countedOf = (count: Counted | undefined): Counted => ({
  instances: count?.instances ?? 0,
  subjects: count?.subjects ?? 0,
});

const isWhole = ({ award, kind, category }: LedgerCount): boolean =>
  award === null && kind === null && category === null;

const isPersons = ({ award, kind, category }: LedgerCount): boolean =>
  award === null && kind === 'person' && category === null;

const shareOfDirect = (
  counts: readonly LedgerCount[],
  base: (count: LedgerCount) => boolean,
): Proportion => ({
  numerator: counts.find(({ kind, category }) => kind === 'person' && category === DIRECT)?.instances ?? 0,
  denominator: counts.find(base)?.instances ?? 0,
});

const compare = (before: Proportion, share: Proportion): ComparedShare => ({
  share: { ...share, percent: percentOf(share) },
  before: { ...before, percent: percentOf(before) },
  change: changeOf(before, share),
});
