import { randomUUID } from 'node:crypto';
import type { ReadingRecorded } from '@vinhdanh/contracts';
import { dayOf, SYSTEM, toInstant, type Instant } from '@vinhdanh/domain';
import type { DataSource } from 'typeorm';
import { INSERT_EVENTS, rowsOf } from '../repositories/record.repository';
import { instantIn } from './sql-words';
import { under } from './visibility';
import type { BodyName } from './viewer';

/**
 * What somebody looked at. `dossier`, `session`, `round`, `file`: one outside the own way. `denunciation`: a dossier that was
 * held, with the reason. `anomalies`: the list of them.
 */
export const READING_KINDS = [
  ...(['dossier', 'denunciation', 'trace', 'export', 'bundle', 'file', 'session', 'round'] as const),
  'anomalies',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

export interface NewReading {
  readonly person: string;
  readonly office: string | null;
  readonly what: ReadingKind;
  /** A kind of thing of the record, "ledger", "year-2025", or "archive-2025-" and the body whose archive it is. */
  readonly thingKind: string;
  /** Null for a list of many things. */
  readonly thing: string | null;
  readonly why: string | null;
}

/** A reading as it is shown: who, in which office, what, when and why. */
export interface ShownReading {
  readonly id: number;
  readonly at: string;
  readonly what: ReadingKind;
  readonly person: string;
  readonly titleVi: string | null;
  readonly titleEn: string | null;
  readonly organization: BodyName | null;
  readonly why: string | null;
}

/** A reading in a list over many things. */
export interface ListedReading extends ShownReading {
  readonly thingKind: string;
  readonly thingId: string | null;
  /** Of a dossier. */
  readonly code: string | null;
  /** Whose archive it is. */
  readonly body: BodyName | null;
}

/** The same person who looks at the same thing again within these minutes has looked once. */
const ONE_LOOK_MINUTES = 10;

/** SQL: the readings `r` as JSON objects. Its tables are joined by `READERS`. */
export const READING = `json_build_object('id', r.id, 'at', ${instantIn('r.at')}, 'what', r.what, 'person', rp.name,
  'titleVi', ro.title_vi, 'titleEn', ro.title_en, 'organization', CASE WHEN rb.id IS NOT NULL THEN
    json_build_object('id', rb.id, 'nameVi', rb.name_vi, 'nameEn', rb.name_en) END, 'why', r.why)`;

export const READERS = `record.reading r JOIN work.person rp ON rp.id = r.person_id
  LEFT JOIN work.office ro ON ro.id = r.office_id LEFT JOIN work.organization rb ON rb.id = ro.organization_id`;

/** Unless the same was read within the last minutes: the event, and the row that lists it. */
const ADD = `/* reading */ WITH event AS (${INSERT_EVENTS} WHERE NOT EXISTS (
      SELECT 1 FROM record.reading r WHERE r.person_id = $3::uuid AND r.at > now() - make_interval(mins => ${ONE_LOOK_MINUTES})
        AND r.office_id IS NOT DISTINCT FROM $4 AND r.what = $5 AND r.thing_kind = $6
        AND r.thing_id IS NOT DISTINCT FROM $7::uuid AND r.why IS NOT DISTINCT FROM $8)
    RETURNING thing_id AS id, at)
  INSERT INTO record.reading (person_id, office_id, what, thing_kind, thing_id, why, event_id, at)
  SELECT $3::uuid, $4, $5, $6, $7::uuid, $8, event.id, event.at FROM event`;

/** Who read what of others, each an event of the record: it is added to and read, nothing else. */
export class ReadingStore {
  /** Readings that are being added: a page that asks several things at once is one look. */
  private readonly adding = new Map<string, Promise<void>>();

  constructor(private readonly dataSource: Pick<DataSource, 'query'>) {}

  /** Adds the reading in one statement, unless the same was read within the last minutes, or is being added. */
  add(reading: NewReading): Promise<void> {
    const { person, office, what, thingKind, thing, why } = reading;
    const key = JSON.stringify([person, office, what, thingKind, thing, why]);
    const known = this.adding.get(key);
    if (known) return known;
    const added = this.insert(reading).finally(() => this.adding.delete(key));
    this.adding.set(key, added);
    return added;
  }

  private async insert(reading: NewReading): Promise<void> {
    const { person, office, what, thingKind, thing, why } = reading;
    const event = { id: randomUUID(), tailHash: '', events: [eventOf(reading, toInstant(Date.now()))] };
    await this.dataSource.query(ADD, [
      ...['reading', rowsOf('reading', [event])],
      ...[person, office, what, thingKind, thing, why],
    ]);
  }

  /**
   * Readings of dossiers, sessions and rounds within an area, and of lists by offices there, the newest first; for who looks
   * after the country all.
   * @param area null with `everywhere`
   * @param before the id of the reading after which the page begins
   */
  list(
    { area, everywhere }: { readonly area: string | null; readonly everywhere: boolean },
    before: number | null,
    limit: number,
  ): Promise<ListedReading[]> {
    return this.dataSource
      .query<Array<{ reading: ShownReading } & Omit<ListedReading, keyof ShownReading>>>(
        `SELECT ${READING} AS reading, r.thing_kind AS "thingKind", r.thing_id AS "thingId", d.code,
           CASE WHEN b.id IS NOT NULL THEN
             json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) END AS body
         FROM ${READERS} LEFT JOIN read.dossier d ON r.thing_kind = 'dossier' AND d.id = r.thing_id
         LEFT JOIN work.organization b ON b.id = substring(r.thing_kind FROM '^archive-\\d{4}-(.+)$')
         WHERE ($2::boolean
             OR (r.thing_kind = 'dossier' AND EXISTS (SELECT 1 FROM read.dossier_party party
               WHERE party.dossier_id = r.thing_id AND party.kind = 'jurisdiction' AND party.party = $1))
             OR (r.thing_kind = 'session' AND EXISTS (SELECT 1 FROM read.session s
               WHERE s.id = r.thing_id AND s.organization_id IN ${under('$1')}))
             OR (r.thing_kind = 'round' AND EXISTS (SELECT 1 FROM read.round signing
               WHERE signing.id = r.thing_id AND signing.organization_id IN ${under('$1')}))
             OR (r.thing_id IS NULL AND ro.organization_id IN ${under('$1')}))
           AND ($3::bigint IS NULL OR r.id < $3) ORDER BY r.id DESC LIMIT $4`,
        [area, everywhere, before, limit + 1],
      )
      .then((rows) => rows.map(({ reading, ...thing }) => ({ ...reading, ...thing })));
  }
}

const eventOf = (
  { person, office, what, thingKind, thing, why }: NewReading,
  at: Instant,
): ReadingRecorded => ({
  ...({ seq: 1, type: 'read', at, on: dayOf(at), by: SYSTEM } as const),
  ...{ reader: person, office, what, thing: thingKind, id: thing },
  ...(why === null ? {} : { reason: why }),
});
