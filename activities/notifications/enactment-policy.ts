import { dayOf, type EnactmentEvent, type EnactmentState } from '@vinhdanh/domain';
import type { EnactmentParams, Notification } from '@vinhdanh/notify';
import type { Audience, Intent } from './intent';

/** Who is told what of an event of an order; `state` is the state after it. Pure. */
export function enactmentIntents(state: EnactmentState, event: EnactmentEvent): readonly Intent[] {
  const params: EnactmentParams = { enactmentId: state.id, orderNumber: state.order.number };
  const tell = (audience: Audience, notification: Notification): Intent => ({
    audience,
    vi: notification,
    en: notification,
  });
  const others: Audience = {
    jurisdictions: state.within,
    roles: ['administrator'],
    but: state.proposedBy.person,
  };
  const both: Audience = {
    persons: [state.proposedBy, ...(state.confirmedBy ? [state.confirmedBy] : [])].map(
      ({ person }) => person,
    ),
  };
  switch (event.type) {
    case 'proposed':
      return [
        tell(others, { kind: 'enactment-proposed', params: { ...params, effectiveOn: state.effectiveOn } }),
      ];
    case 'withdrawn':
      return [tell(others, { kind: 'enactment-withdrawn', params })];
    case 'done': {
      const doneOn = dayOf(event.at);
      if (state.content.kind === 'rules')
        return [tell(both, { kind: 'rule-set-done', params: { ...params, doneOn } })];
      const { counts } = state;
      const touched = counts.moved + counts['route-changed'] + counts.stopped + counts['limit-moved'];
      const figures = { dossiers: String(touched), passedOver: String(counts['passed-over']) };
      return [tell(both, { kind: 'enactment-done', params: { ...params, ...figures, doneOn } })];
    }
    default:
      return [];
  }
}
