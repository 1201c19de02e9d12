import { ALLOWED_TYPES, type AllowedType, sniff } from './sniff';

/** Ninh Bình's limit for a file of a dossier (QĐ 161/2025), used where nothing else is set. Bytes. */
export const DEFAULT_MAX_BYTES = 50 * 1024 * 1024;

const LONGEST_NAME = 200;

export interface Upload {
  readonly bytes: Uint8Array;
  /** The media type that the sender states; parameters after ';' are ignored. */
  readonly declaredType: string;
  readonly fileName: string;
}

export type UploadRefusal =
  'file-empty' | 'file-too-large' | 'file-type-unknown' | 'file-type-mismatch' | 'file-name-invalid';

export type UploadCheck =
  | { readonly ok: true; readonly type: AllowedType }
  | {
      readonly ok: false;
      readonly code: UploadRefusal;
      readonly params: Readonly<Record<string, string | number>>;
    };

function refuse(code: UploadRefusal, params: Record<string, string | number> = {}): UploadCheck {
  return { ok: false, code, params };
}

/** Letters that steer text or terminals, cut names short, or turn their reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const PATH_PARTS = /[/\\:]/;

function nameFits(name: string): boolean {
  const letters = [...name].length;
  return (
    letters > 0 &&
    letters <= LONGEST_NAME &&
    name === name.trim() &&
    !name.startsWith('.') &&
    !UNPRINTABLE.test(name) &&
    !PATH_PARTS.test(name)
  );
}

function endingFits(name: string, type: AllowedType): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') && (ALLOWED_TYPES[type] as readonly string[]).includes(ending);
}

/**
 * Whether an attachment may be kept. Its kind is read from its content, and the stated type and the name's ending
 * must agree with it. The content is not unpacked.
 * @param maxBytes largest size that is taken, bytes
 */
export function checkUpload(upload: Upload, maxBytes: number = DEFAULT_MAX_BYTES): UploadCheck {
  const { bytes, declaredType, fileName } = upload;
  if (!nameFits(fileName)) return refuse('file-name-invalid', { maxLength: LONGEST_NAME });
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > maxBytes) return refuse('file-too-large', { maxBytes, size: bytes.length });
  const type = sniff(bytes);
  if (!type) return refuse('file-type-unknown', { allowed: Object.values(ALLOWED_TYPES).flat().join(', ') });
  const declared = declaredType.split(';')[0]!.trim().toLowerCase();
  if (declared !== type || !endingFits(fileName, type)) return refuse('file-type-mismatch', { type });
  return { ok: true, type };
}
