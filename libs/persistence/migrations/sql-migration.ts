import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration whose statements are in the `.sql` file beside it. */
export abstract class SqlMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly file: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(join(__dirname, this.file), 'utf8'));
  }

  /** The record is append-only: what was recorded is never taken back by a migration. */
  async down(): Promise<void> {
    throw new Error('Migrations are not undone: restore a backup instead.');
  }
}
