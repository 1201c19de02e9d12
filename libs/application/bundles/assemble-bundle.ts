import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { BundleContent, BundledDocument, BundledThing } from '@vinhdanh/bundle';
import type { ErasureCarriedOut } from '@vinhdanh/contracts';
import type { FileStore } from '@vinhdanh/files';
import {
  openIn,
  type BundledThingName,
  type BundleQuery,
  type LeafOfEvent,
  type LogQuery,
  type RecordLog,
  type SignedCheckpoint,
} from '@vinhdanh/persistence';
import { shownEvent, type ShownEvent } from '@vinhdanh/record';
import { readClaimedCheckpoint, verifyInclusion, type Hash } from '@vinhdanh/tlog';
import { refused } from '../kernel/refused';
import { filesIn, listsIn, stagesIn } from './named-files';
import { isOfSecretBallot, type showEvent } from './show-events';

/** More than this is not put into one file: whoever verifies it reads it whole. */
const LARGEST_BUNDLE = 900 * 1024 * 1024;

/** The events of a thing, in order. */
export type Events = readonly LeafOfEvent[];

/** The log, and the events of what a bundle is of as they are in it. */
export interface Begun {
  readonly log: RecordLog;
  /** Statements that closed the logs before it. */
  readonly closings: readonly string[];
  readonly own: Events;
}

/** What of the things goes out, and how. */
export interface Assembly {
  readonly subject: BundleContent['thing'];
  /** What the subject came of. */
  readonly links: readonly BundledThingName[];
  readonly show: (event: LeafOfEvent, isSecret: boolean) => ReturnType<typeof showEvent>;
  /** Documents that are in it. */
  readonly wanted: readonly string[];
  readonly since: number | undefined;
}

/** A bundle but for what only its own kind has. */
export type Assembled = Omit<BundleContent, 'rules' | 'cover'> & { readonly size: number };

/** What every PDF begins with. */
const PDF = '%PDF-';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Puts together what every bundle has: events with their proofs, the checkpoint, documents. */
export class AssembleBundle {
  constructor(
    private readonly bundles: BundleQuery,
    protected readonly log: LogQuery,
    private readonly store: FileStore,
  ) {}

  /** @throws Refused `record-not-sealed` before there is a log */
  async begin(subject: BundledThingName): Promise<Begun> {
    const logs = await this.log.all();
    const log = openIn(logs);
    if (!log) throw refused('record-not-sealed');
    const closings = logs.flatMap(({ closing }) => closing?.statement ?? []);
    return { log, closings, own: await this.bundles.events(log.number, [subject]) };
  }

  /** @throws Refused `record-not-sealed`, `log-not-so-long`, `bundle-too-large` */
  async assemble({ log, closings, own }: Begun, assembly: Assembly): Promise<Assembled> {
    const { subject, links, show, wanted, since } = assembly;
    const things = [...own, ...(await this.bundles.events(log.number, links))];
    const secret = new Set(things.filter(isOfSecretBallot).map(keyOf));
    const shown = things.map((event) => show(event, secret.has(keyOf(event))));
    const erased = things.filter((_event, at) => isErased(shown[at]));
    const erasures = await this.bundles.events(log.number, await this.bundles.erasures(subject.id, erased));
    shown.push(...erasures.map((event) => shownEvent(event)));
    const events = [...things, ...erasures];
    const checkpoint = await this.checkpointOver(log.number, events);
    const proofs = await this.proofsOf(log.number, checkpoint, events);
    const tree = this.log.treeOf(log.number, checkpoint.size);
    if (since !== undefined && since > tree.size)
      throw refused('log-not-so-long', { size: tree.size, since });
    const [proof, witnesses] = await Promise.all([
      since === undefined ? null : tree.consistencyProof(since),
      this.bundles.witnesses(log.number, checkpoint.size),
    ]);
    const rounds = byThing(events).filter(([first]) => first?.kind === 'round');
    const bundled = new Map<
      string,
      { kind: string; id: string; events: Array<BundledThing['events'][number]> }
    >();
    for (const [at, event] of events.entries()) {
      const thing = bundled.get(keyOf(event)) ?? { kind: event.kind, id: event.id, events: [] };
      bundled.set(keyOf(event), thing);
      const [out, inclusion] = [shown[at], proofs[at] ?? []];
      if (out) thing.events.push({ event: out, index: event.index ?? 0, inclusion });
    }
    return {
      ...(await this.documentsOf(wanted, rounds, erasedIn(erasures))),
      lists: await this.listsOf(rounds),
      thing: subject,
      things: [...bundled.values()],
      checkpoint: checkpoint.note,
      verifierKeys: [...log.verifierKeys, ...witnesses],
      closings,
      consistency: since === undefined || !proof ? null : { older: since, proof },
      size: checkpoint.size,
    };
  }

  /** That each event is in the tree. Where what is kept of it in memory does not lead to the checkpoint, all is read anew. */
  private async proofsOf(
    log: number,
    { size, note }: SignedCheckpoint,
    events: Events,
  ): Promise<ReadonlyArray<readonly Hash[]>> {
    const read = (): Promise<ReadonlyArray<readonly Hash[]>> =>
      this.log.treeOf(log, size).inclusionProofs(events.map(({ index }) => index ?? 0));
    const proofs = await read();
    const head = readClaimedCheckpoint(note);
    const lead = events.every(
      ({ hash, index }, at) =>
        head !== null && verifyInclusion(Buffer.from(hash, 'hex'), index ?? 0, head, proofs[at] ?? []),
    );
    if (lead) return proofs;
    this.log.forget(log);
    return read();
  }

  /** The newest checkpoint that a witness has cosigned, where all the events are in its tree; else the newest. */
  protected async checkpointOver(log: number, events: Events): Promise<SignedCheckpoint> {
    const last = Math.max(...events.map(({ index }) => index ?? Infinity));
    const cosigned = await this.log.cosigned(log);
    const checkpoint = cosigned && cosigned.size > last ? cosigned : await this.log.shown(log);
    if (!checkpoint || last >= checkpoint.size) throw refused('record-not-sealed');
    return checkpoint;
  }

  /** What is wanted is in it; of what rounds name besides, why it is not. */
  private async documentsOf(
    wanted: readonly string[],
    rounds: readonly Events[],
    erased: ReadonlySet<string>,
  ): Promise<Pick<BundleContent, 'documents' | 'absent'>> {
    const absent = new Map([...stagesIn(rounds)].filter(([file]) => !wanted.includes(file)));
    const documents: BundledDocument[] = [];
    const known = await this.bundles.files(wanted);
    let sum = 0;
    for (const sha256 of wanted) {
      const type = known.find((file) => file.sha256 === sha256)?.type ?? '';
      const kept = await this.look(sha256);
      sum += kept?.size ?? 0;
      if (sum > LARGEST_BUNDLE) throw refused('bundle-too-large');
      const extension = EXTENSIONS[type] ?? (kept?.isPdf ? 'pdf' : null);
      if (kept === null) absent.set(sha256, erased.has(sha256) ? 'erased' : 'lost');
      else documents.push({ sha256, extension, bytes: () => this.read(sha256) });
    }
    return { documents, absent: Object.fromEntries(absent) };
  }

  /** Lists that certificates of the rounds were looked up in, and the newest; without those that the store has lost. */
  private async listsOf(rounds: readonly Events[]): Promise<BundleContent['lists']> {
    const named = listsIn(rounds);
    const newest = named.length === 0 ? null : await this.bundles.newestList();
    const kept: Array<readonly [hash: string, list: Uint8Array]> = [];
    for (const hash of new Set(newest === null ? named : [...named, newest]))
      if ((await this.look(hash)) !== null) kept.push([hash, await this.read(hash)]);
    return Object.fromEntries(kept);
  }

  /** Null where the store has lost the file, or has another one under its name. */
  private async look(sha256: string): Promise<{ readonly size: number; readonly isPdf: boolean } | null> {
    if (!(await this.store.has(sha256))) return null;
    const hash = createHash('sha256');
    let [size, isPdf] = [0, false];
    for await (const piece of (await this.store.open(sha256)) as AsyncIterable<Uint8Array>) {
      if (size === 0) isPdf = Buffer.from(piece.subarray(0, PDF.length)).toString('latin1') === PDF;
      hash.update(piece);
      size += piece.length;
    }
    return hash.digest('hex') === sha256 ? { size, isPdf } : null;
  }

  private async read(sha256: string): Promise<Uint8Array> {
    return buffer(await this.store.open(sha256));
  }
}

const isErased = (shown: ShownEvent | undefined): boolean =>
  shown !== undefined && 'seals' in shown && Object.values(shown.seals).some((seal) => 'erased' in seal);

/** Files that the orders took away, or asked for when something else still carried them. */
const erasedIn = (erasures: Events): ReadonlySet<string> =>
  new Set(
    erasures.flatMap(({ body }) => {
      const { files, stayed = [] } = body as unknown as ErasureCarriedOut;
      return [...files, ...stayed];
    }),
  );

const keyOf = ({ kind, id }: LeafOfEvent): string => `${kind}/${id}`;

function byThing(events: Events): readonly Events[] {
  const things = new Map<string, LeafOfEvent[]>();
  for (const event of events) things.set(keyOf(event), [...(things.get(keyOf(event)) ?? []), event]);
  return [...things.values()];
}

/** All documents that the events name, each once. */
export const filesOf = (events: Events): readonly string[] => [
  ...new Set(events.flatMap(({ body }) => filesIn(body))),
];
