import {
  dayOf,
  recomputationFor,
  refuse,
  type DossierState,
  type FindOrganization,
  type Recomputation,
} from '@vinhdanh/domain';
import type { Carrier, OrderOf } from './carrier';

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

  async taken({ calendars }, { id }, dossiers) {
    const moved = await calendars.moved(id, dossiers);
    return new Map(
      [...moved].map(([dossier, { from, to }]) => [
        dossier,
        { outcome: 'limit-moved', from: null, to: null, limit: { from: dayOf(from), to: dayOf(to) } },
      ]),
    );
  },
};
