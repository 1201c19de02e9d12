import type { DataSource } from 'typeorm';
import type { Viewer } from './viewer';
import {
  councilReach,
  councilReached,
  dossierReadable,
  dossierReach,
  holdsOfficeNow,
  meetingReach,
  reachOf,
  roundVisible,
  sessionVisible,
  under,
} from './visibility';

export interface KnownFile {
  readonly type: string;
  readonly size: number;
  readonly name: string;
  /** The thing that carries it, through which the viewer may see it; null for what is nobody's: an own file, of a council, of a power. */
  readonly of: { readonly kind: 'dossier' | 'round' | 'session'; readonly id: string } | null;
}

const NOTHING = 'NULL AS of';

/** Under which it was handed in. */
const NAME = `coalesce((SELECT min(u.name) FROM work.upload u WHERE u.sha256 = f.sha256), '')`;

/** Who handed a file in, and who may read it. */
export class UploadStore {
  constructor(private readonly dataSource: DataSource) {}

  async keep(
    person: string,
    file: { sha256: string; size: number; type: string; name: string; at: string },
  ): Promise<void> {
    await this.dataSource.query(
      `WITH file AS (INSERT INTO work.stored_file (sha256, size, type) VALUES ($2, $3, $4) ON CONFLICT DO NOTHING)
       INSERT INTO work.upload (person_id, sha256, name, at) VALUES ($1, $2, $5, $6)
       ON CONFLICT (person_id, sha256) DO UPDATE SET name = excluded.name, at = excluded.at`,
      [person, file.sha256, file.size, file.type, file.name, file.at],
    );
  }

  /** Whether an order of erasure took the file away. */
  async isErased(sha256: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM record.event WHERE thing_kind = 'erasure' AND body->'files' ? $1 LIMIT 1`,
      [sha256],
    );
    return rows.length > 0;
  }

  /** Which of the files the person handed in. */
  async handedIn(person: string, files: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<Array<{ sha256: string }>>(
      'SELECT sha256 FROM work.upload WHERE person_id = $1 AND sha256 = ANY($2::text[])',
      [person, files],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** The kind of a file that the person handed in, or null. */
  async typeOf(person: string, sha256: string): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ type: string }>>(
      `SELECT f.type FROM work.upload u JOIN work.stored_file f USING (sha256) WHERE u.person_id = $1 AND u.sha256 = $2`,
      [person, sha256],
    );
    return row?.type ?? null;
  }

  /** The file, if the viewer handed it in or may see a thing that carries it. */
  async readable(viewer: Viewer, sha256: string): Promise<KnownFile | null> {
    const own = await this.one(
      `SELECT f.type, f.size, u.name, ${NOTHING} FROM work.upload u JOIN work.stored_file f USING (sha256)
       WHERE u.person_id = $1 AND u.sha256 = $2`,
      [viewer.person.id, sha256],
    );
    return (
      own ??
      (await this.carried(
        `read.dossier d ON d.id = t.thing_id AND t.thing_kind = 'dossier'`,
        dossierReadable(viewer, 6),
        [...dossierReach(viewer), viewer.office?.id ?? null, sha256],
      )) ??
      (await this.carried(
        `read.round r ON r.id = t.thing_id AND t.thing_kind = 'round'`,
        roundVisible(viewer),
        [...meetingReach(viewer), sha256],
      )) ??
      (await this.carried(
        `read.session s ON s.id = t.thing_id AND t.thing_kind = 'session'`,
        sessionVisible(viewer),
        [...meetingReach(viewer), sha256],
      )) ??
      (await this.ofCouncil(viewer, sha256)) ??
      (await this.ofPower(viewer, sha256))
    );
  }

  /** The document of a decision about a council that the viewer has to do with. */
  private ofCouncil(viewer: Viewer, sha256: string): Promise<KnownFile | null> {
    return this.one(
      `SELECT f.type, f.size, ${NAME} AS name, ${NOTHING}
       FROM record.event e JOIN work.council c ON c.record_id = e.thing_id JOIN work.stored_file f ON f.sha256 = $1
       WHERE e.thing_kind = 'council' AND e.body->'decision'->>'file' = $1 AND ${councilReached(2)} LIMIT 1`,
      [sha256, ...councilReach(viewer)],
    );
  }

  /** The document that gives a power to sign the papers of the viewer's body, or of one that the office looks after. */
  private ofPower(viewer: Viewer, sha256: string): Promise<KnownFile | null> {
    const { body, jurisdiction, everywhere } = reachOf(viewer);
    return this.one(
      `SELECT f.type, f.size, ${NAME} AS name, ${NOTHING}
       FROM work.signing_power power JOIN work.office absent ON absent.id = power.in_place_of
       JOIN work.stored_file f ON f.sha256 = power.document_file
       WHERE power.document_file = $1 AND ($4::boolean OR absent.organization_id = $2
         OR ($3::text IS NOT NULL AND absent.organization_id IN ${under('$3')})) AND $5::boolean LIMIT 1`,
      [sha256, body, jurisdiction, everywhere, holdsOfficeNow(viewer)],
    );
  }

  private carried(by: string, visible: string, values: readonly unknown[]): Promise<KnownFile | null> {
    return this.one(
      `SELECT f.type, f.size, ${NAME} AS name,
         json_build_object('kind', t.thing_kind, 'id', t.thing_id) AS of
       FROM read.thing_file t JOIN ${by} JOIN work.stored_file f ON f.sha256 = t.sha256
       WHERE t.sha256 = $${values.length} AND ${visible} LIMIT 1`,
      values,
    );
  }

  private async one(sql: string, values: readonly unknown[]): Promise<KnownFile | null> {
    const [row] = await this.dataSource.query<KnownFile[]>(sql, [...values]);
    return row ?? null;
  }
}
