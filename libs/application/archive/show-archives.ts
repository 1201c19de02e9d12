import {
  isInForce,
  questionOf,
  type DossierStatus,
  type Law,
  type LocalDate,
  type OpenQuestion,
  type RetentionRule,
} from '@vinhdanh/domain';
import type { ArchiveQuery, ArchiveYear, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found, notFound } from '../kernel/refused';
import { archivists } from './archivists';
import { endedDossier, retentionIn } from './listed-retention';

/** A period, and who must decide it where nobody knows it. */
export interface PeriodView {
  readonly rule: RetentionRule;
  readonly question: OpenQuestion | null;
}

export interface ArchivesView {
  readonly years: readonly ArchiveYear[];
  readonly periods: readonly PeriodView[];
}

/** A dossier whose period has ended. */
export interface DueDossier {
  readonly id: string;
  readonly code: string;
  readonly status: DossierStatus;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly subjectName: string;
  readonly ended: LocalDate;
  readonly until: LocalDate;
  readonly rule: RetentionRule;
}

export interface DueView {
  readonly on: LocalDate;
  /** By the last day of the period. Where there are more, those of the lowest codes, not the longest overdue. */
  readonly items: readonly DueDossier[];
  /** There are more than are listed. */
  readonly more: boolean;
}

const PAGE = 200;

/** More than this is looked through with an earlier day. */
const MOST_DUE = 500;

const FIRST_YEAR = 1900;

/** What may be archived, how long it is kept, and what of it is due; nothing is ever deleted here. */
export class ShowArchives {
  constructor(
    private readonly archives: ArchiveQuery,
    private readonly law: Law,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-found` for who keeps no archive */
  async execute(viewer: Viewer): Promise<ArchivesView> {
    if (!archivists(viewer)) throw notFound();
    const today = this.clock.today();
    return { years: await this.archives.years(viewer), periods: this.periods(today) };
  }

  /** Dossiers of the body whose period ends before the day. @throws Refused `not-found` */
  async due(viewer: Viewer, body: string, on: LocalDate = this.clock.today()): Promise<DueView> {
    if (!archivists(viewer)) throw notFound();
    const { id } = found(await this.archives.body(viewer, body));
    const years = { from: FIRST_YEAR, to: this.lastYearDue(on) };
    const items: DueDossier[] = [];
    for (let after = ''; items.length <= MOST_DUE;) {
      const page = await this.archives.closed(viewer, id, years, after, PAGE);
      for (const state of page) {
        const { rule, until } = retentionIn(this.law, endedDossier(state)) ?? {};
        if (!rule || !until || until >= on) continue;
        const { awardNameVi, awardNameEn, code, status, content, lastActOn } = state;
        const named = { id: state.id, code, status, awardNameVi, awardNameEn };
        items.push({ ...named, subjectName: content.subject.name, ended: lastActOn, until, rule });
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.code;
    }
    items.sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
    return { on, items: items.slice(0, MOST_DUE), more: items.length > MOST_DUE };
  }

  /** What ended after it is not due, whichever period it has. */
  private lastYearDue(on: LocalDate): number {
    const shortest = Math.min(...this.law.retentionRules.map(({ years }) => years ?? Infinity));
    return Number.isFinite(shortest) ? Number(on.slice(0, 4)) - shortest : FIRST_YEAR;
  }

  private periods(on: LocalDate): readonly PeriodView[] {
    const { retentionRules, openQuestions } = this.law;
    return retentionRules
      .filter((rule) => isInForce(rule, on))
      .map((rule) => ({
        rule,
        question:
          rule.keep === 'open' ? (openQuestions.find(({ id }) => id === questionOf(rule)) ?? null) : null,
      }));
  }
}
