import type { SubjectCategory, SubjectKind } from '@vinhdanh/domain';
import type {
  HoldingView,
  LedgerQuery,
  LedgerReach,
  SubjectFacts,
  SubjectSummary,
  Viewer,
} from '@vinhdanh/persistence';
import type { Page } from '../dossiers/list-dossiers';
import type { Clock } from '../kernel/clock';
import { fromCursor, toCursor } from '../kernel/cursor';
import { found, notFound } from '../kernel/refused';
import { named, type KnownAwards } from './known-awards';
import type { LedgerReport, ReportLedger } from './ledger-report';
import { ledgerReach, type Standing } from './reach';

export interface SubjectSearch {
  readonly search?: string;
  readonly kind?: SubjectKind;
  /** Code of an award that they were given. */
  readonly award?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** A unit in which decisions name the subject, from the first to the last of them. */
export interface UnitSeen {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

export type NamedHolding = HoldingView & { readonly awardNameVi: string; readonly awardNameEn: string };

export interface SubjectView extends Omit<SubjectFacts, 'names'> {
  readonly name: string;
  readonly formerNames: readonly string[];
  /** As the latest decision has it. */
  readonly category: SubjectCategory | null;
  readonly units: readonly UnitSeen[];
  readonly holdings: readonly NamedHolding[];
}

const PAGE = 50;

/** The ledger for those who may see it. What may not be seen is as absent. */
export class ShowLedger {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly reports: ReportLedger,
    private readonly rules: Standing,
    private readonly awards: KnownAwards,
    private readonly clock: Clock,
  ) {}

  /** Subjects of the ledger, the latest entered first. */
  async search(
    viewer: Viewer,
    { cursor, limit = PAGE, ...filter }: SubjectSearch,
  ): Promise<Page<Omit<SubjectSummary, 'createdAt'>>> {
    const place = cursor ? fromCursor(cursor) : null;
    const rows = await this.ledger.search(this.reachOf(viewer), {
      ...filter,
      ...(place ? { after: { createdAt: place.at, id: place.id } } : {}),
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const more = rows.length > limit && last !== undefined;
    const items = shown.map(({ createdAt: _createdAt, ...item }) => item);
    return { items, nextCursor: more ? toCursor({ at: last.createdAt, id: last.id }) : null };
  }

  /** One subject with all that it holds and held. Whoever sees one of its awards sees them all. */
  async subject(viewer: Viewer, id: string): Promise<SubjectView> {
    const { names, ...facts } = found(await this.ledger.subject(this.reachOf(viewer), id));
    const [name = '', ...formerNames] = names;
    const holdings = await this.ledger.holdings(facts.id);
    return {
      ...facts,
      name,
      formerNames,
      category: holdings.find(({ category }) => category !== null)?.category ?? null,
      units: unitsOf(holdings),
      holdings: holdings.map((holding) => named(this.awards, holding)),
    };
  }

  /** @throws Refused `not-found` for a body that is outside the viewer's reach */
  async report(viewer: Viewer, body: string, year: number): Promise<LedgerReport> {
    if (!(await this.ledger.reaches(this.reachOf(viewer), body))) throw notFound();
    return this.reports.execute(body, year);
  }

  private reachOf(viewer: Viewer): LedgerReach {
    return ledgerReach(viewer, this.rules, this.clock.today());
  }
}

/** The latest first. */
function unitsOf(holdings: readonly HoldingView[]): readonly UnitSeen[] {
  const units = new Map<string, UnitSeen>();
  for (const { subjectUnit: unit, decision } of holdings) {
    const later = units.get(unit);
    units.set(unit, { unit, from: decision.date, to: later?.to ?? decision.date });
  }
  return [...units.values()];
}
