import { textOf } from '../bytes';
import type { Parts } from '../container/read-container';
import { BundleFault } from '../fault';
import { readCheckpoint, readConsistency, type Checkpoint, type ConsistencyProof } from '../log/checkpoint';
import { isBeginning } from '../log/merkle';
import { cosignedAt, hasSigned, readNote, readVerifierKey, type Note, type VerifierKey } from '../log/note';
import type { Report } from '../report';
import { followedKeys } from './followed-keys';

/** What somebody has who did not get it from the bundle. */
export interface KeptOutside {
  /** Keys of the log and of witnesses. */
  readonly keys: readonly VerifierKey[];
  /** A checkpoint of the log. */
  readonly checkpoint: Checkpoint | null;
}

/** The tree that everything in the bundle is proven to be in. */
export interface SignedTree {
  readonly checkpoint: Checkpoint;
  /** As it was signed. */
  readonly note: string;
}

/** @throws BundleFault where there is no checkpoint that could be signed */
export async function checkLog(parts: Parts, kept: KeptOutside, report: Report): Promise<SignedTree> {
  const note = mustText(parts, 'checkpoint');
  const read = readNote(note);
  const checkpoint = read && readCheckpoint(read.text);
  if (!read || !checkpoint) throw new BundleFault('part-form', { part: 'checkpoint' });
  const pinned = await followedKeys(kept.keys, parts, checkpoint, report);
  await checkSignatures(read, checkpoint, keysIn(parts), pinned, report);
  const proof = parts.has('consistency') ? readConsistency(mustText(parts, 'consistency')) : undefined;
  if (proof === null) throw new BundleFault('part-form', { part: 'consistency' });
  if (kept.checkpoint) checkAgainst(kept.checkpoint, checkpoint, proof, report);
  else report.open('no-outside-checkpoint');
  return { checkpoint, note };
}

function mustText(parts: Parts, part: string): string {
  const bytes = parts.get(part);
  if (!bytes) throw new BundleFault('part-missing', { part });
  const text = textOf(bytes);
  if (text === null) throw new BundleFault('part-form', { part });
  return text;
}

function keysIn(parts: Parts): readonly VerifierKey[] {
  const lines = mustText(parts, 'vkeys').split('\n');
  const keys = lines.slice(0, -1).map(readVerifierKey);
  if (lines.at(-1) !== '' || keys.includes(null)) throw new BundleFault('part-form', { part: 'vkeys' });
  return keys as VerifierKey[];
}

async function checkSignatures(
  note: Note,
  { origin, size }: Checkpoint,
  inside: readonly VerifierKey[],
  pinned: readonly VerifierKey[],
  report: Report,
): Promise<void> {
  const pinnedLog = pinned.filter(({ kind, name }) => kind === 'log' && name === origin);
  const isPinned = pinned.some(({ kind }) => kind === 'log');
  const logKeys = isPinned ? pinnedLog : inside.filter(({ kind, name }) => kind === 'log' && name === origin);
  const by = await signersOf(note, logKeys, report);
  const [first] = by;
  if (!first) report.wrong(isPinned ? 'stranger' : 'unsigned', { origin });
  else if (isPinned) report.holds('signed-pinned', { origin, size, key: first.text });
  else {
    report.holds('signed', { origin, size });
    report.open('key-inside', { key: first.text });
  }
  await checkCosignatures(note, inside, pinned, report);
}

/** Those of the keys that have signed the note. A signature that names a key and is not the key's is a fault. */
async function signersOf(note: Note, keys: readonly VerifierKey[], report: Report): Promise<VerifierKey[]> {
  const by: VerifierKey[] = [];
  for (const key of keys)
    for (const signature of note.signatures) {
      if (signature.name !== key.name || signature.id !== key.id) continue;
      if (await hasSigned(key, note.text, signature)) by.push(key);
      else report.wrong('signature-false', { name: key.name });
    }
  return by;
}

async function checkCosignatures(
  note: Note,
  inside: readonly VerifierKey[],
  pinned: readonly VerifierKey[],
  report: Report,
): Promise<void> {
  for (const key of [...pinned, ...inside].filter(({ kind }) => kind === 'witness')) {
    const signature = note.signatures.find(({ name, id }) => name === key.name && id === key.id);
    const isKnown = pinned.includes(key);
    if (!signature && isKnown) report.wrong('witness-silent', { name: key.name });
    if (!signature || (!isKnown && pinned.some(({ text }) => text === key.text))) continue;
    if (!(await hasSigned(key, note.text, signature))) {
      report.wrong('signature-false', { name: key.name });
      continue;
    }
    const time = timeWords(cosignedAt(signature));
    if (isKnown) report.holds('countersigned', { name: key.name, time });
    else report.open('countersigned-inside', { name: key.name, time });
  }
}

const timeWords = (seconds: bigint): string => {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? String(seconds) : `${time.toISOString().slice(0, 19)}Z`;
};

/** A log that was closed is followed by one whose name ends with a higher number, and whose beginning is the same. */
function follows(origin: string, earlier: string): boolean {
  const [, first, number] = /^(.*)\/(\d{1,6})$/.exec(origin) ?? [];
  const [, base, before = '1'] = /^(.*?)(?:\/(\d{1,6}))?$/.exec(earlier) ?? [];
  return number !== undefined && first === base && Number(before) < Number(number);
}

/** What was cut or written anew whole is found by a checkpoint that somebody kept elsewhere, and by nothing else. */
function checkAgainst(
  outside: Checkpoint,
  inside: Checkpoint,
  proof: ConsistencyProof | undefined,
  report: Report,
): void {
  const sizes = { outside: outside.size, inside: inside.size };
  if (outside.origin !== inside.origin && !follows(inside.origin, outside.origin))
    return report.wrong('outside-other-log', { outside: outside.origin, inside: inside.origin });
  if (outside.size > inside.size) return report.wrong('outside-longer', sizes);
  if (outside.size === inside.size)
    return isBeginning(outside, inside, [])
      ? report.holds('outside-same', sizes)
      : report.wrong('outside-differs', sizes);
  if (proof?.older !== outside.size) return report.wrong('outside-unproven', sizes);
  if (isBeginning(outside, inside, proof.path)) report.holds('outside-older', sizes);
  else report.wrong('outside-differs', sizes);
}
