import type { EntityManager } from 'typeorm';
import {
  holderKey,
  type Council,
  type CouncilVersion,
  type KnownHolder,
  type LocalDate,
  type OrganizationId,
  type RosterSeat,
  type SeatHolder,
} from '@vinhdanh/domain';
import { COUNCIL_STATE } from '../queries/council-sql';
import { HELD, SITS_IN } from '../queries/seat-sql';
import { dayIn } from '../queries/sql-words';

/** A council as it is kept, with the id under which the record has it. */
export interface KeptCouncil {
  readonly recordId: string;
  readonly council: Council;
}

/** What is under way in a council. */
export interface CouncilBusiness {
  /** The latest day whose seats a session voted with. */
  readonly lastOpened: LocalDate | null;
  readonly sessionsOpen: number;
  readonly dossiersAhead: number;
}

/**
 * The day whose seats the session `s` opened with, as `dayOfSeats` says it: its own, or the one on which it really opened where
 * that was later. Adjourned and resumed, it opened anew with the seats of that day.
 */
const SEATED_ON = `(CASE WHEN (s.state->>'retrospective')::boolean THEN s.held_on ELSE greatest(s.held_on, (
  SELECT ${dayIn("min(opening.body->>'at')")} FROM record.event opening
  WHERE opening.thing_kind = 'session' AND opening.thing_id = s.id AND opening.type = 'opened'
    AND opening.seq > coalesce((SELECT max(resumption.seq) FROM record.event resumption
      WHERE resumption.thing_kind = 'session' AND resumption.thing_id = s.id AND resumption.type = 'resumed'), 0))) END)`;

const officeOf = (holder: SeatHolder): string | null => (holder.by === 'office' ? holder.office : null);
const personOf = (holder: SeatHolder): string | null => (holder.by === 'person' ? holder.person : null);

/** Councils, their versions and who holds their seats. */
export class CouncilRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps others from writing it until the transaction ends. */
  async take(id: string): Promise<KeptCouncil | null> {
    const [row] = await this.manager.query<KeptCouncil[]>(
      `SELECT c.record_id AS "recordId", ${COUNCIL_STATE} AS council FROM work.council c WHERE c.id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** Whether the id is taken, or the body has a council of the kind that stands; two who found at once wait for each other. */
  async isTaken({ id, organization, kind }: Pick<Council, 'id' | 'organization' | 'kind'>): Promise<boolean> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('council:' || $1, 0))`, [
      organization,
    ]);
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.council WHERE id = $1
         OR ($3 = 'council' AND kind = $3 AND organization_id = $2 AND ended_on IS NULL)`,
      [id, organization, kind],
    );
    return rows.length > 0;
  }

  /** Who the holders are on the day, by `holderKey`; those who are not there on it are missing. */
  async holdersOn(holders: readonly SeatHolder[], day: LocalDate): Promise<ReadonlyMap<string, KnownHolder>> {
    const wanted = holders.map((holder) => ({
      key: holderKey(holder),
      office_id: officeOf(holder),
      person_id: personOf(holder),
    }));
    const rows = await this.manager.query<Array<KnownHolder & { key: string }>>(
      `SELECT h.key, o.person_id AS person, o.organization_id AS organization
       FROM jsonb_to_recordset($2::jsonb) AS h(key text, office_id text, person_id uuid)
       JOIN ${SITS_IN('$1::date')} o ON true`,
      [day, JSON.stringify(wanted)],
    );
    return new Map(rows.map(({ key, ...known }) => [key, known]));
  }

  /** The bodies of these that exist on the day. */
  async bodiesOn(ids: readonly OrganizationId[], day: LocalDate): Promise<ReadonlySet<OrganizationId>> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT o.id FROM work.organization o WHERE o.id = ANY($1::text[]) AND ${HELD('o', '$2::date')}`,
      [ids, day],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async business(council: string): Promise<CouncilBusiness> {
    const [row] = await this.manager.query<CouncilBusiness[]>(
      `SELECT (SELECT max(${SEATED_ON}) FROM read.session s WHERE s.council_id = $1
           AND s.phase NOT IN ('convened', 'frozen', 'cancelled')) AS "lastOpened",
         (SELECT count(*)::int FROM read.session s WHERE s.council_id = $1
           AND s.phase NOT IN ('delivered', 'cancelled')) AS "sessionsOpen",
         (SELECT count(*)::int FROM read.dossier d WHERE d.status IN ('climbing', 'returned') AND EXISTS (
           SELECT 1 FROM jsonb_array_elements(d.state->'route'->'steps') WITH ORDINALITY AS way(step, place)
           WHERE way.place > (d.state->>'step')::int AND way.step->>'council' = $1)) AS "dossiersAhead"`,
      [council],
    );
    if (!row) throw new Error('a count has no row');
    return row;
  }

  /** Adds a council that has just been founded. @returns the id under which the record has it */
  async add({ id, kind, organization, nameVi, nameEn }: Council): Promise<string> {
    const [row] = await this.manager.query<Array<{ recordId: string }>>(
      `INSERT INTO work.council (id, kind, organization_id, name_vi, name_en) VALUES ($1, $2, $3, $4, $5)
       RETURNING record_id AS "recordId"`,
      [id, kind, organization, nameVi, nameEn],
    );
    if (!row) throw new Error(`the council ${id} was not added`);
    return row.recordId;
  }

  /** Brings versions, seats and holders to the state. Versions that end are written before the one that follows them. */
  async put({ id, seq, endedOn, versions }: Council): Promise<void> {
    await this.manager.query('UPDATE work.council SET seq = $2, ended_on = $3 WHERE id = $1', [
      id,
      seq,
      endedOn,
    ]);
    for (const version of versions) await this.putVersion(id, version);
  }

  private async putVersion(council: string, version: CouncilVersion): Promise<void> {
    const { number, from, to, decision, tellers, voting, seats } = version;
    await this.manager.query(
      `INSERT INTO work.council_version
         (council_id, number, from_date, to_date, decision_number, decision_day, decision_by, tellers, voting)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (council_id, number) DO UPDATE SET to_date = EXCLUDED.to_date`,
      [
        ...[council, number, from, to, decision?.number ?? null, decision?.day ?? null],
        ...[decision?.issuedBy ?? null, tellers, voting === null ? null : JSON.stringify(voting)],
      ],
    );
    await this.manager.query(
      `INSERT INTO work.seat (id, council_id, version, post, unit_id, ordinal)
       SELECT id, $1, $2, post, unit, place FROM jsonb_to_recordset($3::jsonb)
         AS given(id text, post text, unit text, place integer) ON CONFLICT DO NOTHING`,
      [
        council,
        number,
        JSON.stringify(seats.map(({ id, post, unit }, index) => ({ id, post, unit, place: index + 1 }))),
      ],
    );
    await this.putHolders(seats);
  }

  private async putHolders(seats: readonly RosterSeat[]): Promise<void> {
    const rows = seats.flatMap(({ id, holdings }) =>
      holdings.map(({ from, to, holder, decision }) => ({
        ...{
          seat_id: id,
          from_date: from,
          to_date: to,
          office_id: officeOf(holder),
          person_id: personOf(holder),
        },
        decision_number: decision?.number ?? null,
        decision_day: decision?.day ?? null,
        decision_by: decision?.issuedBy ?? null,
      })),
    );
    const given = `jsonb_to_recordset($1::jsonb) AS given(seat_id text, from_date date, to_date date, office_id text,
      person_id uuid, decision_number text, decision_day date, decision_by text)`;
    await this.manager.query(
      `DELETE FROM work.seat_holder h WHERE h.seat_id IN (SELECT seat_id FROM ${given})
         AND NOT EXISTS (SELECT 1 FROM ${given} WHERE given.seat_id = h.seat_id AND given.from_date = h.from_date)`,
      [JSON.stringify(rows)],
    );
    await this.manager.query(
      `INSERT INTO work.seat_holder
         (seat_id, from_date, to_date, office_id, person_id, decision_number, decision_day, decision_by)
       SELECT seat_id, from_date, to_date, office_id, person_id, decision_number, decision_day, decision_by FROM ${given}
       ON CONFLICT (seat_id, from_date) DO UPDATE SET to_date = EXCLUDED.to_date`,
      [JSON.stringify(rows)],
    );
  }
}
