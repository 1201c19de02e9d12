import { accept, refuse, type Decision } from '../kernel/refusal';
import type { Instant } from '../kernel/time';
import type { DossierReport } from './commands';
import type { DossierHappening } from './events';
import { currentStep, type DossierState } from './state';
import { moveOn } from './steps';

type Report = Exclude<DossierReport, { type: 'time-passed' | 'reorganize' | 'recompute-limit' }>;

/** What a session or a signing round brings to a dossier, if the dossier stands at the step that asked for it. */
export function happeningsOfReport(
  state: DossierState,
  report: Report,
  now: Instant,
): Decision<DossierHappening> {
  const step = currentStep(state);
  if (state.status !== 'climbing' || !step) return refuse('wrong-state', { status: state.status });
  if (state.hold) return refuse('dossier-held', { since: state.hold.since });
  if (state.awaitsReroute) return refuse('move-needs-reroute');
  if (report.contentVersion !== state.contentVersion)
    return refuse('content-changed', { seen: report.contentVersion, actual: state.contentVersion });
  const during = report.during ? { during: report.during } : {};
  switch (report.type) {
    case 'record-council-result': {
      const { result } = report;
      if (step.kind !== 'vote' || step.id !== result.step)
        return refuse('result-not-for-this-step', { step: step.id });
      const recorded: DossierHappening = { type: 'council-result-recorded', result, ...during };
      if (result.outcome === 'passed') return accept(recorded, ...moveOn(state, now));
      if (result.outcome !== 'failed') return accept(recorded);
      const { agree, base, needed } = result;
      // Where the figures are for the council alone, the result says so: no reason in words is recorded.
      const reason = agree === undefined ? '' : `${agree}/${base}, ${needed}`;
      return accept<DossierHappening>(recorded, { type: 'refused', step: step.id, reason });
    }
    case 'forward': {
      if (step.kind !== 'sign' || step.id !== report.step)
        return refuse('result-not-for-this-step', { step: step.id });
      return accept<DossierHappening>(
        { type: 'forwarded', step: step.id, letter: report.letter, ...during },
        ...moveOn(state, now),
      );
    }
    case 'decide': {
      if (step.kind !== 'decide' || step.id !== report.step)
        return refuse('result-not-for-this-step', { step: step.id });
      return accept<DossierHappening>(
        { type: 'decided', step: step.id, decision: report.decision, ...during },
        ...moveOn(state, now),
      );
    }
  }
}
