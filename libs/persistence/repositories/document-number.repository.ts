import type { EntityManager } from 'typeorm';
import { DocumentNumberEntity } from '../entities/work.entity';

/** The register of document numbers: one sequence for each body, series and year. */
export class DocumentNumberRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The round's number in the register: the next free one at the first call, the same at every later one. */
  async take(organization: string, series: string, year: number, round: string): Promise<number> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `document-number:${organization}:${series}:${year}`,
    ]);
    const [taken] = await this.manager.query<Array<{ number: number }>>(
      `INSERT INTO work.document_number (organization_id, series, year, number, round_id)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4 FROM work.document_number
       WHERE organization_id = $1 AND series = $2 AND year = $3
       ON CONFLICT ON CONSTRAINT document_number_round_unique DO NOTHING
       RETURNING number`,
      [organization, series, year, round],
    );
    if (taken) return taken.number;
    const kept = await this.manager.findOneByOrFail(DocumentNumberEntity, { roundId: round });
    return kept.number;
  }
}
