import type { DataSource } from 'typeorm';
import type { DossierState } from '@vinhdanh/domain';
import { hasEnded } from '../read-models/has-ended';
import type { BundledThingName } from '../log/bundle.query';
import type { BodyName, Viewer } from './viewer';
import { dossierReach, dossierVisible, holdsOfficeNow, reachOf, under } from './visibility';

/** How many dossiers that went through a body ended in a year. */
export interface ArchiveYear {
  readonly body: BodyName;
  readonly year: number;
  readonly closed: number;
}

const ENDED = hasEnded('dossier', 'd');

/** The year in which it ended; `read_dossier_ended` has it, so that states of other years are not read. */
const YEAR = `left(d.state->>'lastActOn', 4)::int`;

const THROUGH = (body: string): string => `EXISTS (SELECT 1 FROM read.dossier_party through
  WHERE through.dossier_id = d.id AND through.kind = 'body' AND through.party = ${body})`;

/** More bodies and years than anybody looks through. */
const MOST_YEARS = 500;

/** What is to be archived, by the bodies that it went through. */
export class ArchiveQuery {
  constructor(private readonly dataSource: Pick<DataSource, 'query'>) {}

  /** The body, where the viewer serves it or looks after it today; else null. */
  async body(viewer: Viewer, id: string): Promise<BodyName | null> {
    if (!holdsOfficeNow(viewer)) return null;
    const { body, jurisdiction, everywhere } = reachOf(viewer);
    const [row] = await this.dataSource.query<BodyName[]>(
      `SELECT o.id, o.name_vi AS "nameVi", o.name_en AS "nameEn" FROM work.organization o
       WHERE o.id = $1 AND (o.id = $2 OR $4::boolean OR ($3::text IS NOT NULL AND o.id IN ${under('$3')}))`,
      [id, body, jurisdiction, everywhere],
    );
    return row ?? null;
  }

  /** Years with dossiers that ended, of every body that the viewer may archive; the newest first. */
  async years(viewer: Viewer): Promise<ArchiveYear[]> {
    if (!holdsOfficeNow(viewer)) return [];
    const { body, jurisdiction, everywhere } = reachOf(viewer);
    return this.dataSource.query<ArchiveYear[]>(
      `/* archive_years */ WITH ended AS MATERIALIZED (
         SELECT d.id, ${YEAR} AS year FROM read.dossier d WHERE ${ENDED})
       SELECT json_build_object('id', o.id, 'nameVi', o.name_vi, 'nameEn', o.name_en) AS body,
         ended.year, count(*)::int AS closed
       FROM ended JOIN read.dossier_party party ON party.dossier_id = ended.id AND party.kind = 'body'
       JOIN work.organization o ON o.id = party.party
       WHERE o.id = $1 OR $3::boolean OR ($2::text IS NOT NULL AND o.id IN ${under('$2')})
       GROUP BY o.id, o.name_vi, o.name_en, ended.year
       ORDER BY ended.year DESC, o.level, o.name_vi, o.id LIMIT ${MOST_YEARS}`,
      [body, jurisdiction, everywhere],
    );
  }

  /** Those of the files that an order of erasure has taken away. */
  async erased(files: readonly string[]): Promise<ReadonlySet<string>> {
    if (files.length === 0) return new Set();
    const rows = await this.dataSource.query<Array<{ sha256: string }>>(
      `/* archive_erased */ SELECT DISTINCT file AS sha256 FROM record.event ordered
       CROSS JOIN jsonb_array_elements_text(ordered.body->'files') AS gone(file)
       WHERE ordered.thing_kind = 'erasure' AND file = ANY($1::text[])`,
      [files],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** Whether an event of one of the things waits for its seal. */
  async waitsForSeal(log: number, things: readonly BundledThingName[]): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `/* archive_unsealed */ SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS wanted (kind text, id uuid)
       JOIN record.event e ON e.thing_kind = wanted.kind AND e.thing_id = wanted.id
       LEFT JOIN record.leaf leaf ON leaf.log = $1 AND leaf.position = e.position
       WHERE leaf.index IS NULL LIMIT 1`,
      [log, JSON.stringify(things)],
    );
    return rows.length > 0;
  }

  /** Whether a dossier that went through the body and ended in the year is not the viewer's to see. */
  async hidesSome(viewer: Viewer, body: string, year: number): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `/* archive_hidden */ SELECT 1 FROM read.dossier d WHERE ${ENDED} AND ${THROUGH('$6')} AND ${YEAR} = $7
         AND NOT coalesce(${dossierVisible(viewer)}, false) LIMIT 1`,
      [...dossierReach(viewer), body, year],
    );
    return rows.length > 0;
  }

  /**
   * Dossiers that went through the body and ended in the years, by their codes.
   * @param years both included
   * @param after the code after which the page begins; "" for the first one
   */
  async closed(
    viewer: Viewer,
    body: string,
    years: { readonly from: number; readonly to: number },
    after: string,
    limit: number,
  ): Promise<DossierState[]> {
    const rows = await this.dataSource.query<Array<{ state: DossierState }>>(
      `/* archived_dossiers */ SELECT d.state FROM read.dossier d
       WHERE ${ENDED} AND ${THROUGH('$6')} AND ${YEAR} BETWEEN $7 AND $8 AND d.code COLLATE "C" > $9
         AND ${dossierVisible(viewer)} ORDER BY d.code COLLATE "C" LIMIT $10`,
      [...dossierReach(viewer), body, years.from, years.to, after, limit],
    );
    return rows.map(({ state }) => state);
  }
}
