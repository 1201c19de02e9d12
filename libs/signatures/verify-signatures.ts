import type * as pkijs from 'pkijs';
import { parseCertificate, subjectName } from './certificate';
import { chainFits, digestFits, openCms, signatureFits } from './cms-check';
import { fingerprintOf } from './crypto-engine';
import { fromPdfDate } from './pdf-date';
import { type RawSignature, readSignatures } from './pdf-file';
import { fromPem } from './pem';

/** What was found out about one signature. */
export interface SignatureReport {
  readonly field: string;
  /** Common name and organization of the signer's certificate. */
  readonly signer: string;
  readonly organization: string;
  /** SHA-256 of the signer's certificate, lower-case hex. */
  readonly certificateFingerprint: string;
  /** The claimed time, undefined when the file does not tell it. */
  readonly signedAt: Date | undefined;
  readonly reason: string | undefined;
  readonly location: string | undefined;
  /** The signed digest is the digest of the signed bytes. */
  readonly digestOk: boolean;
  /** The signature over the signed attributes fits the signer's certificate, which those attributes name. */
  readonly signatureOk: boolean;
  /** The certificate leads to the trusted root and was valid at the claimed time. */
  readonly chainOk: boolean;
  /** The signed bytes are the whole file as it was then, except the signature itself. */
  readonly coversItsRevision: boolean;
  /** Nothing was added to the file afterwards. */
  readonly coversWholeFile: boolean;
  /** All of the above but the last, which only the newest signature can fulfil. */
  readonly valid: boolean;
}

const END_OF_FILE = /%%EOF\r?\n?$/;

function coverage(file: Uint8Array, { byteRange, contents }: RawSignature) {
  const [from, length, next, rest] = byteRange;
  const whole =
    byteRange.length === 4 && byteRange.every((value) => Number.isSafeInteger(value) && value >= 0);
  if (!whole || from !== 0) return { signed: undefined, coversItsRevision: false, coversWholeFile: false };
  const end = next! + rest!;
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const gap = bytes.subarray(length, next).toString('latin1');
  const gapIsContents = gap.toLowerCase() === `<${Buffer.from(contents).toString('hex')}>`;
  const endsRevision =
    end <= bytes.length && END_OF_FILE.test(bytes.subarray(end - 8, end).toString('latin1'));
  return {
    signed: Buffer.concat([bytes.subarray(0, length), bytes.subarray(next, end)]),
    coversItsRevision: gapIsContents && endsRevision,
    coversWholeFile: gapIsContents && endsRevision && end === bytes.length,
  };
}

async function reportOn(
  file: Uint8Array,
  raw: RawSignature,
  root: pkijs.Certificate,
): Promise<SignatureReport> {
  const { signed, coversItsRevision, coversWholeFile } = coverage(file, raw);
  const cms = openCms(raw.contents);
  const signedAt = raw.signingTime === undefined ? undefined : fromPdfDate(raw.signingTime);
  const digestOk = cms !== undefined && signed !== undefined && digestFits(cms, signed);
  const signatureOk = cms !== undefined && (await signatureFits(cms));
  const chainOk = cms !== undefined && signedAt !== undefined && (await chainFits(cms, root, signedAt));
  return {
    field: raw.field,
    signer: cms ? subjectName(cms.certificate, 'commonName') : '',
    organization: cms ? subjectName(cms.certificate, 'organization') : '',
    certificateFingerprint: cms ? fingerprintOf(new Uint8Array(cms.certificate.toSchema().toBER(false))) : '',
    signedAt,
    reason: raw.reason,
    location: raw.location,
    digestOk,
    signatureOk,
    chainOk,
    coversItsRevision,
    coversWholeFile,
    valid: digestOk && signatureOk && chainOk && coversItsRevision,
  };
}

/**
 * Checks every signature of a PDF against one trusted root, oldest first. An empty list means that there is none.
 * It does not judge what a later revision changed on the pages: ask that `coversWholeFile` is true of the last.
 * @throws Error when the bytes cannot be read as PDF or the root as PEM
 */
export async function verifySignatures(pdf: Uint8Array, trustedRootPem: string): Promise<SignatureReport[]> {
  const root = parseCertificate(fromPem('CERTIFICATE', trustedRootPem));
  const found = await readSignatures(pdf);
  const end = ({ byteRange }: RawSignature): number => (byteRange[2] ?? 0) + (byteRange[3] ?? 0);
  const ordered = found.sort((one, other) => end(one) - end(other));
  return Promise.all(ordered.map((raw) => reportOn(pdf, raw, root)));
}
