import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { parseCertificate } from './certificate';
import type { SigningIdentity } from './certificate-types';
import { bufferOf, sha256 } from './crypto-engine';

export const CMS_OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

const SET_OF_TAG = 0x31;

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** ESSCertIDv2 with SHA-256: ties the signature to this very certificate (RFC 5035). */
function signingCertificate(der: Uint8Array): asn1js.Sequence {
  const sequence = (value: asn1js.BaseBlock): asn1js.Sequence => new asn1js.Sequence({ value: [value] });
  return sequence(sequence(sequence(new asn1js.OctetString({ valueHex: bufferOf(sha256(der)) }))));
}

/** DER sorts the members of a SET OF by their bytes. */
function derOrder(attributes: pkijs.Attribute[]): pkijs.Attribute[] {
  const bytes = (item: pkijs.Attribute): Buffer => Buffer.from(item.toSchema().toBER(false));
  return [...attributes].sort((one, other) => Buffer.compare(bytes(one), bytes(other)));
}

/**
 * A detached CMS signature over bytes with this SHA-256, as PAdES level B-B asks for it (ETSI EN 319 142-1):
 * content type, message digest and signing certificate are signed; the signing time stands in the PDF's
 * dictionary and not here.
 */
export async function detachedSignature(digest: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> {
  const signer = parseCertificate(identity.certificate);
  const attributes = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: derOrder([
      attribute(CMS_OID.contentType, new asn1js.ObjectIdentifier({ value: CMS_OID.data })),
      attribute(CMS_OID.messageDigest, new asn1js.OctetString({ valueHex: bufferOf(digest) })),
      attribute(CMS_OID.signingCertificateV2, signingCertificate(identity.certificate)),
    ]),
  });
  const toSign = new Uint8Array(attributes.toSchema().toBER(false));
  toSign[0] = SET_OF_TAG;
  const signature = await identity.sign(toSign);
  const digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: CMS_OID.sha256 });
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: CMS_OID.data }),
    certificates: [signer, ...identity.chain.map(parseCertificate)],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm,
        signedAttrs: attributes,
        signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: CMS_OID.ecdsaWithSha256 }),
        signature: new asn1js.OctetString({ valueHex: bufferOf(signature) }),
      }),
    ],
  });
  const content = new pkijs.ContentInfo({
    contentType: CMS_OID.signedData,
    content: signedData.toSchema(true),
  });
  return new Uint8Array(content.toSchema().toBER(false));
}
