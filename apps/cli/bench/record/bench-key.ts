import { generateKeyPairSync } from 'node:crypto';

/** Signs a log that is dropped when it was measured. */
export const BENCH_KEY = generateKeyPairSync('ed25519').privateKey;

export const BENCH_ORIGIN = 'bench.invalid/log';
