import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { refused } from '../kernel/refused';

/** What makes a repeated request the same request. */
export interface CommandKey {
  readonly person: string;
  readonly key: string;
  /** The id of the Update. */
  readonly updateId: string;
  /** Hash of address and body. */
  readonly request: string;
}

const KEY = /^[A-Za-z0-9_:.-]{8,100}$/;
const UPDATE_ID_LENGTH = 40;

/** @throws Refused `idempotency-key-required` without a key of 8 to 100 letters, digits and `_:.-`. */
export function commandKey(person: string, key: unknown, path: string, body: unknown): CommandKey {
  if (typeof key !== 'string' || !KEY.test(key)) throw refused('idempotency-key-required');
  return {
    person,
    key,
    updateId: sha256Hex(`${person}:${key}`).slice(0, UPDATE_ID_LENGTH),
    request: sha256Hex(canonicalJson({ path, body: body ?? {} })),
  };
}
