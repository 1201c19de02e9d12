import { sha256Hex } from '@vinhdanh/platform';
import {
  EMPTY_ROOT,
  isSameHash,
  readAddCheckpoint,
  readCheckpoint,
  readClaimedCheckpoint,
  readNote,
  readUtf8,
  signatureLine,
  verifyConsistency,
  verifyNote,
  writeNote,
  type AddCheckpoint,
  type Checkpoint,
  type NoteSigner,
  type NoteVerifier,
  type SignedNote,
} from '@vinhdanh/tlog';

/**
 * What a witness remembers of other logs, each by the hash of its origin: outside every database, so that no backup makes
 * it forget what it has seen.
 */
export interface WitnessMemory {
  /** The newest checkpoint that was cosigned of the log, with the cosignature; null where it has seen none. */
  recall(origin: OriginHash): Promise<string | null>;
  /** Returns when it is kept for good. */
  remember(origin: OriginHash, note: string): Promise<void>;
  /** Keeps a checkpoint that the log signed for another tree of a size that was seen: with what was seen, the proof of a fork. @param root hexadecimal */
  accuse(origin: OriginHash, root: string, note: string): Promise<void>;
}

/** SHA-256 of a log's origin, lower-case hexadecimal: its name in the paths of a witness. */
export type OriginHash = string;

export const originHash = (origin: string): OriginHash => sha256Hex(origin);

export interface WitnessSettings {
  /** Of a key that signs nothing but cosignatures. */
  readonly signer: NoteSigner;
  /** The logs that are known: each by a key whose name is its origin, several where it changed its key. */
  readonly logs: readonly NoteVerifier[];
  readonly memory: WitnessMemory;
  /** Told of a log that signed two trees of one size. */
  readonly onFork?: (fork: Pick<Checkpoint, 'origin' | 'size'>) => void;
}

/** The answer to a request, by its status of HTTP (C2SP tlog-witness). */
export type WitnessAnswer =
  | { readonly status: 200; /** Signature lines. */ readonly cosignatures: string }
  | { readonly status: 409; /** Of the tree that was cosigned last. */ readonly size: number }
  | { readonly status: 400 | 403 | 404 | 422 | 503 };

/** Requests that wait for their turn; further ones are turned away, for each costs a signature and a write. */
const MOST_WAITING = 64;

/** Cosigns checkpoints of other logs, each of which must go on from the one before it (C2SP tlog-witness). */
export class WitnessLogs {
  /** One request after the other: what is compared is what is kept. */
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly settings: WitnessSettings) {}

  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const asked = readAddCheckpoint(readUtf8(body) ?? '');
    const note = asked && readNote(asked.checkpoint);
    const checkpoint = note && readCheckpoint(note.text);
    if (!checkpoint) return { status: 400 };
    const known = this.settings.logs.filter(({ name }) => name === checkpoint.origin);
    if (known.length === 0) return { status: 404 };
    const verified = verifyNote(note, known);
    if (!verified) return { status: 403 };
    if (asked.oldSize > checkpoint.size) return { status: 400 };
    const own = note.signatures.filter((one) =>
      verified.by.some(({ name, id }) => name === one.name && id === one.id),
    );
    if (this.waiting >= MOST_WAITING) return { status: 503 };
    return this.inTurn(() => this.cosign(asked, checkpoint, { text: note.text, signatures: own }));
  }

  /** The newest checkpoint that was cosigned of a log; null where there is none. */
  newest(origin: OriginHash): Promise<string | null> {
    return this.settings.memory.recall(origin);
  }

  private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.waiting += 1;
    const turn = this.last.then(work).finally(() => (this.waiting -= 1));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async cosign(
    { oldSize, proof }: AddCheckpoint,
    checkpoint: Checkpoint,
    note: SignedNote,
  ): Promise<WitnessAnswer> {
    const { memory, signer } = this.settings;
    const { size, root } = checkpoint;
    const origin = originHash(checkpoint.origin);
    const older = seen(await memory.recall(origin));
    if (older.size !== oldSize) return { status: 409, size: older.size };
    const isTree = size > 0 || isSameHash(root, EMPTY_ROOT);
    if (!isTree || (size === older.size && !isSameHash(root, older.root))) {
      await memory.accuse(origin, Buffer.from(root).toString('hex'), writeNote(note));
      this.settings.onFork?.({ origin: checkpoint.origin, size });
      return { status: 422 };
    }
    if (!verifyConsistency(older, checkpoint, proof)) return { status: 422 };
    const cosignature = signer.sign(note.text);
    const isNew = size > older.size || size === 0;
    if (isNew)
      await memory.remember(origin, writeNote({ ...note, signatures: [...note.signatures, cosignature] }));
    return { status: 200, cosignatures: `${signatureLine(cosignature)}\n` };
  }
}

/** What was cosigned last; the empty tree where nothing was. @throws Error where what is kept is no checkpoint */
function seen(note: string | null): Pick<Checkpoint, 'size' | 'root'> {
  if (note === null) return { size: 0, root: EMPTY_ROOT };
  const checkpoint = readClaimedCheckpoint(note);
  if (!checkpoint) throw new Error('What the witness remembers is no checkpoint');
  return checkpoint;
}
