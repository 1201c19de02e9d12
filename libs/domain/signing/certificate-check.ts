import type { Instant } from '../kernel/time';

/** What was found out about a certificate before its key was used, kept as evidence beside the signature. */
export interface CertificateCheck {
  /** SHA-256 of the certificate, lower-case hex. */
  readonly certificate: string;
  /** `list-untrusted`: its authority did not sign the list of revoked certificates, so nobody knows. */
  readonly status: 'good' | 'expired' | 'not-yet-valid' | 'revoked' | 'list-untrusted';
  readonly checkedAt: Instant;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly revokedAt: Instant | null;
  /** When the list of revoked certificates was issued that it was looked up in; null where none can be trusted. */
  readonly listIssuedAt: Instant | null;
  /** SHA-256 of that list (DER), which is kept; nothing in events of the first releases, and where none can be trusted. */
  readonly list?: string;
}
