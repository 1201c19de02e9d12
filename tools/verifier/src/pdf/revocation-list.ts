import * as pkijs from 'pkijs';
import { engine, type Certificate } from './cms';

/** A list of revoked certificates (RFC 5280), of which nothing is believed yet. */
export interface RevocationList {
  readonly issuedAt: Date;
  /** By when its authority issues the next; null where it does not say. */
  readonly until: Date | null;
  readonly list: pkijs.CertificateRevocationList;
}

/** The list in the bytes (DER), null where there is none. */
export function readRevocationList(bytes: Uint8Array<ArrayBuffer>): RevocationList | null {
  try {
    const list = pkijs.CertificateRevocationList.fromBER(bytes);
    return { list, issuedAt: list.thisUpdate.value, until: list.nextUpdate?.value ?? null };
  } catch {
    return null;
  }
}

/** Whether one of the certificates has signed the list. */
export async function isIssuedBy(
  { list }: RevocationList,
  issuers: readonly Certificate[],
): Promise<boolean> {
  for (const issuerCertificate of issuers)
    if (await list.verify({ issuerCertificate }, engine()).catch(() => false)) return true;
  return false;
}

/** From when on the certificate is revoked by the list; null where it is not. */
export const revokedFrom = ({ list }: RevocationList, { serialNumber }: Certificate): Date | null =>
  list.revokedCertificates?.find(({ userCertificate }) => userCertificate.isEqual(serialNumber))
    ?.revocationDate.value ?? null;
