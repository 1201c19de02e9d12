/** The code under which both the absent and the forbidden are answered. */
export const HIDDEN_CODE = 'not-found';

/** A rule of the domain says no: the thing's state and the request do not fit together. */
const DEFAULT_STATUS = 409;

/** HTTP statuses of the codes that are not 409. */
const STATUS: Readonly<Record<string, number>> = {
  'outcome-unknown': 202,

  'malformed-json': 400,
  'idempotency-key-required': 400,
  'box-wants-nobody': 400,
  'sign-in-required': 401,
  'sign-in-failed': 401,
  'csrf-missing': 403,
  'not-found': 404,
  'calendar-not-announced': 404,
  forbidden: 404,
  'payload-too-large': 413,
  'file-too-large': 413,
  'ledger-file-unpacks-too-large': 413,
  'unsupported-media-type': 415,
  'file-type-unknown': 415,
  'file-type-mismatch': 415,
  'ledger-file-kind': 415,
  'version-required': 428,
  'too-many-attempts': 429,
  'box-busy': 429,
  'too-many-watched': 429,

  'validation-failed': 422,
  'unknown-field': 422,
  'cursor-invalid': 422,
  'file-empty': 422,
  'file-required': 422,
  'file-unknown': 422,
  'file-name-invalid': 422,
  'ledger-file-not-text': 422,
  'ledger-file-broken': 422,
  'ledger-file-empty': 422,
  'ledger-file-several-sheets': 422,
  'ledger-file-hidden-sheet': 422,
  'ledger-file-hidden-column': 422,
  'ledger-file-head-not-plain': 422,
  'ledger-file-takes-too-long': 422,
  'ledger-file-too-wide': 422,
  'ledger-column-unknown': 422,
  'ledger-columns-missing': 422,
  'ledger-column-twice': 422,
  'name-required': 422,
  'reason-required': 422,
  'order-number-required': 422,
  'succession-not-cited': 422,
  'succession-without-successor': 422,
  'succession-twice': 422,
  'succession-several-successors': 422,
  'succession-cycle': 422,
  'succession-successor-ends-too': 422,
  'assignment-invalid': 422,
  'text-too-long': 422,
  'text-has-control-characters': 422,
  'effective-date-invalid': 422,
  'rule-set-unsound': 422,
  'ledger-correction-before-decision': 422,
  'award-unknown': 422,
  'part-unknown': 422,
  'return-code-required': 422,
  'return-code-unknown': 422,
  'return-code-not-asked': 422,
  'condition-unknown': 422,
  'organization-unknown': 422,
  'choice-unknown': 422,
  'choice-not-asked': 422,
  'choice-twice': 422,
  'choice-answer-invalid': 422,
  'choice-needs-order': 422,
  'choice-order-later': 422,
  'cap-unknown': 422,
  'cap-count-invalid': 422,
  'document-needs-number': 422,
  'document-later': 422,
  'move-unit-unknown': 422,
  'period-ends-before-it-begins': 422,
  'line-count-wrong': 422,
  'seat-unknown': 422,
  'tellers-too-many': 422,
  'teller-key-malformed': 422,
  'token-malformed': 422,
  'envelope-length': 422,
  'box-report-malformed': 422,
  'box-sum-wrong': 422,
  'box-line-sum-wrong': 422,
  'subject-unknown': 422,
  'ledger-identifier-invalid': 422,
  'ledger-only-for-persons': 422,
  'fact-invalid': 422,
  'fact-not-for-kind': 422,
  'candidates-too-many': 422,

  internal: 500,
  unavailable: 503,
};

/** The HTTP status that answers a refusal: 409 unless the code is listed. */
export const statusOf = (code: string): number =>
  Object.hasOwn(STATUS, code) ? (STATUS[code] ?? DEFAULT_STATUS) : DEFAULT_STATUS;

/** What is known to everybody to be absent: nothing is given away by saying so. */
const OPENLY_ABSENT: readonly string[] = ['calendar-not-announced'];

/** Whether the refusal is answered as if there were nothing there. */
export const isHidden = (code: string): boolean => statusOf(code) === 404 && !OPENLY_ABSENT.includes(code);
