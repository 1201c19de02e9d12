import { accept, refuse, type Decision } from '../kernel/refusal';
import type { Instant } from '../kernel/time';
import type { DossierReport } from './commands';
import type { DossierHappening } from './events';
import { endsSubject, heirsBy, isHalfEntered, paperOpen, wayOn } from './reorganize';
import { currentStep, type DossierState } from './state';
import { consultationsLeft, moveOn, reach } from './steps';

/** What an order over bodies brings to a dossier, wherever it stands: under a hold and while it is returned, too. */
export function happeningsOfReorganization(
  state: DossierState,
  report: Extract<DossierReport, { type: 'reorganize' }>,
  now: Instant,
): Decision<DossierHappening> {
  const { enactment, order, day, takeovers, leavesPaper = false, followsUnit = false } = report;
  const way = wayOn(state, takeovers, day, followsUnit);
  const heirs = followsUnit ? heirsBy(state, takeovers) : [];
  if ('code' in way) return refuse(way.code, way.params);
  if (leavesPaper && isHalfEntered(state, day)) {
    const { code, params } = paperOpen(state, day);
    return refuse(code, params);
  }
  const { outcome, route, closed, subjectGone } = way;
  const touched = takeovers.filter(
    (takeover) =>
      isAhead(state, takeover.from) ||
      endsSubject(state, takeover) ||
      heirs.some(({ from }) => from === takeover.from),
  );
  const after = { ...state, route, step: way.step };
  const reorganized: DossierHappening = {
    type: 'reorganized',
    enactment,
    order,
    day,
    outcome,
    takeovers: touched.map(({ from, to, kind, article, evidence }) => ({
      from,
      to,
      kind,
      article,
      evidence,
    })),
    route,
    step: way.step,
    closed,
    subjectGone,
    ...(heirs.length > 0 ? { heirs } : {}),
    from: placeOf(state),
    to: outcome === 'stopped' ? null : placeOf(after),
  };
  if (outcome === 'stopped')
    return accept<DossierHappening>(reorganized, { type: 'cancelled', reason: reasonOf(order) });
  if (state.status !== 'climbing' || !currentStep(after)) return accept(reorganized);
  if (way.step !== state.step) return accept(reorganized, reach(after, way.step, now));
  const nobodyLeftToAsk = currentStep(after)?.kind === 'consult' && consultationsLeft(after).length === 0;
  const goesOn = nobodyLeftToAsk && state.hold === null && !state.awaitsReroute;
  return accept(reorganized, ...(goesOn ? moveOn(after, now) : []));
}

const placeOf = (state: DossierState): { step: string; organization: string } | null => {
  const step = currentStep(state);
  return step ? { step: step.id, organization: step.organization } : null;
};

/** The order is the reason: what it says is in the record beside it. */
const reasonOf = ({ number, day }: { number: string; day: string }): string => `${number}, ${day}`;

const isAhead = ({ route, step }: DossierState, body: string): boolean =>
  route.steps.some(
    ({ organization, consulted = [], closed }, index) =>
      index >= step && !closed && (organization === body || consulted.includes(body)),
  );
