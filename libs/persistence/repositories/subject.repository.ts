import { nameKey, type LocalDate, type SubjectFact } from '@vinhdanh/domain';
import type { EntityManager } from 'typeorm';
import { searchText } from '../read-models/search-text';
import type { LedgerAct } from './ledger.repository';

/** Somebody whom the ledger does not know yet. */
export interface NewSubject {
  readonly id: string;
  readonly kind: 'person' | 'collective' | 'household';
  readonly name: string;
  readonly bornOn: LocalDate | null;
  readonly birthYear: number | null;
  readonly gender: 'female' | 'male' | null;
  readonly identifierHash: string | null;
}

/** A row of a subject's file; `fact` null takes back what it corrects. */
export interface NewFact {
  readonly id: string;
  readonly subject: string;
  readonly kind: SubjectFact['kind'];
  readonly year: number;
  readonly fact: SubjectFact | null;
  readonly document: string;
  readonly documentDate: LocalDate;
  readonly corrects: string | null;
  readonly reason: string | null;
}

/** A row of a file as a correction finds it. */
export interface StoredFact {
  readonly id: string;
  readonly subject: string;
  readonly fact: SubjectFact | null;
  readonly corrected: boolean;
}

/** The lock of all files together. */
const EVERY_FILE = `hashtextextended('every file of a subject', 0)`;

/** The files of subjects. There is nothing here that changes or removes: the database would refuse it. */
export class SubjectRepository {
  constructor(private readonly manager: EntityManager) {}

  /** One at a time writes into a subject's file, and nobody while somebody writes into many. */
  async lock(subject: string): Promise<void> {
    await this.manager.query(
      `SELECT pg_advisory_xact_lock_shared(${EVERY_FILE}), pg_advisory_xact_lock(hashtextextended('subject ' || $1, 0))`,
      [subject],
    );
  }

  /** Nobody else writes into any file: one lock, however many files an import writes into. */
  async lockAll(): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(${EVERY_FILE})`);
  }

  async addSubject(subject: NewSubject, { at }: LedgerAct): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ledger_subject (id, kind, born_on, birth_year, gender, identifier_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[subject.id, subject.kind, subject.bornOn, subject.birthYear, subject.gender],
        ...[subject.identifierHash, at],
      ],
    );
  }

  /** The subject bears the name from now on; a name that is known changes nothing. */
  async addName(subject: string, name: string, day: LocalDate): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ledger_name (subject_id, name_key, name, search, seen_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [subject, nameKey(name), name, searchText(name), day],
    );
  }

  /** The body keeps the subject's file from now on. */
  async addKeeper(
    keeper: {
      readonly id: string;
      readonly subject: string;
      readonly body: string;
      readonly unit: string;
      readonly evidence: string;
    },
    { person, office, at }: LedgerAct,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.subject_keeper (id, subject_id, body, unit, unit_key, evidence, by_person, by_office, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (subject_id, body, unit_key) DO NOTHING`,
      [
        ...[keeper.id, keeper.subject, keeper.body, keeper.unit, nameKey(keeper.unit)],
        ...[keeper.evidence, person, office, at],
      ],
    );
  }

  async addFact(fact: NewFact, { person, office, at }: LedgerAct): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.subject_fact (id, subject_id, kind, year, fact, document, document_date, corrects, reason,
         by_person, by_office, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[fact.id, fact.subject, fact.kind, fact.year, fact.fact && JSON.stringify(fact.fact)],
        ...[fact.document, fact.documentDate, fact.corrects, fact.reason, person, office, at],
      ],
    );
  }

  async fact(id: string): Promise<StoredFact | null> {
    const [row] = await this.manager.query<StoredFact[]>(
      `SELECT f.id, f.subject_id AS subject, f.fact,
         EXISTS (SELECT 1 FROM work.subject_fact later WHERE later.corrects = f.id) AS corrected
       FROM work.subject_fact f WHERE f.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The facts that stand in the subject's file. */
  async standing(subject: string): Promise<Array<{ readonly id: string; readonly fact: SubjectFact }>> {
    return this.manager.query(
      `SELECT f.id, f.fact FROM work.subject_fact f WHERE f.fact IS NOT NULL
         AND f.subject_id IN (SELECT $1::uuid UNION SELECT k.subject_id FROM work.ledger_kept k WHERE k.kept_id = $1)
         AND NOT EXISTS (SELECT 1 FROM work.subject_fact later WHERE later.corrects = f.id)`,
      [subject],
    );
  }
}
