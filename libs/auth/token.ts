import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** A new opaque token: 32 random bytes, base64url, 43 characters. Shown once; only its hash is kept. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What is stored of a token. The token is random, so one SHA-256 is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether the text can be a token at all; anything else is not looked up. */
export const isToken = (text: unknown): text is string => typeof text === 'string' && TOKEN_SHAPE.test(text);
