import type { DataSource } from 'typeorm';
import type {
  DossierOutcomeKind,
  EnactmentKind,
  EnactmentPhase,
  EnactmentState,
  LocalDate,
  Order,
} from '@vinhdanh/domain';
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

/** A dossier in the list of an order, with where it stood and stands. */
export interface EnactedDossier {
  readonly dossier: string;
  readonly code: string;
  readonly outcome: DossierOutcomeKind;
  readonly reason: string | null;
  readonly from: { readonly step: string; readonly organization: BodyName } | null;
  readonly to: { readonly step: string; readonly organization: BodyName } | null;
  /** Of a limit that was moved: the day on which it ended, and ends. */
  readonly limit: { readonly from: LocalDate; readonly to: LocalDate } | null;
}

export interface EnactedFilter {
  readonly outcome?: DossierOutcomeKind;
  /** The code after which the page begins. */
  readonly after?: string;
  readonly limit: number;
}

/** A session or round of a body that is not over. */
export interface OpenMeeting {
  readonly thing: 'session' | 'round';
  readonly id: string;
  /** The day of the session, or the number of the document; null while it has none. */
  readonly title: string | null;
  readonly organization: BodyName;
}

const place = (step: string, body: string): string =>
  `CASE WHEN e.${step} IS NOT NULL THEN json_build_object('step', e.${step}, 'organization', json_build_object(
    'id', e.${body}, 'nameVi', coalesce(${body}.name_vi, e.${body}), 'nameEn', coalesce(${body}.name_en, e.${body}))) END`;

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

  /**
   * Dossiers of an order by their codes; one row more than asked tells that there is a next page. Rules are everybody's:
   * of an order for them the viewer finds the dossiers that this person may see anyway.
   */
  dossiers(viewer: Viewer, id: string, { outcome, after, limit }: EnactedFilter): Promise<EnactedDossier[]> {
    return this.dataSource.query<EnactedDossier[]>(
      `SELECT e.dossier_id AS dossier, e.code, e.outcome, e.reason, ${place('from_step', 'from_body')} AS "from",
         ${place('to_step', 'to_body')} AS "to",
         CASE WHEN e.to_day IS NOT NULL THEN json_build_object('from', e.from_day, 'to', e.to_day) END AS "limit"
       FROM read.enactment_dossier e LEFT JOIN work.organization from_body ON from_body.id = e.from_body
         LEFT JOIN work.organization to_body ON to_body.id = e.to_body
       WHERE e.enactment_id = $6 AND ($7::text IS NULL OR e.outcome = $7) AND ($8::text IS NULL OR e.code > $8)
         AND (EXISTS (SELECT 1 FROM read.enactment ordered WHERE ordered.id = $6 AND ordered.kind <> 'rules')
           OR EXISTS (SELECT 1 FROM read.dossier d WHERE d.id = e.dossier_id AND ${dossierVisible(viewer)}))
       ORDER BY e.code LIMIT $9`,
      [...dossierReach(viewer), id, outcome ?? null, after ?? null, limit + 1],
    );
  }
}
