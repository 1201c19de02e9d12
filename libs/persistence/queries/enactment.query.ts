import type { DataSource } from 'typeorm';
import type { EnactmentKind, EnactmentPhase, EnactmentState, Order } from '@vinhdanh/domain';
import type { BodyName, Viewer } from './viewer';
import { dossierReach, dossierVisible, enactmentReach, enactmentVisible } from './visibility';

export interface EnactmentSummary {
  readonly id: string;
  readonly seq: number;
  readonly phase: EnactmentPhase;
  readonly kind: EnactmentKind;
  readonly order: Order;
  readonly effectiveOn: string;
  readonly counts: EnactmentState['counts'];
  readonly changedAt: string;
}

export interface FoundEnactment {
  readonly state: EnactmentState;
  readonly changedAt: string;
}

/** A session or round of a body that is not over. */
export interface OpenMeeting {
  readonly thing: 'session' | 'round';
  readonly id: string;
  /** The day of the session, or the number of the document; null while it has none. */
  readonly title: string | null;
  readonly organization: BodyName;
}

/** Orders over dossiers as administrators and auditors of their area see them. */
export class EnactmentQuery {
  constructor(private readonly dataSource: DataSource) {}

  list(viewer: Viewer): Promise<EnactmentSummary[]> {
    return this.dataSource.query<EnactmentSummary[]>(
      `SELECT e.id, e.seq, e.phase, e.kind, e.state->'order' AS "order", e.effective_on AS "effectiveOn",
         e.state->'counts' AS counts, e.changed_at AS "changedAt"
       FROM read.enactment e WHERE ${enactmentVisible(viewer)} ORDER BY e.changed_at DESC, e.id LIMIT 200`,
      [...enactmentReach(viewer)],
    );
  }

  async find(viewer: Viewer, id: string): Promise<FoundEnactment | null> {
    const [row] = await this.dataSource.query<FoundEnactment[]>(
      `SELECT e.state, e.changed_at AS "changedAt" FROM read.enactment e WHERE e.id = $3 AND ${enactmentVisible(viewer)}`,
      [...enactmentReach(viewer), id],
    );
    return row ?? null;
  }

  /** The version that the viewer can see, or null. */
  async visible(viewer: Viewer, id: string): Promise<number | null> {
    const [row] = await this.dataSource.query<Array<{ seq: number }>>(
      `SELECT e.seq FROM read.enactment e WHERE e.id = $3 AND ${enactmentVisible(viewer)}`,
      [...enactmentReach(viewer), id],
    );
    return row?.seq ?? null;
  }

  /** Of each of the orders, how many dossiers that the viewer may see took it, by what became of them. */
  async countsSeen(
    viewer: Viewer,
    orders: readonly string[],
  ): Promise<ReadonlyMap<string, Partial<EnactmentState['counts']>>> {
    if (orders.length === 0) return new Map();
    const rows = await this.dataSource.query<
      Array<{ id: string; counts: Partial<EnactmentState['counts']> }>
    >(
      `SELECT seen.id, jsonb_object_agg(seen.outcome, seen.dossiers) AS counts FROM (
         SELECT e.enactment_id AS id, e.outcome, count(*)::int AS dossiers FROM read.enactment_dossier e
         JOIN read.dossier d ON d.id = e.dossier_id
         WHERE e.enactment_id = ANY($6::uuid[]) AND ${dossierVisible(viewer)} GROUP BY 1, 2) seen
       GROUP BY seen.id`,
      [...dossierReach(viewer), orders],
    );
    return new Map(rows.map(({ id, counts }) => [id, counts]));
  }

  /** Sessions and rounds of the bodies that are not over. */
  openMeetings(bodies: readonly string[]): Promise<OpenMeeting[]> {
    return this.dataSource.query<OpenMeeting[]>(
      `SELECT open.thing, open.id, open.title, json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization
       FROM (SELECT 'session' AS thing, s.id, s.held_on::text AS title, s.organization_id FROM read.session s
           WHERE s.phase NOT IN ('delivered', 'cancelled')
         UNION ALL SELECT 'round', r.id, r.state->>'number', r.organization_id FROM read.round r
           WHERE r.phase IN ('drafting', 'collecting', 'signed')) open
       JOIN work.organization b ON b.id = open.organization_id
       WHERE open.organization_id = ANY($1::text[]) ORDER BY open.thing, open.id`,
      [bodies],
    );
  }
}
