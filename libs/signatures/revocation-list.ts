import type * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { type KeyAndCertificate, parseCertificate } from './certificate';
import type { CertificateStatus } from './certificate-types';
import { bufferOf, engine } from './crypto-engine';
import { fromPem, toPem } from './pem';

const LABEL = 'X509 CRL';

export interface RevokedCertificate {
  readonly serialNumber: asn1js.Integer;
  readonly at: Date;
}

/** What an authority has taken back, as of an instant. */
export interface RevocationList {
  readonly issuedAt: Date;
  readonly revoked: readonly RevokedCertificate[];
  /** As it was signed. */
  readonly der: Uint8Array;
}

const utc = (value: Date): pkijs.Time => new pkijs.Time({ type: 0, value });

/** A list of revoked certificates (RFC 5280), signed by their issuer, as PEM. */
export async function issueRevocationList(
  revoked: readonly RevokedCertificate[],
  issuer: KeyAndCertificate,
  at: Date,
): Promise<string> {
  const list = new pkijs.CertificateRevocationList({
    version: 1,
    issuer: parseCertificate(issuer.certificate).subject,
    thisUpdate: utc(at),
    ...(revoked.length > 0
      ? {
          revokedCertificates: revoked.map(
            (one) =>
              new pkijs.RevokedCertificate({
                userCertificate: one.serialNumber,
                revocationDate: utc(one.at),
              }),
          ),
        }
      : {}),
  });
  await list.sign(issuer.privateKey, 'SHA-256', engine);
  const encoded = list.toSchema(true) as asn1js.Sequence;
  return toPem(LABEL, new Uint8Array(encoded.toBER(false)));
}

/** What lies where the list should is no list that the issuer signed. Trying again does not help. */
export class RevocationListUntrusted extends Error {
  override readonly name = 'RevocationListUntrusted';
}

/** @throws RevocationListUntrusted when the issuer did not sign it */
export async function readRevocationList(
  pem: string,
  { certificate }: Pick<KeyAndCertificate, 'certificate'>,
): Promise<RevocationList> {
  const list = await signedList(pem, parseCertificate(certificate));
  if (!list)
    throw new RevocationListUntrusted('The list of revoked certificates is not signed by its issuer');
  return {
    der: fromPem(LABEL, pem),
    issuedAt: list.thisUpdate.value,
    revoked: (list.revokedCertificates ?? []).map(({ userCertificate, revocationDate }) => ({
      serialNumber: userCertificate,
      at: revocationDate.value,
    })),
  };
}

/** The list, or null where it cannot be read or is somebody else's. */
async function signedList(
  pem: string,
  issuerCertificate: pkijs.Certificate,
): Promise<pkijs.CertificateRevocationList | null> {
  try {
    const list = pkijs.CertificateRevocationList.fromBER(bufferOf(fromPem(LABEL, pem)));
    return (await list.verify({ issuerCertificate }, engine)) ? list : null;
  } catch {
    return null;
  }
}

/**
 * Whether the certificate may be used at the instant; what was revoked stays so whatever its time.
 * @param list null where none can be trusted
 */
export function statusIn(
  list: RevocationList | null,
  certificate: pkijs.Certificate,
  at: Date,
): CertificateStatus {
  const [validFrom, validTo] = [certificate.notBefore.value, certificate.notAfter.value];
  if (!list)
    return { is: 'list-untrusted', validFrom, validTo, revokedAt: null, listIssuedAt: null, list: null };
  const revoked = list.revoked.find(({ serialNumber }) => serialNumber.isEqual(certificate.serialNumber));
  const revokedAt = revoked && revoked.at <= at ? revoked.at : null;
  const inTime = at < validFrom ? 'not-yet-valid' : at > validTo ? 'expired' : 'good';
  const is = revokedAt ? 'revoked' : inTime;
  return { is, validFrom, validTo, revokedAt, listIssuedAt: list.issuedAt, list: list.der };
}
