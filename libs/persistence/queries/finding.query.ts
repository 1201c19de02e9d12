import type { DataSource } from 'typeorm';
import type { AuditFinding, FindingPhase } from '@vinhdanh/domain';
import type { BodyName, Viewer } from './viewer';
import {
  councilReach,
  councilReached,
  dossierReach,
  dossierVisible,
  holdsOfficeNow,
  meetingReach,
  reachOf,
  sessionVisible,
  under,
} from './visibility';

/** A finding with the names that its page says. */
export interface FindingRow {
  readonly state: AuditFinding;
  /** What it is about, as people call it: the code of a dossier, the name of a council. */
  readonly aboutVi: string;
  readonly aboutEn: string;
  readonly organization: BodyName;
  /** By person. */
  readonly people: Readonly<Record<string, string>>;
  /** By office. */
  readonly offices: ReadonlyArray<{
    readonly id: string;
    readonly titleVi: string;
    readonly titleEn: string;
  }>;
  /** Whether the body of the acting office must answer. */
  readonly answersFor: boolean;
  /** Whether the acting office is of the body that raised it, or looks after that body. */
  readonly closesFor: boolean;
}

/** The body, and who took over from it, directly or through one another. */
const heirs = (body: string): string => `(WITH RECURSIVE heir(id) AS (SELECT ${body} UNION
  SELECT next.to_id FROM work.organization_successor next JOIN heir ON next.from_id = heir.id)
  SELECT id FROM heir WHERE id IS NOT NULL)`;

const ANSWERS = `coalesce($1::text IN ${heirs('f.organization_id')}, false)`;

const RAISER = `(f.state->'raised'->'by'->>'organization')`;
const CLOSES = `($4::boolean OR coalesce($5::text IN ${heirs(RAISER)}, false)
  OR ($3::text IS NOT NULL AND ${RAISER} IN ${under('$3')}))`;

/** Of who must answer, of who raised it, and of who looks after the area of the body that must answer; as long as they do. */
const VISIBLE = `$6::boolean AND (${ANSWERS} OR f.raised_by_office = $2 OR $4::boolean
  OR ($3::text IS NOT NULL AND f.organization_id IN ${under('$3')}))`;

const ROW = `SELECT f.state, ${ANSWERS} AS "answersFor", ${CLOSES} AS "closesFor",
  coalesce(d.code, c.name_vi, f.about_id) AS "aboutVi", coalesce(d.code, c.name_en, f.about_id) AS "aboutEn",
  json_build_object('id', f.organization_id, 'nameVi', coalesce(b.name_vi, f.organization_id),
    'nameEn', coalesce(b.name_en, f.organization_id)) AS organization,
  (SELECT coalesce(json_object_agg(p.id, p.name), '{}') FROM work.person p
    WHERE p.id::text IN (SELECT jsonb_path_query(f.state, '$.**.by.person') #>> '{}')) AS people,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'titleVi', o.title_vi, 'titleEn', o.title_en)), '[]')
    FROM work.office o WHERE o.id IN (SELECT jsonb_path_query(f.state, '$.**.by.office') #>> '{}')) AS offices
  FROM read.finding f LEFT JOIN work.organization b ON b.id = f.organization_id
  LEFT JOIN read.dossier d ON f.about_kind = 'dossier' AND d.id::text = f.about_id
  LEFT JOIN read.session s ON f.about_kind = 'session' AND s.id::text = f.about_id
  LEFT JOIN work.council c ON c.id = CASE f.about_kind WHEN 'council' THEN f.about_id ELSE s.council_id END`;

const SERVES = ['secretary', 'head', 'deputy', 'clerk'];

function reach(viewer: Viewer): readonly unknown[] {
  const { jurisdiction, everywhere } = reachOf(viewer);
  const { office } = viewer;
  const body = office && SERVES.includes(office.role) ? office.organization.id : null;
  return [
    ...[body, office?.id ?? null, jurisdiction, everywhere, office?.organization.id ?? null],
    holdsOfficeNow(viewer),
  ];
}

/** Findings as a viewer may see them. What may not be seen is as absent. */
export class FindingQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of a phase, the last changed first; at most 200. @param after the finding after which the page begins */
  list(viewer: Viewer, phase: FindingPhase | null, after: string | null = null): Promise<FindingRow[]> {
    return this.dataSource.query<FindingRow[]>(
      `${ROW} LEFT JOIN read.finding last ON last.id = $8::uuid
       WHERE ($7::text IS NULL OR f.phase = $7) AND ${VISIBLE} AND ($8::uuid IS NULL OR f.changed_at < last.changed_at
         OR (f.changed_at = last.changed_at AND f.id > last.id))
       ORDER BY f.changed_at DESC, f.id LIMIT 200`,
      [...reach(viewer), phase, after],
    );
  }

  /** Those about a thing that the viewer sees already. */
  about(viewer: Viewer, kind: string, id: string): Promise<FindingRow[]> {
    return this.dataSource.query<FindingRow[]>(
      `${ROW} WHERE f.about_kind = $7 AND f.about_id = $8 AND ${VISIBLE} ORDER BY f.raised_at, f.id`,
      [...reach(viewer), kind, id],
    );
  }

  async find(viewer: Viewer, id: string): Promise<FindingRow | null> {
    const [row] = await this.dataSource.query<FindingRow[]>(`${ROW} WHERE f.id = $7 AND ${VISIBLE}`, [
      ...reach(viewer),
      id,
    ]);
    return row ?? null;
  }

  /** The version of what a finding would be about; null where the viewer may not see it. */
  async target(viewer: Viewer, kind: 'dossier' | 'session' | 'council', id: string): Promise<number | null> {
    const [row] = await this.dataSource.query<Array<{ seq: number }>>(...targetIn(viewer, kind, id));
    return row?.seq ?? null;
  }

  /** Whether the body lies in the area that the viewer looks after, or has to do with the thing, or took over from such a body. */
  async within(
    viewer: Viewer,
    body: string,
    kind: 'dossier' | 'session' | 'council',
    id: string,
  ): Promise<boolean> {
    const { jurisdiction, everywhere } = reachOf(viewer);
    const [row] = await this.dataSource.query<Array<{ within: boolean }>>(
      `SELECT $2::boolean OR ($1::text IS NOT NULL AND $3::text IN ${under('$1')}) OR EXISTS (
         SELECT 1 FROM (${PARTIES}) party(body) WHERE $3::text IN ${heirs('party.body')}) AS within`,
      [jurisdiction, everywhere, body, kind, id],
    );
    return row?.within ?? false;
  }
}

/** Bodies that have to do with the thing of kind $4 and id $5. */
const PARTIES = `SELECT party.party FROM read.dossier_party party
    WHERE $4::text = 'dossier' AND party.dossier_id::text = $5::text AND party.kind IN ('body', 'jurisdiction')
  UNION SELECT s.organization_id FROM read.session s WHERE $4::text = 'session' AND s.id::text = $5::text
  UNION SELECT c.organization_id FROM work.council c WHERE $4::text = 'council' AND c.id = $5::text`;

function targetIn(
  viewer: Viewer,
  kind: 'dossier' | 'session' | 'council',
  id: string,
): [statement: string, parameters: unknown[]] {
  switch (kind) {
    case 'dossier':
      return [
        `SELECT d.seq FROM read.dossier d WHERE d.id::text = $6 AND ${dossierVisible(viewer)}`,
        [...dossierReach(viewer), id],
      ];
    case 'session':
      return [
        `SELECT s.seq FROM read.session s WHERE s.id::text = $5 AND ${sessionVisible(viewer)}`,
        [...meetingReach(viewer), id],
      ];
    case 'council':
      return [
        `SELECT c.seq FROM work.council c WHERE c.id = $5 AND ${councilReached(1)}`,
        [...councilReach(viewer), id],
      ];
  }
}
