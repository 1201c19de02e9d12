import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes everything of the first release; the statements are in the `.sql` file beside it. */
export class FoundationMigration implements MigrationInterface {
  readonly name = 'Foundation1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(join(__dirname, '0001-foundation.sql'), 'utf8'));
  }

  /** The record is append-only: what was recorded is never taken back by a migration. */
  async down(): Promise<void> {
    throw new Error('Migrations are not undone: restore a backup instead.');
  }
}
