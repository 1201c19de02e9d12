import type { EntityManager } from 'typeorm';
import type { DossierContent } from '@vinhdanh/domain';

/** A dossier before it is submitted; its applicant's own. */
export interface StoredDraft {
  readonly id: string;
  readonly organization: string;
  readonly award: string;
  readonly content: DossierContent;
  readonly retrospective: boolean;
  readonly version: number;
  readonly updatedAt: string;
}

const COLUMNS = `id, organization_id AS organization, award, content, retrospective, version, updated_at AS "updatedAt"`;

/** Drafts, each seen by the person who writes it alone. */
export class DraftStore {
  constructor(private readonly manager: EntityManager) {}

  list(person: string): Promise<StoredDraft[]> {
    return this.manager.query<StoredDraft[]>(
      `SELECT ${COLUMNS} FROM work.draft WHERE person_id = $1 ORDER BY updated_at DESC, id LIMIT 500`,
      [person],
    );
  }

  async find(person: string, id: string): Promise<StoredDraft | null> {
    const [row] = await this.manager.query<StoredDraft[]>(
      `SELECT ${COLUMNS} FROM work.draft WHERE person_id = $1 AND id = $2`,
      [person, id],
    );
    return row ?? null;
  }

  async insert(person: string, draft: StoredDraft): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.draft (id, person_id, organization_id, award, content, retrospective, version, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        draft.id,
        person,
        draft.organization,
        draft.award,
        JSON.stringify(draft.content),
        draft.retrospective,
        draft.version,
        draft.updatedAt,
      ],
    );
  }

  /** Writes the next version, unless somebody else was faster. */
  async replace(person: string, draft: StoredDraft): Promise<boolean> {
    const [, changed] = await this.manager.query<[unknown[], number]>(
      `UPDATE work.draft SET award = $3, content = $4, retrospective = $5, version = $6, updated_at = $7
       WHERE person_id = $1 AND id = $2 AND version = $6 - 1`,
      [
        person,
        draft.id,
        draft.award,
        JSON.stringify(draft.content),
        draft.retrospective,
        draft.version,
        draft.updatedAt,
      ],
    );
    return changed === 1;
  }

  /** Removes the draft; of the given version only, when one is given. */
  async remove(person: string, id: string, version: number | null = null): Promise<boolean> {
    const [, removed] = await this.manager.query<[unknown[], number]>(
      'DELETE FROM work.draft WHERE person_id = $1 AND id = $2 AND ($3::int IS NULL OR version = $3)',
      [person, id, version],
    );
    return removed === 1;
  }

  /** The next number of a dossier, in order of submission. Numbers of submissions that fail are not used again. */
  async nextDossierNumber(): Promise<number> {
    const [row] = await this.manager.query<Array<{ number: number }>>(
      `SELECT nextval('work.dossier_number') AS number`,
    );
    return row?.number ?? 0;
  }
}
