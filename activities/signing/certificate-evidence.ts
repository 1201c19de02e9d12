import { toInstant, type CertificateCheck, type Instant } from '@vinhdanh/domain';
import type { SigningIdentity } from '@vinhdanh/signatures';

const instantOf = (date: Date): string => toInstant(date.getTime());

/**
 * Looks a certificate up before its key is used.
 * @param keep keeps the list that it is looked up in, and gives its SHA-256
 */
export async function checkCertificate(
  identity: SigningIdentity,
  at: Date,
  keep: (list: Uint8Array) => Promise<string>,
): Promise<CertificateCheck> {
  const { is, validFrom, validTo, revokedAt, listIssuedAt, list } = await identity.status(at);
  return {
    certificate: identity.fingerprint,
    status: is,
    checkedAt: instantOf(at),
    validFrom: instantOf(validFrom),
    validTo: instantOf(validTo),
    revokedAt: revokedAt && instantOf(revokedAt),
    listIssuedAt: listIssuedAt && instantOf(listIssuedAt),
    ...(list ? { list: await keep(list) } : {}),
  };
}

/** The same with what the register says: a certificate that was taken back there is revoked, whatever its authority's list holds. */
export const inRegister = (check: CertificateCheck, takenBackAt: Instant | null): CertificateCheck =>
  takenBackAt === null || check.status !== 'good'
    ? check
    : { ...check, status: 'revoked', revokedAt: takenBackAt };
