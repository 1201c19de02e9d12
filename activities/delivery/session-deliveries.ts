import type { Instant, SessionState } from '@vinhdanh/domain';
import { dayOf, isForCouncil, votedDuring } from '@vinhdanh/domain';
import type { Delivery } from './tell-dossier';

/** What a closed session tells the dossiers of its agenda, in its order. Nominations of a cluster are no dossiers yet. */
export function sessionDeliveries(session: SessionState, now: Instant): readonly Delivery[] {
  if (session.nominating) return [];
  const on = session.retrospective ? session.heldOn : dayOf(now);
  const results = new Map(session.results.map((result) => [result.dossier, result]));
  return session.agenda.flatMap(({ dossier, step, contentVersion }, index) => {
    const result = results.get(dossier);
    if (!result) return [];
    const { outcome, agree, needed, base } = result;
    const during = votedDuring(session.ballots, index + 1);
    const figures = isForCouncil(session, result) ? {} : { agree, needed, base };
    return [
      {
        dossier,
        report: {
          type: 'record-council-result' as const,
          result: { step, session: session.id, outcome, ...figures },
          contentVersion,
          on,
          ...(during ? { during } : {}),
        },
        updateId: `session-${session.id}-${dossier}`,
      },
    ];
  });
}
