import * as pkijs from 'pkijs';
import { hashOf, hexOf, isSame, joined } from '../bytes';
import type { PdfSignature } from './revisions';

export const engine = (): pkijs.CryptoEngine =>
  new pkijs.CryptoEngine({ name: 'web', crypto, subtle: crypto.subtle });

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47';
const COMMON_NAME = '2.5.4.3';
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

export type Certificate = pkijs.Certificate;

/** What was found of one signature. */
export interface CheckedSignature {
  /** Common name of the signer's certificate. */
  readonly signer: string;
  /** SHA-256 of the signer's certificate, hexadecimal. */
  readonly certificate: string;
  /** The signer's certificate, and those at hand whose key has signed it: a namesake of whoever issued it is none. */
  readonly own: Certificate;
  readonly issuers: readonly Certificate[];
  /** The certificate that issued itself, above the signer's; null where there is none. */
  readonly root: { readonly name: string; readonly fingerprint: string } | null;
  /** The signed bytes are those that were signed, by the key of the certificate that the signature names. */
  readonly fits: boolean;
  /** The certificate leads to the root, and all were valid at the time that the document states. */
  readonly leadsToRoot: boolean;
}

/**
 * Checks a detached CMS signature with one signer over the bytes; null where it is none.
 * @param roots that somebody trusts, beside what the signature brings
 */
export async function checkCms(
  { cms, signed, claimedAt }: PdfSignature,
  roots: readonly Certificate[],
): Promise<CheckedSignature | null> {
  try {
    const content = pkijs.ContentInfo.fromBER(cms);
    const data = new pkijs.SignedData({ schema: content.content });
    const brought = (data.certificates ?? []).filter((one) => one instanceof pkijs.Certificate);
    const [signer, ...others] = data.signerInfos;
    const own = brought.find(
      ({ issuer, serialNumber }) =>
        signer?.sid instanceof pkijs.IssuerAndSerialNumber &&
        issuer.isEqual(signer.sid.issuer) &&
        serialNumber.isEqual(signer.sid.serialNumber),
    );
    if (!signer || others.length > 0 || !own) return null;
    const certificates = [...brought, ...roots];
    const found = await rootOf(own, certificates, claimedAt);
    return {
      signer: nameOf(own),
      certificate: fingerprint(own),
      own,
      issuers: await issuersOf(own, certificates),
      root: found && { name: nameOf(found.root), fingerprint: fingerprint(found.root) },
      fits: await fits(signer, own, signed),
      leadsToRoot: found?.leads === true,
    };
  } catch {
    return null;
  }
}

/** The certificate in the bytes (DER), null where there is none. */
export function readCertificate(bytes: Uint8Array<ArrayBuffer>): Certificate | null {
  try {
    return pkijs.Certificate.fromBER(bytes);
  } catch {
    return null;
  }
}

async function issuersOf(
  own: Certificate,
  certificates: readonly Certificate[],
): Promise<readonly Certificate[]> {
  const issuers: Certificate[] = [];
  for (const one of certificates.filter(({ subject }) => subject.isEqual(own.issuer)).slice(0, MOST_ROOTS))
    if (await own.verify(one, engine()).catch(() => false)) issuers.push(one);
  return issuers;
}

/** The root that the certificate leads to; else one that it does not lead to. */
async function rootOf(
  own: Certificate,
  certificates: readonly Certificate[],
  at: Date | null,
): Promise<{ readonly root: Certificate; readonly leads: boolean } | null> {
  const roots = certificates.filter((one) => one.issuer.isEqual(one.subject)).slice(0, MOST_ROOTS);
  for (const root of roots)
    if (at !== null && (await leads(own, certificates, root, at))) return { root, leads: true };
  return roots[0] ? { root: roots[0], leads: false } : null;
}

/** More than any signature needs. */
const MOST_ROOTS = 10;

async function fits(
  signer: pkijs.SignerInfo,
  certificate: pkijs.Certificate,
  signed: readonly Uint8Array[],
): Promise<boolean> {
  const digest = DIGESTS[signer.digestAlgorithm.algorithmId];
  const stated = octets(attribute(signer, MESSAGE_DIGEST));
  if (digest === undefined || !signer.signedAttrs || !stated) return false;
  const hash = new Uint8Array(await crypto.subtle.digest(digest, joined(...signed)));
  if (!isSame(hash, stated) || !names(signer, certificate)) return false;
  return engine().verifyWithPublicKey(
    signer.signedAttrs.encodedValue,
    signer.signature,
    certificate.subjectPublicKeyInfo,
    signer.signatureAlgorithm,
    digest,
  );
}

/** The signed attributes name this very certificate by its SHA-256 (ESSCertIDv2, RFC 5035). */
function names(signer: pkijs.SignerInfo, certificate: pkijs.Certificate): boolean {
  const identifier = members(members(members(attribute(signer, SIGNING_CERTIFICATE))[0])[0]);
  const hash = identifier.map(octets).find((one) => one !== undefined);
  return hash !== undefined && hexOf(hash) === fingerprint(certificate);
}

async function leads(
  certificate: pkijs.Certificate,
  certificates: readonly pkijs.Certificate[],
  root: pkijs.Certificate,
  checkDate: Date,
): Promise<boolean> {
  const path = new pkijs.CertificateChainValidationEngine();
  path.trustedCerts = [root];
  path.certs = [...certificates.filter((one) => one !== certificate), certificate];
  path.checkDate = checkDate;
  return (await path.verify(undefined, engine())).result;
}

const attribute = (signer: pkijs.SignerInfo, wanted: string): unknown =>
  signer.signedAttrs?.attributes.find(({ type }) => type === wanted)?.values[0];

const members = (value: unknown): readonly unknown[] => {
  const inner = (value as Partial<Asn1> | undefined)?.valueBlock?.value;
  return Array.isArray(inner) ? inner : [];
};

const OCTET_STRING = 4;

/** The bytes of an octet string. */
function octets(value: unknown): Uint8Array | undefined {
  const { idBlock, valueBlock } = (value ?? {}) as Partial<Asn1>;
  return idBlock?.tagNumber === OCTET_STRING ? valueBlock?.valueHexView : undefined;
}

/** What is looked at of a value of ASN.1. */
interface Asn1 {
  readonly idBlock: { readonly tagNumber: number };
  readonly valueBlock: { readonly value?: unknown; readonly valueHexView?: Uint8Array };
}

export const fingerprint = (certificate: pkijs.Certificate): string =>
  hexOf(hashOf(new Uint8Array(certificate.toSchema().toBER(false))));

const nameOf = (certificate: pkijs.Certificate): string =>
  String(
    certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME)?.value.valueBlock.value ?? '',
  );
