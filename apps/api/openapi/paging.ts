import { NumberField, TextField } from './fields';

const MOST_ROWS = 200;

/** Where a page begins: what the page before it says of the next one. */
export const CursorField = (): PropertyDecorator =>
  TextField({
    description: 'nextCursor of the page before.',
    example: 'WyIyMDI2LTExLTIyIl0',
    max: 200,
    optional: true,
  });

/** How many rows a page has at most. */
export const PageSizeField = ({ usual }: { usual: number }): PropertyDecorator =>
  NumberField({
    description: `Rows at most; ${usual} unless given.`,
    example: usual,
    min: 1,
    max: MOST_ROWS,
    query: true,
    optional: true,
  });
