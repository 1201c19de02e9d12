import {
  planReorganized,
  refuse,
  takeoversFor,
  UNTOUCHED,
  whoIsGone,
  type DossierOutcome,
  type DossierReport,
  type DossierState,
  type EnactmentContent,
  type EnactmentKind,
  type EnactmentState,
  type Refusal,
} from '@vinhdanh/domain';
import type { Repositories } from '@vinhdanh/persistence';

/** An order whose content is of one kind. */
export type OrderOf<Kind extends EnactmentKind> = EnactmentState & {
  readonly content: Extract<EnactmentContent, { kind: Kind }>;
};

/** Where to look for the next dossiers. */
export interface Search {
  readonly after: string | null;
  readonly limit: number;
}

/** What became of a dossier that took the order. */
export type CarriedOut = Pick<DossierOutcome, 'outcome' | 'from' | 'to'>;

/** How one kind of order is brought to dossiers. */
export interface Carrier<Kind extends EnactmentKind> {
  /** Open dossiers that the order may touch and has not touched, by id, after the one named. */
  candidates(
    repositories: Repositories,
    order: OrderOf<Kind>,
    search: Search,
  ): Promise<readonly DossierState[]>;
  /** Whether the order means anything for the dossier; one that it does not touch is not listed. */
  touches(order: OrderOf<Kind>, dossier: DossierState): boolean;
  /** What the dossier is told, or why it is passed over. */
  reportFor(order: OrderOf<Kind>, dossier: DossierState): DossierReport | Refusal;
  /** What became of the dossiers that took it, from their own records. */
  outcomes(
    repositories: Repositories,
    order: OrderOf<Kind>,
    dossiers: readonly string[],
  ): Promise<ReadonlyMap<string, CarriedOut>>;
}

const reorganization: Carrier<'reorganization'> = {
  candidates: ({ enactments }, { id, content }, search) =>
    enactments.affected({ ...whoIsGone(content.reorganization), enactment: id, ...search }),

  touches({ content }, dossier) {
    const plan = planReorganized(dossier, content.reorganization);
    return !('code' in plan) || plan.code !== UNTOUCHED;
  },

  reportFor({ id, order, content: { reorganization } }, dossier) {
    const plan = planReorganized(dossier, reorganization);
    if ('code' in plan && plan.code === 'succession-undecided') return plan;
    const { takeovers } = takeoversFor(reorganization, dossier.applicant.organization);
    return { type: 'reorganize', enactment: id, order, day: reorganization.day, takeovers };
  },

  async outcomes({ enactments }, { id }, dossiers) {
    const recorded = await enactments.reorganized(id, dossiers);
    return new Map([...recorded].map(([dossier, { outcome, from, to }]) => [dossier, { outcome, from, to }]));
  },
};

/** A rule set that takes effect is for new dossiers: those under way stay under the rules that they keep. */
const rules: Carrier<'rules'> = {
  candidates: () => Promise.resolve([]),
  touches: () => false,
  reportFor: () => refuse('dossier-keeps-its-rules').refusal,
  outcomes: () => Promise.resolve(new Map()),
};

/** Every kind of order under its name. */
const CARRIERS: { readonly [Kind in EnactmentKind]: Carrier<Kind> } = { reorganization, rules };

export const carrierOf = ({ content }: EnactmentState): Carrier<EnactmentKind> =>
  CARRIERS[content.kind] as Carrier<EnactmentKind>;
