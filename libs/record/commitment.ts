import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@vinhdanh/platform';

/** Bytes of a salt: as many as keep anybody from finding a name by trying them all. */
const SALT_BYTES = 16;

/** A fresh salt, base64url. */
export const newSalt = (): string => randomBytes(SALT_BYTES).toString('base64url');

/** What stands for a value where it is not shown: SHA-256 over the canonical JSON (RFC 8785) of `[salt, value]`, base64. */
export const commit = (salt: string, value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson([salt, value]))
    .digest('base64');
