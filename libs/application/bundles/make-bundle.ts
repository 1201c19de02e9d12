import { buffer } from 'node:stream/consumers';
import { writeBundle, type BundleContent, type BundledDocument, type BundledThing } from '@vinhdanh/bundle';
import type { DossierEvent, DossierState } from '@vinhdanh/domain';
import type { FileStore } from '@vinhdanh/files';
import type {
  BundleQuery,
  DossierQuery,
  LeafOfEvent,
  LogQuery,
  ReadingStore,
  SignedCheckpoint,
  Viewer,
} from '@vinhdanh/persistence';
import { TileTree, type Hash } from '@vinhdanh/tlog';
import { notFound, found, refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { recordReading } from '../tracing/record-reading';
import { coverOf } from './cover';
import { linkedThings, ruleSetsOf } from './linked-things';
import { mayHaveBundle } from './may-have-bundle';
import { filesIn, stagesIn } from './named-files';
import type { SeenThings } from './seen-things';
import { showEvent } from './show-events';

/** More than this is not put into one file: whoever verifies it reads it whole. */
const LARGEST_BUNDLE = 900 * 1024 * 1024;

export interface BundleOptions {
  /** The size of an older tree that the bundle's is to be proven to extend. */
  readonly since?: number;
}

/** A bundle on its way out. */
export interface MadeBundle {
  /** Without its ending. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The events of a thing, in order. */
type Events = readonly LeafOfEvent[];

/** The evidence of one dossier in one file, which is verified without us (docs/record-format.md). */
export class MakeBundle {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly seenThings: SeenThings,
    private readonly bundles: BundleQuery,
    private readonly log: LogQuery,
    private readonly rules: RuleShelf,
    private readonly store: FileStore,
    private readonly readings: ReadingStore,
  ) {}

  /**
   * @throws Refused `not-found` where the viewer may not have it; `record-not-sealed` while an event waits for its seal;
   * `log-not-so-long`
   */
  async execute(viewer: Viewer, id: string, { since }: BundleOptions = {}): Promise<MadeBundle> {
    const { state } = found(await this.dossiers.find(viewer, id));
    if (!mayHaveBundle(viewer, state)) throw notFound();
    const content = await this.contentOf(viewer, state, since);
    await recordReading(this.readings, viewer, { what: 'bundle', thingKind: 'dossier', thing: id });
    return { name: state.code, bytes: writeBundle(content) };
  }

  private async contentOf(viewer: Viewer, state: DossierState, since?: number): Promise<BundleContent> {
    const { id } = state;
    const log = await this.log.open();
    if (!log) throw refused('record-not-sealed');
    const own = await this.bundles.events(log.number, [{ kind: 'dossier', id }]);
    const bodies = own.map(({ body }) => body as DossierEvent);
    const links = linkedThings(bodies);
    const linked = await this.bundles.events(log.number, links);
    const events = [...own, ...linked];
    const checkpoint = await this.checkpointOver(log.number, events);
    const tree = new TileTree(checkpoint.size, this.log.tilesOf(log.number));
    if (since !== undefined && since > tree.size)
      throw refused('log-not-so-long', { size: tree.size, since });
    const [proofs, proof, seen] = await Promise.all([
      tree.inclusionProofs(events.map(({ index }) => index ?? 0)),
      since === undefined ? null : tree.consistencyProof(since),
      this.seenThings.of(viewer, links),
    ]);
    const { documents, absent } = await this.documentsOf(own, byThing(linked), seen);
    return {
      ...{ thing: { kind: 'dossier', id }, documents, absent },
      things: bundled(events, proofs, (event) =>
        showEvent(event, id, event.kind === 'dossier' || seen.has(`${event.kind}/${event.id}`)),
      ),
      rules: await this.rulesOf(bodies),
      checkpoint: checkpoint.note,
      verifierKeys: [...log.verifierKeys, ...(await this.bundles.witnesses(log.number, checkpoint.size))],
      consistency: since === undefined || !proof ? null : { older: since, proof },
      cover: coverOf(state, bodies, checkpoint.size),
    };
  }

  /** The newest checkpoint that a witness has cosigned, where all the events are in its tree; else the newest. */
  private async checkpointOver(log: number, events: Events): Promise<SignedCheckpoint> {
    const last = Math.max(...events.map(({ index }) => index ?? Infinity));
    const cosigned = await this.log.cosigned(log);
    const checkpoint = cosigned && cosigned.size > last ? cosigned : await this.log.shown(log);
    if (!checkpoint || last >= checkpoint.size) throw refused('record-not-sealed');
    return checkpoint;
  }

  /** What the dossier's own events name is in it; of what its rounds name besides, why it is not. */
  private async documentsOf(
    own: Events,
    things: readonly Events[],
    seen: ReadonlySet<string>,
  ): Promise<Pick<BundleContent, 'documents' | 'absent'>> {
    const wanted = [...new Set(own.flatMap(({ body }) => filesIn(body)))];
    const rounds = things.filter(([event]) => event?.kind === 'round' && seen.has(`round/${event.id}`));
    const absent = new Map([...stagesIn(rounds)].filter(([file]) => !wanted.includes(file)));
    const documents: BundledDocument[] = [];
    const known = await this.bundles.files(wanted);
    if (known.reduce((sum, { size }) => sum + size, 0) > LARGEST_BUNDLE) throw refused('bundle-too-large');
    for (const sha256 of wanted) {
      const type = known.find((file) => file.sha256 === sha256)?.type ?? '';
      if (!(await this.store.has(sha256))) absent.set(sha256, 'lost');
      else documents.push({ sha256, extension: EXTENSIONS[type] ?? null, bytes: () => this.read(sha256) });
    }
    return { documents, absent: Object.fromEntries(absent) };
  }

  private async read(sha256: string): Promise<Uint8Array> {
    return buffer(await this.store.open(sha256));
  }

  /** Whole, for only the whole has the hash that the events name. */
  private async rulesOf(events: readonly DossierEvent[]): Promise<BundleContent['rules']> {
    const sets = await Promise.all(ruleSetsOf(events).map((id) => this.rules.texts(id)));
    return Object.fromEntries(
      sets.map(({ id, layers, texts }) => [
        id,
        { id, layers: layers.map(({ name, version }) => ({ name, version, files: texts[version] ?? {} })) },
      ]),
    );
  }
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

const keyOf = ({ kind, id }: LeafOfEvent): string => `${kind}/${id}`;

function byThing(events: Events): readonly Events[] {
  const things = new Map<string, LeafOfEvent[]>();
  for (const event of events) things.set(keyOf(event), [...(things.get(keyOf(event)) ?? []), event]);
  return [...things.values()];
}

function bundled(
  events: Events,
  proofs: ReadonlyArray<readonly Hash[]>,
  show: (event: LeafOfEvent) => ReturnType<typeof showEvent>,
): readonly BundledThing[] {
  const things = new Map<
    string,
    { kind: string; id: string; events: Array<BundledThing['events'][number]> }
  >();
  for (const [at, event] of events.entries()) {
    const thing = things.get(keyOf(event)) ?? { kind: event.kind, id: event.id, events: [] };
    things.set(keyOf(event), thing);
    thing.events.push({ event: show(event), index: event.index ?? 0, inclusion: proofs[at] ?? [] });
  }
  return [...things.values()];
}
