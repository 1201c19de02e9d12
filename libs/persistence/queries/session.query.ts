import type { DataSource } from 'typeorm';
import { sessionToday, type SessionPhase, type SessionState } from '@vinhdanh/domain';
import { HELD } from './seat-sql';
import { TODAY } from './sql-words';
import type { BodyName, Viewer } from './viewer';
import { meetingReach, sessionVisible } from './visibility';

export interface SessionSummary {
  readonly id: string;
  readonly seq: number;
  readonly phase: SessionPhase;
  readonly council: BodyName;
  readonly heldOn: string;
  readonly seats: number;
  readonly dossiers: number;
  readonly papersCast: number;
  readonly changedAt: string;
}

export interface FoundSession {
  readonly state: SessionState;
  readonly council: BodyName;
  readonly organization: BodyName;
  /** Dossiers that it holds: their outcome is not recorded yet. */
  readonly held: number;
  /** The version of the council in force on the day of the session, or today where it is late; null where none is. */
  readonly councilVersion: number | null;
}

/** What the minutes say besides the session: its body, who keeps them, who signed them when. */
export interface SessionMinutes {
  readonly body: { readonly name: string; readonly place: string };
  readonly fictitious: boolean;
  /** Who convened it. */
  readonly secretary: string;
  readonly signings: ReadonlyArray<{
    readonly as: 'secretary' | 'chair';
    readonly name: string;
    readonly title: string;
    readonly at: string;
  }>;
}

/** A session that may need the viewer: its state without agenda, results and what stands on the papers. */
export interface WaitingSession {
  readonly state: SessionState;
  readonly council: BodyName;
  readonly changedAt: string;
}

const COUNCIL = `json_build_object('id', s.council_id, 'nameVi', c.name_vi, 'nameEn', c.name_en)`;
const JOINED = `read.session s JOIN work.council c ON c.id = s.council_id`;
const WITHOUT_CONTENT = `jsonb_set(s.state - 'agenda' - 'results', '{papers}', coalesce(
  (SELECT jsonb_agg(paper - 'lines') FROM jsonb_array_elements(s.state->'papers') paper), '[]'))`;

/** As `dayOfSeats` says it. */
const DAY_OF_SEATS = `(CASE WHEN (s.state->>'retrospective')::boolean THEN s.held_on
  ELSE greatest(s.held_on, ${TODAY}) END)`;

const LINES_OF_BALLOT = `SELECT number::int FROM jsonb_array_elements(s.state->'ballots') ballot,
  jsonb_array_elements_text(ballot->'lines') number
  WHERE CASE WHEN $6::text IS NULL THEN ballot->>'phase' = 'open' ELSE ballot->>'id' = $6 END`;

/** No ballot is named and none is open: a paper is held against the whole agenda, and refused by the session itself. */
const NO_BALLOT = `NOT s.state ? 'ballots' OR ($6::text IS NULL AND NOT s.state->'ballots' @> '[{"phase":"open"}]')`;

/** Sessions as a viewer may see them. */
export class SessionQuery {
  constructor(private readonly dataSource: DataSource) {}

  list(viewer: Viewer): Promise<SessionSummary[]> {
    return this.dataSource.query<SessionSummary[]>(
      `SELECT s.id, s.seq, s.phase, ${COUNCIL} AS council, s.held_on AS "heldOn",
         jsonb_array_length(s.state->'seats') AS seats, jsonb_array_length(s.state->'agenda') AS dossiers,
         (SELECT count(DISTINCT paper->>'seat')::int FROM jsonb_array_elements(s.state->'papers') paper) AS "papersCast",
         s.changed_at AS "changedAt"
       FROM ${JOINED} WHERE ${sessionVisible(viewer)} ORDER BY s.held_on DESC, s.id LIMIT 200`,
      [...meetingReach(viewer)],
    );
  }

  async find(viewer: Viewer, id: string): Promise<FoundSession | null> {
    const [row] = await this.dataSource.query<FoundSession[]>(
      `SELECT s.state, ${COUNCIL} AS council,
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization,
         (SELECT count(*)::int FROM work.reservation r WHERE r.thing_kind = 'session' AND r.thing_id = s.id) AS held,
         (SELECT version.number FROM work.council_version version WHERE version.council_id = c.id
            AND ${HELD('version', DAY_OF_SEATS)}) AS "councilVersion"
       FROM ${JOINED} JOIN work.organization b ON b.id = s.organization_id
       WHERE s.id = $5 AND ${sessionVisible(viewer)}`,
      [...meetingReach(viewer), id],
    );
    return row ? { ...row, state: sessionToday(row.state) } : null;
  }

  async minutes({ id, organization, seats }: SessionState): Promise<SessionMinutes> {
    const [row] = await this.dataSource.query<SessionMinutes[]>(
      `SELECT json_build_object('name', b.name_vi, 'place', b.place_vi) AS body,
         EXISTS (SELECT FROM work.person WHERE id::text = ANY($3::text[]) AND fictitious) AS fictitious,
         (SELECT p.name FROM record.event e JOIN work.person p ON p.id::text = e.by_person
          WHERE e.thing_kind = 'session' AND e.thing_id = $1 AND e.seq = 1) AS secretary,
         (SELECT coalesce(json_agg(json_build_object('as', e.body->>'as', 'name', p.name, 'title', o.title_vi,
            'at', e.body->>'at') ORDER BY e.seq), '[]')
          FROM record.event e JOIN work.person p ON p.id::text = e.by_person
          JOIN work.office o ON o.id = e.by_office
          WHERE e.thing_kind = 'session' AND e.thing_id = $1 AND e.type = 'minutes-signed') AS signings
       FROM work.organization b WHERE b.id = $2`,
      [id, organization, seats.map(({ person }) => person)],
    );
    if (!row) throw new Error(`no organization ${organization}`);
    return row;
  }

  /** The state without agenda, results and what stands on the papers, or null. */
  async outline(viewer: Viewer, id: string): Promise<SessionState | null> {
    const [row] = await this.dataSource.query<Array<{ state: SessionState }>>(
      `SELECT ${WITHOUT_CONTENT} AS state FROM ${JOINED} WHERE s.id = $5 AND ${sessionVisible(viewer)}`,
      [...meetingReach(viewer), id],
    );
    return row ? sessionToday(row.state) : null;
  }

  /** The version that the viewer can see, or null. */
  async visible(viewer: Viewer, id: string): Promise<number | null> {
    const [row] = await this.dataSource.query<Array<{ seq: number }>>(
      `/* session_visible */ SELECT s.seq FROM read.session s WHERE s.id = $5 AND ${sessionVisible(viewer)}`,
      [...meetingReach(viewer), id],
    );
    return row?.seq ?? null;
  }

  /**
   * What a paper is made from: the dossiers of the ballot in its order (without one named, of the only open ballot) and the
   * lines closed to the viewer's seat. Null when not seated or unseen.
   */
  async paperForm(
    viewer: Viewer,
    id: string,
    ballot: string | null,
  ): Promise<{ dossiers: readonly string[]; closed: readonly string[]; seat: string | null } | null> {
    const [row] = await this.dataSource.query<
      Array<{ dossiers: string[]; closed: string[]; seat: string | null }>
    >(
      `SELECT (SELECT coalesce(json_agg(line->>'dossier' ORDER BY place), '[]')
           FROM jsonb_array_elements(s.state->'agenda') WITH ORDINALITY AS agenda(line, place)
           WHERE ${NO_BALLOT} OR place IN (${LINES_OF_BALLOT})) AS dossiers,
         own.seat, (SELECT coalesce(json_agg(r->>'dossier'), '[]')
           FROM jsonb_array_elements(s.state->'recusals') r WHERE r->>'seat' = own.seat) AS closed
       FROM read.session s LEFT JOIN LATERAL (SELECT seat->>'id' AS seat
         FROM jsonb_array_elements(s.state->'seats') seat
         WHERE coalesce(s.state->'substitutes'->(seat->>'id')->>'office', seat->>'office') = $1 LIMIT 1) own ON true
       WHERE s.id = $5 AND ${sessionVisible(viewer)}`,
      [...meetingReach(viewer), id, ballot],
    );
    return row ?? null;
  }

  /** Sessions that are not over, nearest first. */
  async waiting(viewer: Viewer): Promise<WaitingSession[]> {
    const rows = await this.dataSource.query<WaitingSession[]>(
      `SELECT ${WITHOUT_CONTENT} AS state, ${COUNCIL} AS council, s.changed_at AS "changedAt"
       FROM ${JOINED} WHERE s.phase NOT IN ('minuted', 'delivered', 'cancelled') AND ${sessionVisible(viewer)}
       ORDER BY s.held_on, s.id LIMIT 100`,
      [...meetingReach(viewer)],
    );
    return rows.map((row) => ({ ...row, state: sessionToday(row.state) }));
  }
}
