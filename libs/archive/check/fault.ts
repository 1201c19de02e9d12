/** What is wrong in a bag, and where; `where` is a path within the bag, or the code of a thing. */
export interface BagFault {
  readonly what:
    | 'no-bag'
    | 'missing'
    | 'added'
    | 'changed'
    | 'unsafe'
    | 'twice'
    | 'manifest-line'
    | 'sum'
    | 'info'
    | 'list-unreadable'
    | 'list-value'
    | 'list-order'
    | 'list-twice'
    | 'list-count'
    | 'list-related'
    | 'not-in-bag'
    | 'not-listed'
    | 'listed-otherwise'
    | 'table'
    | 'schema'
    | 'other-year'
    | 'evidence'
    | 'no-evidence'
    | 'not-proven';
  readonly where: string;
  /** The line, the value or the sum that is meant; empty where `what` says all. */
  readonly detail: string;
}

export const faultAt = (what: BagFault['what'], where: string, detail: string | number = ''): BagFault => ({
  what,
  where,
  detail: String(detail),
});
