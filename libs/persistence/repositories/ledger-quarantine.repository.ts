import type { EntityManager } from 'typeorm';
import type { DoubtfulLine, Refusal } from '@vinhdanh/domain';
import { insertRows } from './insert-rows';
import { rowsOfQuarantine } from './ledger-rows';
import type { LedgerAct } from './ledger.repository';

/** A line that was set aside, with what a person decided about it. */
export interface QuarantinedLine {
  readonly id: string;
  readonly import: string;
  readonly fileName: string;
  readonly line: number;
  readonly text: string;
  /** By the id of the column; null of lines that were set aside before cells were kept. */
  readonly cells: Readonly<Record<string, string>> | null;
  readonly reasons: readonly Refusal[];
  readonly importedAt: string;
  readonly importedBy: string;
  readonly resolution: {
    readonly resolution: 'entered' | 'left-out';
    readonly reason: string;
    readonly cells: Readonly<Record<string, string>> | null;
    readonly entry: string | null;
    readonly subject: string | null;
    readonly by: { readonly person: string; readonly office: string };
    readonly at: string;
  } | null;
}

export interface QuarantineFilter {
  readonly resolved: boolean;
  readonly import?: string;
  readonly after?: { readonly at: string; readonly id: string };
  readonly limit: number;
}

/** What a person decided about a line. */
export interface NewResolution {
  readonly line: string;
  readonly resolution: 'entered' | 'left-out';
  readonly reason: string;
  readonly entry: string | null;
  readonly cells: Readonly<Record<string, string>> | null;
}

const UNDER = `under(id) AS (SELECT unnest($1::text[]) UNION SELECT link.organization_id
  FROM work.organization_parent link JOIN under ON link.parent_id = under.id)`;

/** Imported by an office within reach, or by this very one. */
const REACHED = `($1::text[] IS NULL OR i.by_office = $2 OR o.organization_id IN (SELECT id FROM under))`;

const LINE = `q.id, q.import_id AS import, i.file_name AS "fileName", q.line, q.raw AS text, q.cells, q.reasons,
  i.at AS "importedAt", p.name AS "importedBy",
  CASE WHEN r.quarantine_id IS NOT NULL THEN json_build_object('resolution', r.resolution, 'reason', r.reason,
    'cells', r.cells, 'entry', r.entry_id, 'subject', (SELECT work.ledger_holder(e.subject_id)
      FROM work.ledger_entry e WHERE e.id = r.entry_id),
    'by', json_build_object('person', rp.name, 'office', r.by_office),
    'at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS resolution
  FROM work.ledger_quarantine q JOIN work.ledger_import i ON i.id = q.import_id
  JOIN work.person p ON p.id = i.by_person JOIN work.office o ON o.id = i.by_office
  LEFT JOIN work.ledger_resolution r ON r.quarantine_id = q.id
  LEFT JOIN work.person rp ON rp.id = r.by_person`;

/** Lines that were set aside, for who keeps the ledger where they were imported. The lines themselves never change. */
export class LedgerQuarantineRepository {
  constructor(private readonly manager: EntityManager) {}

  async add(importId: string, lines: readonly DoubtfulLine[]): Promise<void> {
    await insertRows(this.manager, rowsOfQuarantine(importId, lines));
  }

  /** The latest import first, its lines in their order; one row more than asked tells that there is a next page. */
  list(
    { roots, office }: { readonly roots: readonly string[] | null; readonly office: string },
    { resolved, import: from, after, limit }: QuarantineFilter,
  ): Promise<QuarantinedLine[]> {
    return this.manager.query<QuarantinedLine[]>(
      `WITH RECURSIVE ${UNDER} SELECT ${LINE}
       WHERE ${REACHED} AND (r.quarantine_id IS NOT NULL) = $3 AND ($4::uuid IS NULL OR q.import_id = $4)
         AND ($5::timestamptz IS NULL OR i.at < $5
           OR (i.at = $5 AND (q.import_id, q.line) > (SELECT b.import_id, b.line FROM work.ledger_quarantine b WHERE b.id = $6)))
       ORDER BY i.at DESC, q.import_id, q.line LIMIT $7`,
      [roots, office, resolved, from ?? null, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** How many lines wait for somebody. */
  async waiting(roots: readonly string[] | null, office: string): Promise<number> {
    const [row] = await this.manager.query<Array<{ count: number }>>(
      `WITH RECURSIVE ${UNDER} SELECT count(*)::int AS count FROM work.ledger_quarantine q
       JOIN work.ledger_import i ON i.id = q.import_id JOIN work.office o ON o.id = i.by_office
       WHERE ${REACHED} AND NOT EXISTS (SELECT 1 FROM work.ledger_resolution r WHERE r.quarantine_id = q.id)`,
      [roots, office],
    );
    return row?.count ?? 0;
  }

  async find(roots: readonly string[] | null, office: string, id: string): Promise<QuarantinedLine | null> {
    const [row] = await this.manager.query<QuarantinedLine[]>(
      `WITH RECURSIVE ${UNDER} SELECT ${LINE} WHERE ${REACHED} AND q.id = $3`,
      [roots, office, id],
    );
    return row ?? null;
  }

  async resolve({ line, resolution, reason, entry, cells }: NewResolution, act: LedgerAct): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ledger_resolution (quarantine_id, resolution, reason, entry_id, cells, by_person, by_office, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        line,
        resolution,
        reason,
        entry,
        cells === null ? null : JSON.stringify(cells),
        act.person,
        act.office,
        act.at,
      ],
    );
  }
}
