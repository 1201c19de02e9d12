import type { DataSource } from 'typeorm';
import type { DossierOutcomeKind, LocalDate } from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';
import { containing } from './sql-words';
import type { BodyName, Viewer } from './viewer';
import { dossierReach, dossierVisible } from './visibility';

/** Where a dossier stands: at which step, with which body. */
interface NamedPlace {
  readonly step: string;
  readonly organization: BodyName;
}

/** A dossier in the list of an order, with where it stood and stands. */
export interface EnactedDossier {
  readonly dossier: string;
  readonly code: string;
  /** Null where the viewer may not see the dossier itself. */
  readonly subjectName: string | null;
  readonly outcome: DossierOutcomeKind;
  readonly reason: string | null;
  readonly from: NamedPlace | null;
  readonly to: NamedPlace | null;
  /** Of a limit that was moved: the day on which it ended, and ends. */
  readonly limit: { readonly from: LocalDate; readonly to: LocalDate } | null;
}

/** Dossiers that went one way: from the same place to the same place. */
export interface EnactedWay extends Pick<EnactedDossier, 'outcome' | 'reason' | 'from' | 'to'> {
  /** By which the list is narrowed to them. */
  readonly way: string;
  readonly dossiers: number;
}

export interface EnactedFilter {
  readonly outcome?: DossierOutcomeKind;
  readonly way?: string;
  /** Words of the code, or of what a dossier that the viewer may see is about. */
  readonly q?: string;
  /** The code after which the page begins. */
  readonly after?: string;
  /** Rows of the page; null: all of them. */
  readonly limit: number | null;
}

const place = (step: string, body: string): string =>
  `CASE WHEN e.${step} IS NOT NULL THEN jsonb_build_object('step', e.${step}, 'organization', jsonb_build_object(
    'id', e.${body}, 'nameVi', coalesce(${body}.name_vi, e.${body}), 'nameEn', coalesce(${body}.name_en, e.${body}))) END`;

const WAY = `concat_ws('|', e.outcome, coalesce(e.reason, ''), coalesce(e.from_step, ''), coalesce(e.from_body, ''),
  coalesce(e.to_step, ''), coalesce(e.to_body, ''))`;

/**
 * What order `$6` did, with the names of bodies, and what of a dossier the viewer may see. Rules are everybody's: of an order
 * for them the viewer finds the dossiers that this person may see anyway.
 */
const enacted = (viewer: Viewer): string => `read.enactment_dossier e
  LEFT JOIN work.organization from_body ON from_body.id = e.from_body
  LEFT JOIN work.organization to_body ON to_body.id = e.to_body
  LEFT JOIN LATERAL (SELECT d.subject_name, d.search FROM read.dossier d
    WHERE d.id = e.dossier_id AND ${dossierVisible(viewer)}) seen ON true
  WHERE e.enactment_id = $6 AND (seen.search IS NOT NULL
    OR EXISTS (SELECT 1 FROM read.enactment ordered WHERE ordered.id = $6 AND ordered.kind <> 'rules'))`;

/** What orders did to dossiers, gathered by way and one by one. */
export class EnactedQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Where the dossiers of an order went, most of them first. */
  ways(viewer: Viewer, id: string): Promise<EnactedWay[]> {
    return this.dataSource.query<EnactedWay[]>(
      `SELECT ${WAY} AS way, e.outcome, e.reason, ${place('from_step', 'from_body')} AS "from",
         ${place('to_step', 'to_body')} AS "to", count(*)::int AS dossiers
       FROM ${enacted(viewer)} GROUP BY 1, 2, 3, 4, 5 ORDER BY dossiers DESC, 1`,
      [...dossierReach(viewer), id],
    );
  }

  /** Dossiers of an order by their codes; one row more than a page has tells that there is a next one. */
  dossiers(
    viewer: Viewer,
    id: string,
    { outcome, way, q, after, limit }: EnactedFilter,
  ): Promise<EnactedDossier[]> {
    const words = q ? searchText(q) : '';
    return this.dataSource.query<EnactedDossier[]>(
      `SELECT e.dossier_id AS dossier, e.code, seen.subject_name AS "subjectName", e.outcome, e.reason,
         ${place('from_step', 'from_body')} AS "from", ${place('to_step', 'to_body')} AS "to",
         CASE WHEN e.to_day IS NOT NULL THEN json_build_object('from', e.from_day, 'to', e.to_day) END AS "limit"
       FROM ${enacted(viewer)} AND ($7::text IS NULL OR e.outcome = $7) AND ($8::text IS NULL OR ${WAY} = $8)
         AND ($9::text IS NULL OR lower(e.code) LIKE $9 OR seen.search LIKE $9)
         AND ($10::text IS NULL OR e.code > $10)
       ORDER BY e.code LIMIT $11`,
      [
        ...dossierReach(viewer),
        id,
        outcome ?? null,
        way ?? null,
        words === '' ? null : containing(words),
        after ?? null,
        limit === null ? null : limit + 1,
      ],
    );
  }
}
