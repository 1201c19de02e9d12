import type { DataSource } from 'typeorm';
import type { DossierState, DossierStatus, StepKind } from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';
import { erasuresOf, type ShownErasure } from './record.query';
import { containing } from './sql-words';
import type { BodyName, Viewer } from './viewer';
import { dossierReadable, dossierVisible, dossierReach } from './visibility';

/** A dossier as lists show it. */
export interface DossierSummary {
  readonly id: string;
  readonly code: string;
  readonly status: DossierStatus;
  readonly award: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly subjectName: string;
  readonly step: {
    readonly id: string;
    readonly kind: StepKind;
    readonly level: string;
    readonly organization: BodyName;
  } | null;
  readonly dueAt: string | null;
  readonly held: boolean;
  /** Whether an order let it pass a cap. */
  readonly pastCap: boolean;
  readonly changedAt: string;
  readonly seq: number;
}

export interface DossierFilter {
  readonly q?: string;
  readonly status?: string;
  readonly stepKind?: string;
  readonly award?: string;
  readonly mine?: boolean;
  /** Only those that an order let pass a cap. */
  readonly pastCap?: boolean;
  /** The place after which the page begins. */
  readonly after?: { readonly changedAt: string; readonly id: string };
  readonly limit: number;
}

export interface FoundDossier {
  readonly state: DossierState;
  readonly changedAt: string;
  /** Orders that erased personal data of it, the oldest first. */
  readonly erasures: readonly ShownErasure[];
}

const SUMMARY = `d.id, d.code, d.status, d.award, d.state->>'awardNameVi' AS "awardNameVi",
  d.state->>'awardNameEn' AS "awardNameEn", d.subject_name AS "subjectName",
  CASE WHEN d.step_id IS NOT NULL THEN json_build_object('id', d.step_id, 'kind', d.step_kind,
    'level', d.state->'route'->'steps'->((d.state->>'step')::int)->>'level',
    'organization', json_build_object('id', o.id, 'nameVi', o.name_vi, 'nameEn', o.name_en)) END AS step,
  d.due_at AS "dueAt", d.held, d.state->'caps'->'passed'->0 IS NOT NULL AS "pastCap", d.changed_at AS "changedAt", d.seq`;

/** Dossiers as a viewer may see them. What may not be seen is as absent. */
export class DossierQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; one row more than asked tells that there is a next page. */
  list(viewer: Viewer, filter: DossierFilter): Promise<DossierSummary[]> {
    const words = filter.q ? searchText(filter.q) : '';
    return this.dataSource.query<DossierSummary[]>(
      `SELECT ${SUMMARY} FROM read.dossier d LEFT JOIN work.organization o ON o.id = d.organization_id
       WHERE ${dossierVisible(viewer)}
         AND ($6::text IS NULL OR d.search LIKE $6) AND ($7::text IS NULL OR d.status = $7)
         AND ($8::text IS NULL OR d.step_kind = $8) AND ($9::text IS NULL OR d.award = $9)
         AND (NOT $10::boolean OR d.state->'applicant'->>'person' = $1)
         AND ($11::timestamptz IS NULL OR d.changed_at < $11 OR (d.changed_at = $11 AND d.id > $12::uuid))
         ${filter.pastCap ? "AND d.state->'caps'->'passed'->0 IS NOT NULL" : ''}
       ORDER BY d.changed_at DESC, d.id LIMIT $13`,
      [
        ...dossierReach(viewer),
        words === '' ? null : containing(words),
        filter.status ?? null,
        filter.stepKind ?? null,
        filter.award ?? null,
        filter.mine ?? false,
        filter.after?.changedAt ?? null,
        filter.after?.id ?? null,
        filter.limit + 1,
      ],
    );
  }

  async find(viewer: Viewer, id: string): Promise<FoundDossier | null> {
    const [row] = await this.dataSource.query<FoundDossier[]>(
      `SELECT d.state, d.changed_at AS "changedAt", ${erasuresOf('d.id')} AS erasures FROM read.dossier d WHERE d.id = $6 AND ${dossierReadable(viewer, 7)}`,
      [...dossierReach(viewer), id, viewer.office?.id ?? null],
    );
    return row ?? null;
  }

  /** The version that the viewer can see, or null; the cheapest question about a dossier. */
  async visible(viewer: Viewer, id: string): Promise<number | null> {
    const [row] = await this.dataSource.query<Array<{ seq: number }>>(
      `/* dossier_visible */ SELECT d.seq FROM read.dossier d WHERE d.id = $6 AND ${dossierVisible(viewer)}`,
      [...dossierReach(viewer), id],
    );
    return row?.seq ?? null;
  }

  /** The states of the dossiers that the viewer may see, in no order. */
  async states(viewer: Viewer, ids: readonly string[]): Promise<DossierState[]> {
    const rows = await this.dataSource.query<Array<{ state: DossierState }>>(
      `SELECT d.state FROM read.dossier d WHERE d.id = ANY($6::uuid[]) AND ${dossierVisible(viewer)}`,
      [...dossierReach(viewer), ids],
    );
    return rows.map(({ state }) => state);
  }
}
