import type { HttpAnswer, HttpCaller } from './http-caller';

interface Versions {
  readonly id: string;
}
/** The rule sets of the instance as the API shows them. */
export interface RuleSets {
  readonly inForce: Versions;
  readonly waiting: (Versions & { readonly problems: readonly string[] }) | null;
  readonly proposal: string | null;
  readonly effects: ReadonlyArray<{
    readonly ruleSet: string;
    readonly origin: string;
    readonly orderNumber: string;
  }>;
}

export const sets = async (caller: HttpCaller): Promise<RuleSets> =>
  (await caller.get('/api/rule-sets')).body as unknown as RuleSets;

export const idOf = ({ body }: HttpAnswer): string => (body as { id: string }).id;
