import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { CMS_OID } from './cms';
import { bufferOf, engine } from './crypto-engine';

/** Digests that are accepted, by object identifier: Node's name and Web Crypto's. */
const DIGESTS: Record<string, { readonly hash: string; readonly web: string }> = {
  '2.16.840.1.101.3.4.2.1': { hash: 'sha256', web: 'SHA-256' },
  '2.16.840.1.101.3.4.2.2': { hash: 'sha384', web: 'SHA-384' },
  '2.16.840.1.101.3.4.2.3': { hash: 'sha512', web: 'SHA-512' },
};

interface OpenedCms {
  readonly signedData: pkijs.SignedData;
  readonly signer: pkijs.SignerInfo;
  readonly certificate: pkijs.Certificate;
  readonly certificates: readonly pkijs.Certificate[];
}

/** The parts of a CMS signature with one signer; undefined when it is not one. Zeros behind it are ignored. */
export function openCms(contents: Uint8Array): OpenedCms | undefined {
  try {
    const content = new pkijs.ContentInfo({ schema: asn1js.fromBER(bufferOf(contents)).result });
    if (content.contentType !== CMS_OID.signedData) return undefined;
    const signedData = new pkijs.SignedData({ schema: content.content });
    const certificates = (signedData.certificates ?? []).filter((item) => item instanceof pkijs.Certificate);
    const [signer, ...others] = signedData.signerInfos;
    if (!signer || others.length > 0 || !(signer.sid instanceof pkijs.IssuerAndSerialNumber))
      return undefined;
    const { issuer, serialNumber } = signer.sid;
    const certificate = certificates.find(
      (item) => item.issuer.isEqual(issuer) && item.serialNumber.isEqual(serialNumber),
    );
    return certificate && { signedData, signer, certificate, certificates };
  } catch {
    return undefined;
  }
}

function signedValue(signer: pkijs.SignerInfo, type: string): unknown {
  return signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];
}

function octets(value: unknown): Buffer | undefined {
  return value instanceof asn1js.OctetString ? Buffer.from(value.valueBlock.valueHexView) : undefined;
}

function digestOf(bytes: Uint8Array, algorithm: string): Buffer | undefined {
  const known = DIGESTS[algorithm];
  return known && createHash(known.hash).update(bytes).digest();
}

function sameBytes(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

/** Whether the signed message digest is that of `signed`. */
export function digestFits({ signer }: OpenedCms, signed: Uint8Array): boolean {
  const stated = octets(signedValue(signer, CMS_OID.messageDigest));
  return sameBytes(stated, digestOf(signed, signer.digestAlgorithm.algorithmId));
}

function members(value: unknown): readonly unknown[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

/** Whether the signed attributes name this certificate by its hash (ESSCertIDv2, RFC 5035). */
function namesCertificate({ signer, certificate }: OpenedCms): boolean {
  const identifier = members(members(members(signedValue(signer, CMS_OID.signingCertificateV2))[0])[0]);
  const algorithm = members(identifier[0])[0];
  const oid = algorithm instanceof asn1js.ObjectIdentifier ? algorithm.valueBlock.toString() : CMS_OID.sha256;
  const hash = identifier.map(octets).find((item) => item !== undefined);
  return sameBytes(hash, digestOf(new Uint8Array(certificate.toSchema().toBER(false)), oid));
}

/** Whether the signature over the signed attributes was made with the certificate's key. */
export async function signatureFits(cms: OpenedCms): Promise<boolean> {
  const { signer, certificate } = cms;
  const digest = DIGESTS[signer.digestAlgorithm.algorithmId];
  if (!signer.signedAttrs || !digest || !namesCertificate(cms)) return false;
  return engine
    .verifyWithPublicKey(
      signer.signedAttrs.encodedValue,
      signer.signature,
      certificate.subjectPublicKeyInfo,
      signer.signatureAlgorithm,
      digest.web,
    )
    .catch(() => false);
}

/** digitalSignature or nonRepudiation, the first two bits of the key usage. */
function maySign(certificate: pkijs.Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.15')?.parsedValue as unknown;
  return usage instanceof asn1js.BitString && (usage.valueBlock.valueHexView[0]! & 0xc0) !== 0;
}

/** Whether the signer's certificate leads to the root and all of the path was valid at `when`. */
export async function chainFits(
  { certificate, certificates }: OpenedCms,
  root: pkijs.Certificate,
  when: Date,
): Promise<boolean> {
  if (!maySign(certificate)) return false;
  const path = new pkijs.CertificateChainValidationEngine({
    trustedCerts: [root],
    certs: [...certificates.filter((item) => item !== certificate), certificate],
    checkDate: when,
  });
  const { result } = await path.verify({}, engine);
  return result;
}
