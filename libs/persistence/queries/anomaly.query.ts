import type { DataSource } from 'typeorm';
import type { AnomalyKind, LocalDate } from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';
import { containing, folded, instantIn } from './sql-words';
import type { BodyName, Viewer } from './viewer';
import { reachOf } from './visibility';

/** What anomalies are searched by. */
export interface AnomalyFilter {
  readonly kind?: AnomalyKind | undefined;
  /** A person's id, or a part of the name. */
  readonly person?: string | undefined;
  /** An office's id, or a part of its title. */
  readonly office?: string | undefined;
  readonly body?: string | undefined;
  readonly award?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** An anomaly with the names of those concerned. */
export interface AnomalyRow {
  readonly id: string;
  readonly kind: AnomalyKind;
  readonly at: string;
  readonly on: LocalDate;
  readonly dossier: {
    readonly id: string;
    readonly code: string;
    readonly subjectName: string;
    readonly awardNameVi: string;
    readonly awardNameEn: string;
  };
  /** The event that shows it; `ledger`: an entry, and what was decided about it. */
  readonly thingKind: 'dossier' | 'session' | 'round' | 'ledger';
  readonly thingId: string;
  readonly seq: number;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string; readonly titleVi: string; readonly titleEn: string } | null;
  readonly organization: BodyName;
  readonly step: string | null;
}

export type AnomalyCounts = Readonly<Partial<Record<AnomalyKind, number>>>;

/** Parameters 1 to 9, in the order in which `parameters` gives them. */
const FOUND = `($2::boolean OR EXISTS (SELECT 1 FROM read.dossier_party party
    WHERE party.dossier_id = a.dossier_id AND party.kind = 'jurisdiction' AND party.party = $1))
  AND ($3::text IS NULL OR a.kind = $3)
  AND ($4::text IS NULL OR a.person_id IN (
    SELECT p.id::text FROM work.person p WHERE p.id::text = $4 OR ${folded('p.name')} LIKE $5))
  AND ($6::text IS NULL OR a.office_id IN (
    SELECT o.id FROM work.office o WHERE o.id = $6 OR ${folded('o.title_vi')} LIKE $7 OR ${folded('o.title_en')} LIKE $7))
  AND ($8::text IS NULL OR a.organization_id = $8) AND ($9::text IS NULL OR a.award = $9)
  AND ($10::date IS NULL OR a.on_day >= $10) AND ($11::date IS NULL OR a.on_day <= $11)`;

const like = (words: string | undefined): string | null =>
  words === undefined ? null : containing(searchText(words));

function parameters(viewer: Viewer, filter: AnomalyFilter): readonly unknown[] {
  const { jurisdiction, everywhere } = reachOf(viewer);
  const { kind, person, office, body, award, from, to } = filter;
  return [
    ...[jurisdiction, everywhere, kind ?? null, person ?? null, like(person), office ?? null, like(office)],
    ...[body ?? null, award ?? null, from ?? null, to ?? null],
  ];
}

/** Anomalies of dossiers in the area that the viewer's office looks after. */
export class AnomalyQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first; one row more than asked tells that there is a next page. */
  page(
    viewer: Viewer,
    filter: AnomalyFilter,
    after: { readonly at: string; readonly id: string } | null,
    limit: number,
  ): Promise<AnomalyRow[]> {
    return this.dataSource.query<AnomalyRow[]>(
      `SELECT a.id, a.kind, a.at, a.on_day AS "on", a.thing_kind AS "thingKind", a.thing_id AS "thingId", a.seq,
         a.step_id AS step,
         json_build_object('id', d.id, 'code', d.code, 'subjectName', d.subject_name,
           'awardNameVi', d.state->>'awardNameVi', 'awardNameEn', d.state->>'awardNameEn') AS dossier,
         CASE WHEN a.person_id IS NOT NULL THEN
           json_build_object('id', a.person_id, 'name', coalesce(p.name, a.person_id)) END AS person,
         CASE WHEN a.office_id IS NOT NULL THEN json_build_object('id', a.office_id,
           'titleVi', coalesce(o.title_vi, a.office_id), 'titleEn', coalesce(o.title_en, a.office_id)) END AS office,
         json_build_object('id', a.organization_id, 'nameVi', coalesce(b.name_vi, a.organization_id),
           'nameEn', coalesce(b.name_en, a.organization_id)) AS organization
       FROM (SELECT * FROM read.anomaly a WHERE ${FOUND}
           AND ($12::timestamptz IS NULL OR a.at < $12 OR (a.at = $12 AND a.id > $13::uuid))
         ORDER BY a.at DESC, a.id LIMIT $14) a
       JOIN read.dossier d ON d.id = a.dossier_id LEFT JOIN work.person p ON p.id::text = a.person_id
       LEFT JOIN work.office o ON o.id = a.office_id LEFT JOIN work.organization b ON b.id = a.organization_id
       ORDER BY a.at DESC, a.id`,
      [...parameters(viewer, filter), after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Since when they are derived from what is recorded; null where they are of the whole record. */
  async since(): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ since: string }>>(
      `SELECT ${instantIn('since')} AS since FROM read.anomaly_since`,
    );
    return row?.since ?? null;
  }

  /** How many there are of each kind, whatever kind the filter names. */
  async counts(viewer: Viewer, filter: AnomalyFilter): Promise<AnomalyCounts> {
    const rows = await this.dataSource.query<Array<{ kind: AnomalyKind; count: number }>>(
      `SELECT a.kind, count(*)::int AS count FROM read.anomaly a WHERE ${FOUND} GROUP BY a.kind`,
      [...parameters(viewer, { ...filter, kind: undefined })],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }
}
