import type { DataSource } from 'typeorm';
import {
  proposingBody,
  type DossierState,
  type DossierStatus,
  type Role,
  type StepKind,
} from '@vinhdanh/domain';
import type { Viewer } from './viewer';
import { dossierVisible, dossierReach } from './visibility';

/** A dossier that waits for somebody in the acting office. */
export interface WaitingDossier {
  readonly id: string;
  readonly code: string;
  readonly subjectName: string;
  readonly status: DossierStatus;
  readonly stepKind: StepKind;
  readonly since: string;
  readonly dueAt: string | null;
}

/** Who completes a returned dossier for the unit that proposes. */
const COMPLETERS: readonly Role[] = ['secretary', 'head'];

/** Whether the body may be proposing since the person moved, of a row that is looked at again. Parameter 6 is the body. */
const MAY_PROPOSE = `(d.state#>>'{move,proposer}' = $6 OR d.state->>'proposer' = $6
  OR d.state->'heirs' @> jsonb_build_array(jsonb_build_object('to', $6::text)))`;

/** Whether it is the viewer's own, or of the unit for which the viewer acts since that proposes. */
const completes = (state: DossierState, { person, office }: Viewer): boolean =>
  state.applicant.person === person.id || proposingBody(state) === office?.organization.id;

/** What waits for an office. */
export class WorkQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Dossiers at a step of the body that the role does, opinions that the body was asked for and has not given, and
   * those that were returned to the caller, or to the unit that proposes since the person moved. Those on an agenda or in
   * a signing round wait there, those that wait for an order for an administrator, not here.
   * @param kinds kinds of step at which the role of the office acts
   */
  async dossiers(viewer: Viewer, kinds: readonly StepKind[]): Promise<WaitingDossier[]> {
    const { office } = viewer;
    const completesForUnit = office !== null && COMPLETERS.includes(office.role);
    const rows = await this.dataSource.query<Array<WaitingDossier & { returned: DossierState | null }>>(
      `SELECT d.id, d.code, d.subject_name AS "subjectName", d.status, d.step_kind AS "stepKind",
         coalesce(d.state->>'returnedAt', d.state->>'arrivedAt') AS since, d.due_at AS "dueAt",
         CASE WHEN d.status = 'returned' THEN d.state END AS returned
       FROM read.dossier d
       WHERE ${dossierVisible(viewer)} AND NOT d.held AND (
         (d.status = 'returned' AND (d.state->'applicant'->>'person' = $1
           OR ($8::boolean AND d.state->'applicant'->>'organization' <> $6 AND ${MAY_PROPOSE})))
         OR (d.status IN ('climbing', 'decided') AND NOT d.state ? 'awaitsReroute'
           AND d.organization_id = $6 AND d.step_kind = ANY($7::text[])
           AND d.step_kind <> 'consult' AND (d.step_kind <> 'post' OR (d.state->>'postingOver')::boolean)
           AND NOT EXISTS (SELECT 1 FROM work.reservation held WHERE held.dossier_id = d.id))
         OR (d.status = 'climbing' AND NOT d.state ? 'awaitsReroute'
           AND d.step_kind = 'consult' AND 'consult' = ANY($7::text[])
           AND d.state->'route'->'steps'->((d.state->>'step')::int)->'consulted' ? $6
           AND NOT d.state->'opinions' @> jsonb_build_array(jsonb_build_object('organization', $6::text))))
       ORDER BY d.due_at NULLS LAST, d.changed_at, d.id LIMIT 500`,
      [...dossierReach(viewer), office?.organization.id ?? null, kinds, completesForUnit],
    );
    return rows
      .filter(({ returned }) => returned === null || completes(returned, viewer))
      .map(({ returned: _looked, ...waiting }) => waiting);
  }
}
