import { deflateRawSync } from 'node:zlib';
import { writeContainer } from '@vinhdanh/bundle';
import { canonicalJson } from '@vinhdanh/platform';
import { commit, commitmentOf, type ShownEvent } from '../../tools/verifier/src/record/commitment';
import { readContainer } from '../../tools/verifier/src/container/read-container';
import { readCheckpoint, type Checkpoint } from '../../tools/verifier/src/log/checkpoint';
import { readNote, readVerifierKey, type VerifierKey } from '../../tools/verifier/src/log/note';
import type { Verdict } from '../../tools/verifier/src/report';
import { NOTHING_KEPT, verifyBundle, type VerifyOptions } from '../../tools/verifier/src/verify';
import { DOSSIER, ROUND, SESSION, sha256, type Scene } from './bundles';

/** What attackers of bundles and those who verify them do. */

export type Bytes = Uint8Array<ArrayBuffer>;
export type Files = Map<string, Uint8Array>;

export const DOSSIER_PART = `things/dossier/${DOSSIER}.json`;
export const ROUND_PART = `things/round/${ROUND}.json`;
export const SESSION_PART = `things/session/${SESSION}.json`;

export const wrongs = ({ lines }: Verdict): readonly string[] =>
  lines.flatMap(({ is, code }) => (is === 'wrong' ? [code] : []));

export const codes = ({ lines }: Verdict): readonly string[] => lines.map(({ code }) => code);

export const verify = (file: Bytes, kept: Partial<VerifyOptions> = {}): Promise<Verdict> =>
  verifyBundle(file, { ...NOTHING_KEPT, ...kept });

export const keyOf = ({ signer }: Pick<Scene, 'signer'>): VerifierKey =>
  readVerifierKey(signer.verifierKey) as VerifierKey;

export const checkpointIn = (note: string): Checkpoint =>
  readCheckpoint(readNote(note)?.text ?? '') as Checkpoint;

export const filesIn = (bundle: Bytes): Files => new Map(readContainer(bundle));

/** The bundle with other parts, its manifest telling of them or not. */
export async function forge(
  bundle: Bytes,
  change: (parts: Files) => void,
  manifest: 'anew' | 'as it was' = 'anew',
): Promise<Bytes> {
  const parts = filesIn(bundle);
  change(parts);
  if (manifest === 'anew') {
    const list = parts.has('year.json') ? 'year.json' : 'manifest.json';
    const told = JSON.parse(Buffer.from(parts.get(list) ?? []).toString()) as object;
    parts.delete(list);
    const hashes = Object.fromEntries([...parts].map(([name, bytes]) => [name, sha256(bytes)]));
    parts.set(list, Buffer.from(canonicalJson({ ...told, parts: hashes })));
  }
  return packed(parts);
}

export async function packed(parts: Files): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeContainer([...parts].map(([name, bytes]) => ({ name, bytes: () => bytes }))))
    pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

export const edited = (part: string, edit: (text: string) => string) => (parts: Files) =>
  void parts.set(part, Buffer.from(edit(Buffer.from(parts.get(part) ?? []).toString())));

export const without = (part: RegExp) => (parts: Files) => {
  for (const name of parts.keys()) if (part.test(name)) parts.delete(name);
};

/** The events of a thing without the one at the place. */
export const withoutEvent = (place: number) => (text: string) => {
  const thing = JSON.parse(text) as { events: object[] };
  return canonicalJson({ ...thing, events: thing.events.filter((_event, at) => at !== place) });
};

/** The events of a thing, of which the one at the place is not shown. */
export const withheldEventAt = (place: number) => (text: string) => {
  const thing = JSON.parse(text) as { events: ShownEvent[] };
  const hidden = (event: ShownEvent) => ({ withheld: commitmentOf(event) });
  return canonicalJson({
    ...thing,
    events: thing.events.map((event, at) => (at === place ? hidden(event) : event)),
  });
};

/** The events of a thing, of which the first hides the text at the pointer. */
export const withheldText = (pointer: string) => (text: string) => {
  const thing = JSON.parse(text) as { events: Array<{ body: object; seals: Record<string, object> }> };
  const { body = {}, seals = {} } = thing.events[0] ?? {};
  const path = pointer.slice(1).split('/');
  const member = path.pop() ?? '';
  const holder = path.reduce<object>((inner, step) => inner[step as never], body) as Record<string, unknown>;
  seals[pointer] = { withheld: commit((seals[pointer] as { salt: string }).salt, holder[member]) };
  holder[member] = '…';
  return canonicalJson(thing);
};

/** What the manifest says otherwise. */
export const manifesting = (change: (manifest: Record<string, Record<string, string>>) => void) =>
  edited('manifest.json', (text) => {
    const manifest = JSON.parse(text) as Record<string, Record<string, string>>;
    change(manifest);
    return canonicalJson(manifest);
  });

/** A ZIP file with one compressed part that says to be of four gigabytes. */
export const zipBomb = (): Bytes => {
  const data = deflateRawSync(Buffer.alloc(1_000_000));
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const central = Buffer.alloc(47);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(1, 28);
  central.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, data, central, end]));
};
