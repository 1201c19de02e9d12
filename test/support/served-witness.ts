import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WitnessLogs, type Witness } from '@vinhdanh/application';
import { cosigner, readVerifierKey, type NoteVerifier } from '@vinhdanh/tlog';
import { witnessMemoryIn } from '../../apps/cli/record/log-key';
import { serveWitness } from '../../apps/cli/record/witness-server';
import type { LogSigner } from './sealed-record';

/** When every cosignature of such a witness says that it was given, milliseconds since 1970. */
export const WITNESSED_AT = 1_767_576_000_000;

export const verifierOf = (key: string): NoteVerifier => readVerifierKey(key) as NoteVerifier;

/** A witness that knows one log, over HTTP. */
export interface ServedWitness {
  readonly witness: Witness;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

export async function serve(name: string, known: LogSigner): Promise<ServedWitness> {
  const folder = await mkdtemp(join(tmpdir(), 'vinhdanh-witness-'));
  const signer = cosigner(name, generateKeyPairSync('ed25519').privateKey, () => WITNESSED_AT);
  const logs = [verifierOf(known.verifierKey)];
  const witness = new WitnessLogs({ signer, logs, memory: witnessMemoryIn(folder) });
  const { verifierKey } = signer;
  const { url, stop } = await serveWitness(witness, verifierKey, { host: '127.0.0.1', port: 0 });
  return {
    witness: { url, verifierKey, verifier: verifierOf(verifierKey) },
    folder,
    stop: () => stop().then(() => rm(folder, { recursive: true })),
  };
}
