import type { DataSource } from 'typeorm';
import {
  sessionToday,
  upcast,
  type DossierEvent,
  type RoundState,
  type SessionState,
} from '@vinhdanh/domain';
import { erasuresOf, type NamedOffice, type ShownErasure } from './record.query';
import { READERS, READING, type ShownReading } from './reading.store';
import { instantIn } from './sql-words';
import type { BodyName, Viewer } from './viewer';
import { meetingReach, roundVisible, sessionVisible } from './visibility';

/** An event with its place in the record and in the log; without a place there as long as it is not sealed. */
export interface LoggedDossierEvent {
  readonly body: DossierEvent;
  readonly hash: string;
  readonly leaf: number | null;
}

/** A session or signing round that the dossier went through, where the viewer may see it. */
export type TracedMeeting =
  | { readonly kind: 'session'; readonly state: SessionState; readonly council: BodyName }
  | { readonly kind: 'round'; readonly state: RoundState; readonly council: null };

/** What one person was told of an event, and what became of it. */
export interface TracedNotice {
  readonly seq: number;
  readonly kind: string;
  readonly person: string;
  readonly createdAt: string;
  readonly mail: 'waiting' | 'sent' | 'undeliverable';
  readonly sentAt: string | null;
  readonly readAt: string | null;
}

/** An office with the days on which it was held. */
export interface DatedOffice extends NamedOffice {
  readonly from: string;
  readonly to: string | null;
}

/** Names as the register has them, and what stands beside the record. */
export interface TraceSurroundings {
  readonly people: Readonly<Record<string, string>>;
  readonly offices: readonly DatedOffice[];
  readonly bodies: readonly BodyName[];
  readonly notices: readonly TracedNotice[];
  readonly readings: readonly ShownReading[];
  readonly erasures: readonly ShownErasure[];
}

export interface NamesAsked {
  readonly people: readonly string[];
  readonly offices: readonly string[];
  readonly bodies: readonly string[];
}

/** Of a dossier that many look at, the newest readings alone are shown with it. */
const MOST_READINGS = 100;

const NAMED_BODY = `json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en)`;

/** The life of one dossier, for whoever traces it: each question is one statement, whatever its length. */
export class TraceQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** As this release writes them. */
  async events(dossier: string): Promise<LoggedDossierEvent[]> {
    const rows = await this.dataSource.query<LoggedDossierEvent[]>(
      `SELECT e.body, e.hash, (SELECT leaf.index FROM record.leaf leaf
         WHERE leaf.position = e.position ORDER BY leaf.log DESC LIMIT 1) AS leaf
       FROM record.event e WHERE e.thing_kind = 'dossier' AND e.thing_id = $1 ORDER BY e.seq`,
      [dossier],
    );
    return rows.map(({ body, ...place }) => ({ ...place, body: upcast('dossier', body) }));
  }

  /** Those of the sessions and rounds that the viewer may see. */
  async meetings(
    viewer: Viewer,
    sessions: readonly string[],
    rounds: readonly string[],
  ): Promise<readonly TracedMeeting[]> {
    const rows = await this.dataSource.query<TracedMeeting[]>(
      `SELECT 'session' AS kind, s.state,
         json_build_object('id', s.council_id, 'nameVi', c.name_vi, 'nameEn', c.name_en) AS council
       FROM read.session s JOIN work.council c ON c.id = s.council_id
       WHERE s.id = ANY($5::uuid[]) AND ${sessionVisible(viewer)}
       UNION ALL SELECT 'round', r.state, NULL FROM read.round r
       WHERE r.id = ANY($6::uuid[]) AND ${roundVisible(viewer)}`,
      [...meetingReach(viewer), sessions, rounds],
    );
    return rows.map((row) => (row.kind === 'session' ? { ...row, state: sessionToday(row.state) } : row));
  }

  async surroundings(dossier: string, names: NamesAsked): Promise<TraceSurroundings> {
    const [row] = await this.dataSource.query<TraceSurroundings[]>(
      `SELECT
         (SELECT coalesce(json_object_agg(p.id, p.name), '{}') FROM work.person p WHERE p.id = ANY($2::uuid[])) AS people,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'titleVi', o.title_vi, 'titleEn', o.title_en,
             'organization', ${NAMED_BODY}, 'from', o.from_date, 'to', o.to_date)), '[]')
           FROM work.office o JOIN work.organization b ON b.id = o.organization_id WHERE o.id = ANY($3::text[])) AS offices,
         (SELECT coalesce(json_agg(${NAMED_BODY}), '[]') FROM work.organization b WHERE b.id = ANY($4::text[])) AS bodies,
         (SELECT coalesce(json_agg(json_build_object('seq', n.seq, 'kind', n.kind, 'person', p.name,
             'createdAt', ${instantIn('n.created_at')}, 'mail', n.mail_state, 'sentAt', ${instantIn('n.mail_sent_at')},
             'readAt', ${instantIn('n.read_at')})
             ORDER BY n.seq, p.name), '[]')
           FROM work.notification n JOIN work.person p ON p.id = n.person_id
           WHERE n.thing_kind = 'dossier' AND n.thing_id = $1) AS notices,
         (SELECT coalesce(json_agg(reading), '[]') FROM (SELECT ${READING} AS reading FROM ${READERS}
           WHERE r.thing_kind = 'dossier' AND r.thing_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT ${MOST_READINGS}) newest) AS readings,
         ${erasuresOf('$1')} AS erasures`,
      [dossier, ...[names.people, names.offices, names.bodies].map((ids) => [...new Set(ids)])],
    );
    if (!row) throw new Error('a statement without a condition has a row');
    return row;
  }
}
