import {
  dayOf,
  recomputationFor,
  refuse,
  type DossierState,
  type FindOrganization,
  type Recomputation,
} from '@vinhdanh/domain';
import type { CarriedOut, Carrier, OrderOf } from './carrier';

/** The limit of the dossier ends on the same day, or none runs any more. */
const UNMOVED = 'limit-not-moved';

const told = (
  { id, content }: OrderOf<'rules'>,
  dossier: DossierState,
  find: FindOrganization,
): Recomputation | null => (content.calendar ? recomputationFor(dossier, content.calendar, id, find) : null);

/**
 * A rule set that takes effect is for new dossiers: those under way stay under the rules that they keep. Days off are no
 * rule that a dossier keeps: where the set brings another calendar, running limits are counted anew.
 */
export const limitsCarrier: Carrier<'rules'> = {
  needsRegister: ({ content }) => content.calendar?.calendar.closures !== undefined,

  candidates: ({ calendars }, { id, content }, search) =>
    content.calendar ? calendars.limited({ enactment: id, ...search }) : Promise.resolve([]),

  touches: (order, dossier, find) => told(order, dossier, find) !== null,

  reportFor: (order, dossier, find) => told(order, dossier, find) ?? refuse(UNMOVED).refusal,

  /** One that took it and was moved already, by what the writer told it, has nothing of this order in its record. */
  async outcomes({ calendars, readModels }, order, dossiers, find) {
    const moved = await calendars.moved(order.id, dossiers);
    const outcomes = new Map<string, CarriedOut>();
    for (const [id, { from, to }] of moved)
      outcomes.set(id, {
        outcome: 'limit-moved',
        from: null,
        to: null,
        limit: { from: dayOf(from), to: dayOf(to) },
      });
    const missing = dossiers.filter((id) => !moved.has(id));
    for (const state of missing.length === 0 ? [] : await readModels.statesOf('dossier', missing))
      if (told(order, state, find) === null)
        outcomes.set(state.id, { outcome: 'passed-over', from: null, to: null });
    return outcomes;
  },
};
