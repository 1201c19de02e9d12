import type { EntityManager } from 'typeorm';
import {
  addDays,
  ENDED_FOR_A_BODY,
  goneBodies,
  type DossierEvent,
  type DossierState,
  type EnactmentState,
  type Instant,
  type Reorganization,
} from '@vinhdanh/domain';
import { containing } from '../queries/sql-words';
import { searchText } from '../read-models/search-text';

/** Which open dossiers a reorganization may touch. */
export interface Affected {
  readonly bodies: readonly string[];
  /** Names of bodies that are gone, as subjects may bear them. */
  readonly names: readonly string[];
  /** The order that asks: what it has touched already is left out. Null for a preview. */
  readonly enactment: string | null;
  /** The dossier after which to go on. */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * Open dossiers with a step ahead, or an agency asked, that names one of the bodies, or whose subject has its name; and those
 * that one of them, or whom it took over from, may be proposing.
 */
const AFFECTED = `SELECT d.state FROM read.dossier d
  WHERE ($1::uuid IS NULL OR d.id > $1)
    AND (d.status IN ('climbing', 'returned') OR (d.status = 'decided' AND d.step_id IS NOT NULL))
    AND (EXISTS (SELECT 1 FROM jsonb_array_elements(d.state->'route'->'steps') WITH ORDINALITY AS way(step, place)
        WHERE way.place > (d.state->>'step')::int AND NOT way.step ? 'closed'
          AND (way.step->>'organization' = ANY($2::text[]) OR way.step->'consulted' ?| $2::text[]))
      OR EXISTS (SELECT 1 FROM jsonb_array_elements(d.state->'route'->'steps') AS unit
        WHERE unit->>'level' = 'unit' AND unit->>'organization' = ANY($2::text[]))
      OR d.state#>>'{applicant,organization}' = ANY($2::text[])
      OR d.state->>'proposer' = ANY($2::text[])
      OR d.state#>>'{move,proposer}' = ANY($2::text[]) OR d.state#>>'{move,to}' = ANY($2::text[])
      OR EXISTS (SELECT 1 FROM jsonb_array_elements(d.state->'heirs') AS heir WHERE heir->>'to' = ANY($2::text[]))
      OR (d.search LIKE ANY($3::text[]) AND d.state->'content'->'subject'->>'kind' = 'collective'))
    AND NOT EXISTS (SELECT 1 FROM read.enactment_dossier done
      WHERE done.enactment_id = $4 AND done.dossier_id = d.id)
  ORDER BY d.id LIMIT $5`;

/** Of two persons who propose over the same bodies at once, one does. */
const PROPOSAL_LOCK = 7_260_414;

/** Orders over dossiers, and what they do to the register of bodies. */
export class EnactmentRepository {
  constructor(private readonly manager: EntityManager) {}

  /** @throws Error for one that is not recorded */
  async stateOf(id: string): Promise<EnactmentState> {
    const [row] = await this.manager.query<Array<{ state: EnactmentState }>>(
      'SELECT state FROM read.enactment WHERE id = $1',
      [id],
    );
    if (!row) throw new Error(`no order ${id}`);
    return row.state;
  }

  /** In the order of their ids. */
  async affected({ bodies, names, enactment, after, limit }: Affected): Promise<DossierState[]> {
    const named = names.map((name) => containing(searchText(name)));
    const rows = await this.manager.query<Array<{ state: DossierState }>>(AFFECTED, [
      after,
      bodies,
      named,
      enactment,
      limit,
    ]);
    return rows.map(({ state }) => state);
  }

  /** Sessions of the bodies that are not over; those entered from paper, which their own people go on entering, only `withPaper`. */
  async sessionsToEnd(bodies: readonly string[], withPaper: boolean): Promise<readonly string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT id FROM read.session WHERE organization_id = ANY($1::text[]) AND phase = ANY($2::text[])
         AND ($3 OR NOT (state->>'retrospective')::boolean) ORDER BY id`,
      [bodies, ENDED_FOR_A_BODY, withPaper],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a dossier or a session that was handed in by the moment is not in the read model yet, begun or not. */
  async anyUnseen(until: Instant): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.outbox handed WHERE handed.created_at <= $1 AND (
         (handed.thing_kind = 'dossier' AND NOT EXISTS (SELECT 1 FROM read.dossier d WHERE d.id = handed.thing_id))
         OR (handed.thing_kind = 'session' AND NOT EXISTS (SELECT 1 FROM read.session s WHERE s.id = handed.thing_id)))
       LIMIT 1`,
      [until],
    );
    return rows.length > 0;
  }

  /**
   * One of the bodies that another order names which is not over, also one that is only beginning; null when none does.
   * Until the transaction ends nobody else can ask.
   */
  async underOrder(bodies: readonly string[]): Promise<string | null> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [PROPOSAL_LOCK]);
    const [row] = await this.manager.query<Array<{ body: string }>>(
      `SELECT named.body FROM work.outbox handed
       LEFT JOIN read.enactment known ON known.id = handed.thing_id
       CROSS JOIN jsonb_array_elements(handed.opening#>'{opening,content,reorganization,successions}') AS link(ends)
       CROSS JOIN LATERAL (VALUES (link.ends->>'from'), (link.ends->>'to')) AS named(body)
       WHERE handed.thing_kind = 'enactment' AND named.body = ANY($1::text[])
         AND coalesce(known.phase, 'proposed') IN ('proposed', 'confirmed', 'carrying-out')
       ORDER BY named.body LIMIT 1`,
      [bodies],
    );
    return row?.body ?? null;
  }

  /** What the order made of each of the dossiers, from their own records. */
  async reorganized(
    enactment: string,
    dossiers: readonly string[],
  ): Promise<ReadonlyMap<string, Extract<DossierEvent, { type: 'reorganized' }>>> {
    const rows = await this.manager.query<
      Array<{ id: string; body: Extract<DossierEvent, { type: 'reorganized' }> }>
    >(
      `SELECT thing_id AS id, body FROM record.event
       WHERE thing_kind = 'dossier' AND thing_id = ANY($1::uuid[]) AND type = 'reorganized' AND body->>'enactment' = $2`,
      [dossiers, enactment],
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }

  /** The bodies end on the day before, and the register says who took over. Doing it again changes nothing. */
  async endBodies(reorganization: Reorganization): Promise<void> {
    const { day, successions } = reorganization;
    const gone = goneBodies(reorganization);
    const last = addDays(day, -1);
    await this.manager.query(
      `UPDATE work.organization SET to_date = $2 WHERE id = ANY($1::text[]) AND (to_date IS NULL OR to_date > $2)`,
      [gone, last],
    );
    for (const [index, { from, to, kind, article, evidence }] of successions.entries())
      await this.manager.query(
        `INSERT INTO work.organization_successor (from_id, ordinal, to_id, kind, day, article, evidence)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [from, ordinalOf(successions, index), to, kind, day, article, evidence],
      );
  }
}

const ordinalOf = (successions: Reorganization['successions'], index: number): number =>
  successions.slice(0, index + 1).filter(({ from }) => from === successions[index]?.from).length;
