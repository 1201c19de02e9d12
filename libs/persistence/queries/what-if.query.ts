import type { DataSource, EntityManager } from 'typeorm';
import type {
  DossierStatus,
  Instant,
  LocalDate,
  RouteChoice,
  RunningTerm,
  Step,
  WorkingCalendar,
} from '@vinhdanh/domain';
import { HELD } from './seat-sql';
import type { Viewer } from './viewer';
import { DOSSIER_REACHED, dossierReach, dossierVisible, EVERY_DOSSIER } from './visibility';

/** Which dossiers are asked about: those still on their way, or all that were handed in in a year. */
export type Over = { readonly kind: 'open' } | { readonly kind: 'year'; readonly year: string };

/** As much of a dossier as a re-evaluation looks at. */
export interface DossierFacts {
  readonly id: string;
  readonly code: string;
  readonly status: DossierStatus;
  readonly award: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly subjectName: string;
  readonly unit: string;
  readonly submittedOn: LocalDate;
  /** Null: its rules are not pinned yet. */
  readonly receivedOn: LocalDate | null;
  /** The rule set that it keeps; null in dossiers of the first release. */
  readonly ruleSet: string | null;
  /** The entry of the award ledger that its subject is tied to; null: to none. */
  readonly ledger: string | null;
  readonly achievement: string | null;
  /** What was decided beside the rules when its route was pinned; null where nothing was. */
  readonly choices: readonly RouteChoice[] | null;
  readonly step: string | null;
  /** The step itself as its route has it; null after the last one. */
  readonly standsAt: Step | null;
  readonly arrivedAt: Instant;
  readonly dueAt: Instant | null;
  /** How its limit runs; null in dossiers of the first release, and where none does. */
  readonly term: RunningTerm | null;
  /** By which a limit without a term was counted; null where it has one. */
  readonly calendar: WorkingCalendar | null;
  readonly lastActOn: LocalDate;
}

const SUBMITTED_ON = `coalesce(whole.state->>'submittedOn', whole.state#>>'{course,visits,0,arrivedOn}',
  whole.state#>>'{route,chosenBy}')`;

const FACTS = `d.id, d.code, d.status, d.award, whole.state->>'awardNameVi' AS "awardNameVi",
  whole.state->>'awardNameEn' AS "awardNameEn", d.subject_name AS "subjectName",
  coalesce(jsonb_path_query_first(whole.state, '$.route.steps[*] ? (@.level == "unit").organization')#>>'{}',
    whole.state#>>'{applicant,organization}') AS unit, ${SUBMITTED_ON} AS "submittedOn",
  whole.state->>'receivedOn' AS "receivedOn", whole.state#>>'{rules,set,id}' AS "ruleSet", whole.state#>'{route,choices}' AS choices,
  whole.state#>>'{content,subject,ledger}' AS ledger, whole.state#>>'{content,achievement}' AS achievement, d.step_id AS step,
  whole.state#>'{route,steps}'->(whole.state->>'step')::int AS "standsAt", whole.state->>'arrivedAt' AS "arrivedAt",
  whole.state->>'dueAt' AS "dueAt", whole.state->'term' AS term, whole.state->>'lastActOn' AS "lastActOn",
  CASE WHEN whole.state->'term' IS NULL THEN whole.state->'calendar' END AS calendar`;

/** A state is kept compressed: it is unpacked once, not once for every member that is read. */
const UNPACKED = `(SELECT d.state || '{}' AS state OFFSET 0)`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Dossiers page by page, in one snapshot of the database in which nothing can be written. */
export class WhatIfQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Gives the pages to `look`, one after the other.
   * @param viewer who asks: only what he may see; null asks about all
   */
  async eachPage(
    over: Over,
    viewer: Viewer | null,
    size: number,
    look: (page: readonly DossierFacts[]) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      for (let after = BEFORE_ALL; ;) {
        const page = await this.page(manager, over, viewer, after, size);
        if (page.length > 0) await look(page);
        if (page.length < size) return;
        after = page.at(-1)?.id ?? after;
      }
    });
  }

  /** How many seats each council has on the day. */
  async seats(day: LocalDate): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.query<Array<{ council: string; seats: number }>>(
      `SELECT seat.council_id AS council, count(*)::int AS seats FROM work.seat seat
       JOIN work.council_version version ON version.council_id = seat.council_id AND version.number = seat.version
       WHERE ${HELD('version', '$1::date')} GROUP BY seat.council_id`,
      [day],
    );
    return new Map(rows.map(({ council, seats }) => [council, seats]));
  }

  private page(
    manager: EntityManager,
    over: Over,
    viewer: Viewer | null,
    after: string,
    size: number,
  ): Promise<DossierFacts[]> {
    const visible = viewer ? dossierVisible(viewer) : DOSSIER_REACHED;
    const reach = viewer ? dossierReach(viewer) : EVERY_DOSSIER;
    const chosen =
      over.kind === 'open' ? `d.status IN ('climbing', 'returned')` : `${SUBMITTED_ON} LIKE $8 || '-%'`;
    return manager.query<DossierFacts[]>(
      `SELECT ${FACTS} FROM read.dossier d CROSS JOIN LATERAL ${UNPACKED} whole
       WHERE d.id > $6 AND ${chosen} AND ${visible} ORDER BY d.id LIMIT $7`,
      [...reach, after, size, ...(over.kind === 'year' ? [over.year] : [])],
    );
  }
}
