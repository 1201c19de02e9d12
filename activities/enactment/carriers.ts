import {
  PAPER_OPEN,
  planReorganized,
  proposingBody,
  takeoversFor,
  UNTOUCHED,
  whoIsGone,
  type EnactmentKind,
  type EnactmentState,
} from '@vinhdanh/domain';
import type { Carrier } from './carrier';
import { limitsCarrier } from './limits-carrier';

/** Why a dossier is left as it is without being told. */
const LEFT: readonly string[] = ['succession-undecided', PAPER_OPEN];

const reorganization: Carrier<'reorganization'> = {
  sessionsToEnd: ({ enactments }, { content }) =>
    enactments.sessionsToEnd(
      whoIsGone(content.reorganization).bodies,
      content.reorganization.paperIsEntered ?? false,
    ),

  candidates: ({ enactments }, { id, content }, search) =>
    enactments.affected({ ...whoIsGone(content.reorganization), enactment: id, ...search }),

  touches({ content }, dossier) {
    const plan = planReorganized(dossier, content.reorganization);
    return !('code' in plan) || plan.code !== UNTOUCHED;
  },

  reportFor({ id, order, content: { reorganization } }, dossier) {
    const plan = planReorganized(dossier, reorganization);
    if ('code' in plan && LEFT.includes(plan.code)) return plan;
    const { takeovers } = takeoversFor(reorganization, proposingBody(dossier));
    const { day, paperIsEntered } = reorganization;
    const told = { enactment: id, order, day, takeovers, leavesPaper: !paperIsEntered };
    return { type: 'reorganize', ...told, followsUnit: true };
  },

  async taken({ enactments }, { id }, dossiers) {
    const recorded = await enactments.reorganized(id, dossiers);
    return new Map([...recorded].map(([dossier, { outcome, from, to }]) => [dossier, { outcome, from, to }]));
  },
};

/** Every kind of order under its name. */
const CARRIERS: { readonly [Kind in EnactmentKind]: Carrier<Kind> } = {
  reorganization,
  rules: limitsCarrier,
};

export const carrierOf = ({ content }: EnactmentState): Carrier<EnactmentKind> =>
  CARRIERS[content.kind] as Carrier<EnactmentKind>;
