import type { DataSource } from 'typeorm';
import type { DossierStatus, StepKind } from '@vinhdanh/domain';
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

/** What waits for an office. */
export class WorkQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Dossiers at a step of the body that the role does, opinions that the body was asked for and has not given, and
   * the caller's own that were returned. Those on an agenda or in a signing round wait there, not here.
   * @param kinds kinds of step at which the role of the office acts
   */
  dossiers(viewer: Viewer, kinds: readonly StepKind[]): Promise<WaitingDossier[]> {
    const organization = viewer.office?.organization.id ?? null;
    return this.dataSource.query<WaitingDossier[]>(
      `SELECT d.id, d.code, d.subject_name AS "subjectName", d.status, d.step_kind AS "stepKind",
         coalesce(d.state->>'returnedAt', d.state->>'arrivedAt') AS since, d.due_at AS "dueAt"
       FROM read.dossier d
       WHERE ${dossierVisible(viewer)} AND NOT d.held AND (
         (d.status = 'returned' AND d.state->'applicant'->>'person' = $1)
         OR (d.status IN ('climbing', 'decided') AND NOT d.state ? 'awaitsReroute' AND d.organization_id = $6 AND d.step_kind = ANY($7::text[])
           AND d.step_kind <> 'consult' AND (d.step_kind <> 'post' OR (d.state->>'postingOver')::boolean)
           AND NOT EXISTS (SELECT 1 FROM work.reservation held WHERE held.dossier_id = d.id))
         OR (d.status = 'climbing' AND NOT d.state ? 'awaitsReroute' AND d.step_kind = 'consult' AND 'consult' = ANY($7::text[])
           AND d.state->'route'->'steps'->((d.state->>'step')::int)->'consulted' ? $6
           AND NOT d.state->'opinions' @> jsonb_build_array(jsonb_build_object('organization', $6::text))))
       ORDER BY d.due_at NULLS LAST, d.changed_at, d.id LIMIT 500`,
      [...dossierReach(viewer), organization, kinds],
    );
  }
}
