import type { DataSource } from 'typeorm';
import type { DocumentKind, RoundPhase, RoundState } from '@vinhdanh/domain';
import type { BodyName, Viewer } from './viewer';
import { meetingReach, roundVisible } from './visibility';

export interface RoundSummary {
  readonly id: string;
  readonly seq: number;
  readonly phase: RoundPhase;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly dated: string;
  readonly organization: BodyName;
  readonly dossiers: number;
  /** The signature of the acting office is awaited. */
  readonly yourTurn: boolean;
  readonly changedAt: string;
}

export interface FoundRound {
  readonly state: RoundState;
  readonly organization: BodyName;
}

const BODY = `json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en)`;
const JOINED = 'read.round r JOIN work.organization b ON b.id = r.organization_id';
const SUMMARY = `r.id, r.seq, r.phase, r.kind, r.state->>'number' AS number, r.state->>'dated' AS dated,
  ${BODY} AS organization, jsonb_array_length(r.state->'dossiers') AS dossiers,
  coalesce(r.next_office_id = $1, false) AS "yourTurn", r.changed_at AS "changedAt"`;

/** Signing rounds as a viewer may see them. */
export class RoundQuery {
  constructor(private readonly dataSource: DataSource) {}

  list(viewer: Viewer): Promise<RoundSummary[]> {
    return this.dataSource.query<RoundSummary[]>(
      `SELECT ${SUMMARY} FROM ${JOINED} WHERE ${roundVisible(viewer)} ORDER BY r.changed_at DESC, r.id LIMIT 200`,
      [...meetingReach(viewer)],
    );
  }

  /** Rounds in which the acting office signs next, longest waiting first. */
  waiting(office: string): Promise<RoundSummary[]> {
    return this.dataSource.query<RoundSummary[]>(
      `SELECT ${SUMMARY} FROM ${JOINED} WHERE r.next_office_id = $1 ORDER BY r.changed_at, r.id LIMIT 100`,
      [office],
    );
  }

  async find(viewer: Viewer, id: string): Promise<FoundRound | null> {
    const [row] = await this.dataSource.query<FoundRound[]>(
      `SELECT r.state, ${BODY} AS organization FROM ${JOINED} WHERE r.id = $5 AND ${roundVisible(viewer)}`,
      [...meetingReach(viewer), id],
    );
    return row ?? null;
  }

  /** The version that the viewer can see, or null. */
  async visible(viewer: Viewer, id: string): Promise<number | null> {
    const [row] = await this.dataSource.query<Array<{ seq: number }>>(
      `/* round_visible */ SELECT r.seq FROM read.round r WHERE r.id = $5 AND ${roundVisible(viewer)}`,
      [...meetingReach(viewer), id],
    );
    return row?.seq ?? null;
  }
}
