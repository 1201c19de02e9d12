import { toInstant, type CertificateCheck } from '@vinhdanh/domain';
import type { SigningIdentity } from '@vinhdanh/documents';

const instantOf = (date: Date): string => toInstant(date.getTime());

/** Looks a certificate up before its key is used. */
export async function checkCertificate(identity: SigningIdentity, at: Date): Promise<CertificateCheck> {
  const { is, validFrom, validTo, revokedAt, listIssuedAt } = await identity.status(at);
  return {
    certificate: identity.fingerprint,
    status: is,
    checkedAt: instantOf(at),
    validFrom: instantOf(validFrom),
    validTo: instantOf(validTo),
    revokedAt: revokedAt && instantOf(revokedAt),
    listIssuedAt: listIssuedAt && instantOf(listIssuedAt),
  };
}
