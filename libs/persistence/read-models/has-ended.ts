import type { ThingKind } from '@vinhdanh/contracts';

const ENDED: { readonly [Kind in ThingKind]: (row: string) => string } = {
  dossier: (row) =>
    `(${row}.status IN ('refused', 'withdrawn', 'cancelled') OR (${row}.status = 'decided' AND ${row}.step_id IS NULL))`,
  session: (row) => `${row}.phase IN ('delivered', 'cancelled')`,
  round: (row) => `${row}.phase IN ('declined', 'expired', 'overtaken', 'delivered')`,
  enactment: (row) => `${row}.phase IN ('done', 'withdrawn')`,
};

/**
 * SQL that says of a row of a read model what `isEnded` and its like say of the state: nothing can happen to the thing any more.
 * @param row the name of the row in the statement
 */
export const hasEnded = (kind: ThingKind, row: string): string => ENDED[kind](row);
