import type { Refusal } from '@vinhdanh/domain';
import type { FieldRefusal } from '@vinhdanh/platform';

/** The column that a reason speaks of, where its params do not say. */
const COLUMNS: Readonly<Record<string, string>> = {
  'ledger-kind-missing': 'subject_kind',
  'ledger-name-missing': 'name',
  'ledger-unit-missing': 'unit',
  'ledger-identifier-invalid': 'identifier',
  'ledger-decision-number-missing': 'decision_number',
  'ledger-decision-date-missing': 'decision_date',
  'ledger-award-unknown': 'award',
  'ledger-award-not-for-kind': 'award',
  'ledger-award-not-known-then': 'award',
  'ledger-award-ended': 'award',
  'ledger-body-outside': 'submitted_by',
  'ledger-body-not-then': 'decision_body',
  'ledger-period-without-beginning': 'year_from',
  'ledger-period-reversed': 'year_to',
  'ledger-identity-ambiguous': 'subject',
  'ledger-identity-needs-birth': 'born',
  'ledger-identity-conflict': 'subject',
  'ledger-subject-unknown': 'subject',
};

/** The column that a reason is about; null for one that is about the whole line. */
export function columnOf({ code, params }: Refusal): string | null {
  const { column } = params;
  return typeof column === 'string' ? column : (COLUMNS[code] ?? null);
}

/** The reasons as fields of a form. @param above the pointer of the form */
export const fieldsOf = (reasons: readonly Refusal[], above: string): readonly FieldRefusal[] =>
  reasons.map((reason) => {
    const column = columnOf(reason);
    const { code, params } = reason;
    return { pointer: column === null ? above : `${above}/${column}`, code, params };
  });
