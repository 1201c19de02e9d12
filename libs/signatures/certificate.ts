import { randomBytes, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { engine, bufferOf, fingerprintOf, KEY_ALGORITHM, sha256 } from './crypto-engine';
import { fromPem, toPem } from './pem';

const OID = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  title: '2.5.4.12',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  subjectKey: '2.5.29.14',
  authorityKey: '2.5.29.35',
} as const;

/** X.520 keeps each of these names to 64 letters. */
const LONGEST_NAME = 64;

/** The first and the last instant of a certificate's life. */
export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/** Early enough that documents rehearsed with a past date were signed within the certificate's life. */
const LONG: Validity = { from: new Date('2015-01-01T00:00:00Z'), to: new Date('2045-01-01T00:00:00Z') };

export interface DistinguishedName {
  readonly commonName: string;
  readonly organization?: string;
  readonly title?: string;
}

export interface KeyAndCertificate {
  readonly privateKey: webcrypto.CryptoKey;
  /** DER. */
  readonly certificate: Uint8Array;
}

export function parseCertificate(der: Uint8Array): pkijs.Certificate {
  return pkijs.Certificate.fromBER(bufferOf(der));
}

/** The value of one name attribute of a certificate's subject. */
export function subjectName(certificate: pkijs.Certificate, part: 'commonName' | 'organization'): string {
  const found = certificate.subject.typesAndValues.find(({ type }) => type === OID[part]);
  return found ? String(found.value.valueBlock.value) : '';
}

/** One relative name per part. pkijs would put all parts into one, so it is given the finished DER. */
function rdn(name: DistinguishedName): pkijs.RelativeDistinguishedNames {
  const parts: [string, string | undefined][] = [
    [OID.organization, name.organization],
    [OID.title, name.title],
    [OID.commonName, name.commonName],
  ];
  const names = parts.flatMap(([type, text]) => {
    const value = [...(text ?? '').normalize('NFC')].slice(0, LONGEST_NAME).join('');
    if (!value) return [];
    const pair = new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) });
    return [new asn1js.Set({ value: [pair.toSchema()] })];
  });
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: names }).toBER(false));
}

function extension(extnID: string, critical: boolean, value: asn1js.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER(false) });
}

function keyId(certificate: pkijs.Certificate): ArrayBuffer {
  const bits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return bufferOf(sha256(bits).subarray(0, 20));
}

function extensionsFor(certificate: pkijs.Certificate, issuer: pkijs.Certificate): pkijs.Extension[] {
  const isRoot = certificate === issuer;
  // keyCertSign and cRLSign for the root; digitalSignature and nonRepudiation for a signatory.
  const usage = new asn1js.BitString({
    valueHex: new Uint8Array([isRoot ? 0x06 : 0xc0]).buffer,
    unusedBits: isRoot ? 1 : 6,
  });
  const constraints = new pkijs.BasicConstraints(isRoot ? { cA: true, pathLenConstraint: 0 } : { cA: false });
  const authority = new pkijs.AuthorityKeyIdentifier({
    keyIdentifier: new asn1js.OctetString({ valueHex: keyId(issuer) }),
  });
  return [
    extension(OID.basicConstraints, true, constraints.toSchema()),
    extension(OID.keyUsage, true, usage),
    extension(OID.subjectKey, false, new asn1js.OctetString({ valueHex: keyId(certificate) })),
    extension(OID.authorityKey, false, authority.toSchema()),
  ];
}

/** A new P-256 key with its certificate; signed by `issuer`, or by itself when there is none. */
export async function issueCertificate(
  subject: DistinguishedName,
  issuer?: KeyAndCertificate,
  validity: Validity = LONG,
): Promise<string> {
  const pair = await webcrypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify']);
  const above = issuer ? parseCertificate(issuer.certificate) : undefined;
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x3f) | 0x40;

  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: bufferOf(serial) });
  certificate.subject = rdn(subject);
  certificate.issuer = above?.subject ?? certificate.subject;
  certificate.notBefore.value = validity.from;
  certificate.notAfter.value = validity.to;
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey, engine);
  certificate.extensions = extensionsFor(certificate, above ?? certificate);
  await certificate.sign(issuer?.privateKey ?? pair.privateKey, 'SHA-256', engine);

  const pkcs8 = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey));
  return (
    toPem('CERTIFICATE', new Uint8Array(certificate.toSchema(true).toBER(false))) +
    toPem('PRIVATE KEY', pkcs8)
  );
}

/** Reads what {@link issueCertificate} wrote; the key cannot be exported again. */
export async function readIdentity(pem: string): Promise<KeyAndCertificate & { fingerprint: string }> {
  const certificate = fromPem('CERTIFICATE', pem);
  const pkcs8 = fromPem('PRIVATE KEY', pem);
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, KEY_ALGORITHM, false, ['sign']);
  return { privateKey, certificate, fingerprint: fingerprintOf(certificate) };
}
