/** `mail-unavailable`: the intent waits and is tried again. `mail-rejected`: this mail will never be taken. */
export type MailErrorCode = 'mail-unavailable' | 'mail-rejected';

/** A mail that did not leave. Names neither recipient nor password. Compare `code`, not the class. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly retryable: boolean;

  constructor(
    readonly code: MailErrorCode,
    message: string,
  ) {
    super(message);
    this.retryable = code === 'mail-unavailable';
  }
}

interface SmtpFailure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/**
 * What the mail library reports, as one of ours. Only a lasting "no" of the server (5yz, RFC 5321, 4.2.1) to sender,
 * recipient or content rejects the mail; refused credentials are the operator's to mend, so the mail waits.
 */
export function toMailError(failure: unknown): MailError {
  const { code, responseCode } = (failure ?? {}) as SmtpFailure;
  const reason = typeof code === 'string' ? code : 'unknown';
  const reply = typeof responseCode === 'number' ? `, reply ${responseCode}` : '';
  const lasting = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  return lasting && (reason === 'EENVELOPE' || reason === 'EMESSAGE')
    ? new MailError('mail-rejected', `The mail server refuses this mail (${reason}${reply}).`)
    : new MailError(
        'mail-unavailable',
        `The mail server cannot be reached or does not take mail now (${reason}${reply}).`,
      );
}
