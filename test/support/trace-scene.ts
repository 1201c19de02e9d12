import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '@vinhdanh/persistence';
import { handIn, shows, submitDossier, wordsOf } from './http-dossiers';
import type { HttpStack } from './http-stack';

/** A page of anomalies, as far as a test looks at it. */
export interface Anomalies {
  readonly counts: Readonly<Record<string, number>> | null;
  readonly items: ReadonlyArray<{
    readonly kind: string;
    readonly seq: number;
    readonly dossier: { readonly id: string };
    readonly person: { readonly id: string; readonly name: string } | null;
  }>;
  readonly nextCursor: string | null;
}

/** A dossier that its unit returned, and returned once more. @returns its id */
export async function returnTwice(stack: HttpStack): Promise<string> {
  const { id } = await submitDossier(stack);
  const unit = await stack.as('mttq.thuong-truc', 'secretary');
  const applicant = await stack.as('mttq.lap-ho-so');
  const path = `/api/dossiers/${id}`;
  await unit.command(`${path}/return`, { reason: 'Thiếu biên bản', missing: [] });
  const { content } = wordsOf(await handIn(applicant, 'z')) as { content: object };
  await applicant.command(`${path}/resubmit`, { content, note: '' });
  const { returnReasons } = (await shows(unit, path, 5)) as unknown as {
    returnReasons: ReadonlyArray<{ id: string }>;
  };
  const code = returnReasons[0]?.id ?? '';
  await unit.command(`${path}/return`, { reason: 'Vẫn thiếu', missing: [], code });
  await shows(unit, path, 6);
  return id;
}

/** Adds reminders to the record until it has so many events. Nobody verifies their hashes here. */
export async function lengthen(database: DataSource, id: string, events: number): Promise<void> {
  await database.query(
    `INSERT INTO record.event (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, salt, seals,
       commitment, previous_hash, hash)
     SELECT thing_kind, thing_id, n, 'reminded', at, on_day, 'system', 'system',
       jsonb_build_object('seq', n, 'type', 'reminded', 'at', body->>'at', 'on', body->>'on', 'by', 'system',
         'step', body->>'step', 'dueAt', body->>'at'), salt, seals, commitment, hash, hash
     FROM record.event CROSS JOIN generate_series(seq + 1, $2::int) n
     WHERE thing_kind = 'dossier' AND thing_id = $1 AND seq = (SELECT max(seq) FROM record.event WHERE thing_id = $1)`,
    [id, events],
  );
}

/** An award of a ledger that nobody imported: of the dossier itself, whose decision it would be. */
export async function enterAward(database: DataSource, entry: string): Promise<void> {
  const subject = randomUUID();
  await database.query(
    "INSERT INTO work.ledger_subject (id, kind, created_at) VALUES ($1, 'person', now())",
    [subject],
  );
  await database.query(
    `INSERT INTO work.ledger_name (subject_id, name_key, name, search, seen_on)
     VALUES ($1, 'người thử', 'Người Thử', 'nguoi thu', '2020-01-01')`,
    [subject],
  );
  await database.query(
    `INSERT INTO work.ledger_entry (id, subject_id, award, kind, decision_number, decision_key, decision_date, decision_body,
       submitted_by, basis, subject_name, subject_unit, unit_key, dossier_id, entered_at)
     VALUES ($1, $2, 'HC-LD3', 'merit', '1/QĐ', '1/QĐ', '2020-01-01', 'ubnd-tinh-lang-son', 'ubnd-tinh-lang-son', '{}',
       'Người Thử', 'Đơn vị', 'don vi', gen_random_uuid(), now())`,
    [entry, subject],
  );
}

/** Somebody enters what became of the award. */
export async function decideOn(
  database: DataSource,
  entry: string,
  status: 'cancelled' | 'restored',
): Promise<void> {
  const [holder] = await database.query<[{ person: string; office: string }]>(
    'SELECT person_id AS person, id AS office FROM work.office LIMIT 1',
  );
  await new UnitOfWork(database).run(({ ledger }) =>
    ledger.addStatus(
      {
        ...{ entry, status, reason: 'Thử', correctedBy: null, ground: 'decision' },
        decision: { number: '1/QĐ', date: '2026-01-01', body: 'ubnd-tinh-lang-son' },
      },
      { ...holder, at: new Date().toISOString() },
    ),
  );
}
