/** Most cells of a row, many times what any file of the ledger has. */
export const MOST_CELLS = 100;

/** Why a spreadsheet is not read at all. */
export type SheetRefusal =
  | 'ledger-file-unpacks-too-large'
  | 'ledger-file-broken'
  | 'ledger-file-takes-too-long'
  | 'ledger-file-too-wide'
  | 'ledger-file-several-sheets'
  | 'ledger-file-hidden-sheet'
  | 'ledger-file-hidden-column'
  | 'ledger-file-empty';

/**
 * What there is about a cell beside its text: a date (its text is then a day, or a moment that is none), the result of a
 * formula or an error of one, or one of several cells that were merged.
 */
export type SheetMark = 'date' | 'formula' | 'error' | 'merged';

export interface SheetRow {
  /** Counted from 1, as the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly marks: ReadonlyArray<{ readonly column: number; readonly mark: SheetMark }>;
  /** By a filter or by hand: whoever sent the file may not have seen it. */
  readonly hidden: boolean;
}

export type SheetAnswer =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | {
      readonly ok: false;
      readonly code: SheetRefusal;
      readonly params: Readonly<Record<string, string | number>>;
    };

export const refuseSheet = (
  code: SheetRefusal,
  params: Readonly<Record<string, string | number>> = {},
): SheetAnswer => ({ ok: false, code, params });
