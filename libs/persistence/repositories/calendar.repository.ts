import type { EntityManager } from 'typeorm';
import type {
  DossierEvent,
  DossierState,
  LocalDate,
  PublishedCalendar,
  WorkingCalendar,
} from '@vinhdanh/domain';

/** A calendar in force, with the order that put it there. */
export interface CalendarInForce extends PublishedCalendar {
  readonly source: string;
}

/** Which open dossiers a calendar may touch. */
export interface Limited {
  /** The order that publishes it: what it has touched already is left out. */
  readonly enactment: string;
  /** The dossier after which to go on. */
  readonly after: string | null;
  readonly limit: number;
}

type LimitMoved = Extract<DossierEvent, { type: 'limit-moved' }>;

/** Calendars that orders put into force, and the limits that run under others. */
export class CalendarRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Puts the calendar into force from the day. Doing it again changes nothing. */
  async publish(enactment: string, from: LocalDate, { calendar, years }: PublishedCalendar): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.published_calendar (enactment_id, from_date, calendar, years) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [enactment, from, JSON.stringify(calendar), JSON.stringify(years)],
    );
  }

  /** The calendar in force on the day, where an order put one there and its days are not those of the one given. */
  async otherThan(held: WorkingCalendar, day: LocalDate): Promise<CalendarInForce | null> {
    const [found] = await this.manager.query<CalendarInForce[]>(
      `SELECT latest.enactment_id AS source, latest.calendar, latest.years
       FROM (SELECT * FROM work.published_calendar WHERE from_date <= $1 ORDER BY from_date DESC, ordinal DESC LIMIT 1) latest
       WHERE latest.calendar ? 'closures' OR latest.calendar->'daysOff' <> $2::jsonb
         OR latest.calendar->'workingSaturdays' <> $3::jsonb`,
      [day, JSON.stringify(held.daysOff), JSON.stringify(held.workingSaturdays)],
    );
    return found ?? null;
  }

  /** Open dossiers in whose step a limit runs, in the order of their ids. */
  async limited({ enactment, after, limit }: Limited): Promise<DossierState[]> {
    const rows = await this.manager.query<Array<{ state: DossierState }>>(
      `SELECT d.state FROM read.dossier d
       WHERE ($1::uuid IS NULL OR d.id > $1) AND d.due_at IS NOT NULL
         AND (d.status = 'climbing' OR (d.status = 'decided' AND d.step_id IS NOT NULL))
         AND NOT EXISTS (SELECT 1 FROM read.enactment_dossier done
           WHERE done.enactment_id = $2 AND done.dossier_id = d.id)
       ORDER BY d.id LIMIT $3`,
      [after, enactment, limit],
    );
    return rows.map(({ state }) => state);
  }

  /** Where the order moved the limit of each of the dossiers, from their own records. */
  async moved(enactment: string, dossiers: readonly string[]): Promise<ReadonlyMap<string, LimitMoved>> {
    const rows = await this.manager.query<Array<{ id: string; body: LimitMoved }>>(
      `SELECT thing_id AS id, body FROM record.event
       WHERE thing_kind = 'dossier' AND thing_id = ANY($1::uuid[]) AND type = 'limit-moved' AND body->>'source' = $2
       ORDER BY thing_id, seq`,
      [dossiers, enactment],
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }
}
