import type { DataSource } from 'typeorm';
import type { Instant, StepKind } from '@vinhdanh/domain';
import type { Viewer } from './viewer';
import { dossierReach, dossierVisible } from './visibility';

/** An open dossier at a body, with the end of the limit that runs there. */
export interface RunningLimit {
  readonly id: string;
  readonly code: string;
  readonly subjectName: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly stepKind: StepKind;
  readonly since: Instant;
  readonly dueAt: Instant | null;
  /** On hold: its limit stands still. */
  readonly held: boolean;
  /** Nothing is done to it until an order gives it another way: its limit stands still. */
  readonly awaitsReroute: boolean;
}

export interface LimitCounts {
  readonly all: number;
  readonly overdue: number;
  readonly week: number;
  readonly held: number;
  /** Waiting for an order and not on hold. */
  readonly awaitingReroute: number;
  readonly withoutLimit: number;
}

export type LimitChoice = 'all' | 'overdue' | 'week' | 'held' | 'reroute' | 'without';

/** At a step of the body, or asked for its opinion and not answered yet. Parameter 6 is the body. */
const AT_THE_BODY = `(
  (d.organization_id = $6 AND (d.status = 'climbing' OR (d.status = 'decided' AND d.step_id IS NOT NULL)))
  OR (d.status = 'climbing' AND d.step_kind = 'consult'
    AND d.state->'route'->'steps'->((d.state->>'step')::int)->'consulted' ? $6
    AND NOT d.state->'opinions' @> jsonb_build_array(jsonb_build_object('organization', $6::text))))`;

/** Whether an order is waited for. */
const AWAITS_REROUTE = `(d.state ? 'awaitsReroute')`;

/** Whether the limit stands still. */
const STANDS_STILL = `(d.held OR ${AWAITS_REROUTE})`;

/** Which rows belong to a choice; parameter 7 is now, 8 the end of the week. */
const CHOICES: Readonly<Record<LimitChoice, string>> = {
  all: 'true',
  overdue: `NOT ${STANDS_STILL} AND d.due_at < $7::timestamptz`,
  week: `NOT ${STANDS_STILL} AND d.due_at >= $7::timestamptz AND d.due_at <= $8::timestamptz`,
  held: 'd.held',
  reroute: `NOT d.held AND ${AWAITS_REROUTE}`,
  without: `NOT ${STANDS_STILL} AND d.due_at IS NULL`,
};

/** Whether the row belongs to the choice that parameter 9 names. */
const CHOSEN = `CASE $9::text ${Object.entries(CHOICES)
  .map(([choice, belongs]) => `WHEN '${choice}' THEN ${belongs}`)
  .join(' ')} END`;

/** The limits that run at a body. Two statements. */
export class LimitQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Nearest end first; what stands still and what has no limit come last.
   * @param most how many of them; all where it is null
   */
  running(
    viewer: Viewer,
    choice: LimitChoice,
    now: Instant,
    weekEnd: Instant,
    most: number | null,
  ): Promise<RunningLimit[]> {
    return this.dataSource.query<RunningLimit[]>(
      `SELECT d.id, d.code, d.subject_name AS "subjectName", d.state->>'awardNameVi' AS "awardNameVi",
         d.state->>'awardNameEn' AS "awardNameEn", d.step_kind AS "stepKind", d.state->>'arrivedAt' AS since,
         d.due_at AS "dueAt", d.held, ${AWAITS_REROUTE} AS "awaitsReroute"
       FROM read.dossier d
       WHERE ${dossierVisible(viewer)} AND ${AT_THE_BODY} AND ${CHOSEN}
       ORDER BY ${STANDS_STILL}, d.due_at NULLS LAST, d.changed_at, d.id LIMIT $10`,
      [...this.parameters(viewer, now, weekEnd), choice, most],
    );
  }

  async counts(viewer: Viewer, now: Instant, weekEnd: Instant): Promise<LimitCounts> {
    const count = (choice: LimitChoice): string => `count(*) FILTER (WHERE ${CHOICES[choice]})::int`;
    const [row] = await this.dataSource.query<LimitCounts[]>(
      `SELECT ${count('all')} AS "all", ${count('overdue')} AS overdue, ${count('week')} AS week,
         ${count('held')} AS held,
         ${count('reroute')} AS "awaitingReroute", ${count('without')} AS "withoutLimit"
       FROM read.dossier d WHERE ${dossierVisible(viewer)} AND ${AT_THE_BODY}`,
      this.parameters(viewer, now, weekEnd),
    );
    return row ?? { all: 0, overdue: 0, week: 0, held: 0, awaitingReroute: 0, withoutLimit: 0 };
  }

  private parameters(viewer: Viewer, now: Instant, weekEnd: Instant): unknown[] {
    return [...dossierReach(viewer), viewer.office?.organization.id ?? null, now, weekEnd];
  }
}
