import { createHash } from 'node:crypto';
import { SIGNATURE_PLACE } from '@vinhdanh/documents';
import type { SigningIdentity } from './certificate-types';
import { detachedSignature } from './cms';
import { sha256 } from './crypto-engine';
import { toPdfDate } from './pdf-date';
import { appendSignature } from './pdf-file';
import { signatureAppearance } from './signature-appearance';

export interface SignPdfRequest {
  readonly pdf: Uint8Array;
  /** From {@link DevelopmentAuthority.certificateFor} or another holder of keys. */
  readonly identity: SigningIdentity;
  readonly reason: string;
  /** In whose place, as the appearance shows it: "KT. Chủ tịch". */
  readonly capacity?: string | undefined;
  readonly location: string;
  /** The claimed time; written to the second. */
  readonly signedAt: Date;
  /**
   * Name of the signature field. The signature is shown where the document keeps a place of that name, which the
   * documents of this library do for each signatory and for `bodyField`.
   */
  readonly field: string;
  /** 'invisible' never draws anything. */
  readonly appearance?: 'visible' | 'invisible';
}

export interface SignedPdf {
  readonly pdf: Uint8Array;
  /** SHA-256 of the signer's certificate, lower-case hex. */
  readonly certificateFingerprint: string;
  /** SHA-256 of the file before and after, lower-case hex. */
  readonly sha256Before: string;
  readonly sha256After: string;
}

const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Adds one PAdES B-B signature as a new revision, so that earlier signatures stay valid. A decision takes the
 * person's first and then the body's (NĐ 30/2020).
 * @throws Error when the field exists already or the bytes are no PDF that can be extended
 */
export async function signPdf(request: SignPdfRequest): Promise<SignedPdf> {
  const { pdf, identity, signedAt, field, reason, location } = request;
  const drawn =
    request.appearance === 'invisible'
      ? undefined
      : {
          pdf: await signatureAppearance(
            identity.signatory,
            signedAt,
            identity.development,
            request.capacity,
          ),
          ...SIGNATURE_PLACE,
        };
  const signed = await appendSignature(
    pdf,
    { field, reason, location, signingTime: toPdfDate(signedAt), appearance: drawn },
    (bytes) => detachedSignature(sha256(bytes), identity),
  );
  return {
    pdf: signed,
    certificateFingerprint: identity.fingerprint,
    sha256Before: hex(pdf),
    sha256After: hex(signed),
  };
}
