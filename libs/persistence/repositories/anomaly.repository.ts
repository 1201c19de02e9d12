import type { EntityManager } from 'typeorm';
import type { Anomaly } from '@vinhdanh/domain';
import { lockLedger } from './ledger-lock';

/** An anomaly with the event that shows it. */
export interface ShownBy extends Anomaly {
  readonly thingKind: string;
  readonly thing: string;
  readonly seq: number;
}

/** A dossier's eligibility counted an award of the ledger. */
export interface Ground {
  readonly dossier: string;
  readonly entry: string;
}

const COLUMNS = `kind, dossier_id, award, thing_kind, thing_id, seq, at, on_day, person_id, office_id, organization_id, step_id`;

/** Awards taken away whose dossiers stood on them, as the ledger has it last. */
const PREREQUISITES = `INSERT INTO read.anomaly (${COLUMNS})
  SELECT 'prerequisite-cancelled', d.id, d.award, 'ledger', entry.id, last.position, last.at,
    (last.at AT TIME ZONE 'UTC' + interval '7 hours')::date, last.by_person::text, last.by_office, last.decision_body, NULL
  FROM work.ledger_entry entry JOIN LATERAL (SELECT * FROM work.ledger_entry_status s WHERE s.entry_id = entry.id
    ORDER BY s.position DESC LIMIT 1) last ON last.status IN ('cancelled', 'stripped')
  JOIN read.dossier_ground ground ON ground.entry_id = entry.id::text JOIN read.dossier d ON d.id = ground.dossier_id
    AND d.submitted_at < last.at`;

/** What auditors look for across dossiers; all of it follows from the record and the ledger. */
export class AnomalyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Adds anomalies; of dossiers that are not known there are none. What was added before changes nothing. */
  async add(anomalies: readonly ShownBy[]): Promise<void> {
    if (anomalies.length === 0) return;
    await this.manager.query(
      `INSERT INTO read.anomaly (${COLUMNS})
       SELECT given.kind, given.dossier, d.award, given."thingKind", given.thing, given.seq, given.at, given."on",
         given.person, given.office, given.organization, given.step
       FROM jsonb_to_recordset($1::jsonb) AS given(kind text, dossier uuid, "thingKind" text, thing uuid, seq integer,
         at timestamptz, "on" date, person text, office text, organization text, step text)
       JOIN read.dossier d ON d.id = given.dossier ON CONFLICT DO NOTHING`,
      [JSON.stringify(anomalies)],
    );
  }

  /** Adds grounds, and what was decided about them since the dossier was handed in. */
  async addGrounds(grounds: readonly Ground[]): Promise<void> {
    if (grounds.length === 0) return;
    await lockLedger(this.manager);
    await this.manager.query(
      `INSERT INTO read.dossier_ground (dossier_id, entry_id)
       SELECT dossier, entry FROM jsonb_to_recordset($1::jsonb) AS given(dossier uuid, entry text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(grounds)],
    );
    await this.manager.query(
      `${PREREQUISITES} WHERE (ground.dossier_id, ground.entry_id) IN (
         SELECT dossier, entry FROM jsonb_to_recordset($1::jsonb) AS given(dossier uuid, entry text))
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(grounds)],
    );
  }

  /** Brings what is shown of one entry to what was decided about it last. */
  async followEntry(entry: string): Promise<void> {
    await this.manager.query(`DELETE FROM read.anomaly WHERE thing_kind = 'ledger' AND thing_id = $1`, [
      entry,
    ]);
    await this.manager.query(`${PREREQUISITES} WHERE entry.id = $1`, [entry]);
  }
}
