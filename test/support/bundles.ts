import { createHash } from 'node:crypto';
import { writeBundle, type BundleContent, type BundledThing } from '@vinhdanh/bundle';
import type { LineResult, SessionEvent } from '@vinhdanh/domain';
import {
  chainEvents,
  eraseTexts,
  shownEvent,
  withheldEvent,
  type NewlyChained,
  type ShownEvent,
} from '@vinhdanh/record';
import {
  checkpointText,
  RightEdge,
  signNote,
  tilePath,
  TileTree,
  writeNote,
  type Hash,
  type NoteSigner,
} from '@vinhdanh/tlog';
import { DOSSIER, ERASED_PLACE, erasureOf, SESSION, sessionEvents, type Recorded } from './bundled-things';
import { submission } from './fixtures';
import { signedStages, type Validity } from './scene-documents';
import { listIssuedAt, type SceneLists } from './scene-lists';
import { RULES, rulesPart } from './scene-rules';
import { newSigner } from './sealed-record';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export { DOSSIER, SESSION, sessionEvents, type Recorded } from './bundled-things';

export const ROUND = '00000000-0000-4000-8000-000000000007';

const NOW = '2026-01-05T02:00:00.000Z';

/** Bodies of a thing's events, numbered. */
const numbered = (events: readonly object[]): Array<{ readonly seq: number }> =>
  events.map((event, at) => ({ at: NOW, on: '2026-01-05', by: 'system', ...event, seq: at + 1 }));

const announcing = (event: SessionEvent, announced: NonNullable<SceneOptions['announced']>): SessionEvent =>
  event.type === 'closed' ? { ...event, results: event.results.map(announced) } : event;

/** What the record of a thing has instead of events of a type. */
export const changed =
  (wanted: string, type: string, change: (event: Recorded) => readonly Recorded[]) =>
  (kind: string, events: readonly Recorded[]): readonly Recorded[] =>
    kind === wanted ? events.flatMap((event) => (event.type === type ? change(event) : [event])) : events;

/** What is otherwise than in an honest scene. */
export interface SceneOptions {
  readonly origin?: string;
  readonly dossier?: string;
  /** The kind of thing that is not shown. */
  readonly withheld?: 'nothing' | 'session' | 'round';
  /** What the session announces for a counted line. */
  readonly announced?: (result: LineResult) => LineResult;
  /** Whether signatures bring the root certificate. */
  readonly withRoot?: boolean;
  /** What the record of a thing has instead of its events. */
  readonly recorded?: (kind: string, events: readonly Recorded[]) => readonly Recorded[];
  /** The route that the dossier is received on. */
  readonly route?: object;
  /** Certificates that the signatures bring besides their own. */
  readonly besides?: readonly Uint8Array[];
  /** The life of the signing certificates. */
  readonly validity?: Validity;
  /** Which list the signatures were looked up in, and which are in the bundle; the honest one alone unless told. */
  readonly lists?: (lists: SceneLists) => {
    readonly lookedUp: Uint8Array | null;
    readonly inside: readonly Uint8Array[];
  };
  /** The subject and the attachment were erased, by an order that names them, or by one that names something else. */
  readonly erased?: 'as-ordered' | 'beside-the-order';
  /** What the record takes for the signed document. */
  readonly signedAs?: (pdf: Uint8Array) => Uint8Array;
}

/** A whole dossier with its session, its round, its rules and its documents, in a log with other events. */
export interface Scene {
  readonly signer: NoteSigner;
  /** The certificate (DER) that those of the signatures lead to. */
  readonly root: Uint8Array;
  readonly content: BundleContent;
  /** Of a tree of the size. */
  readonly checkpointOf: (size: number) => string;
  readonly consistencyFrom: (older: number) => Promise<readonly Hash[]>;
  /** The checkpoint of the same leaves but those of the dossier. */
  readonly size: number;
}

export async function sceneOf({
  origin = 'thidua.example.vn/log',
  dossier = DOSSIER,
  withheld = 'nothing',
  announced = (result) => result,
  signedAs = (pdf) => pdf,
  recorded = (_kind, events) => events,
  withRoot = true,
  route = {},
  validity,
  besides,
  lists = ({ honest }) => ({ lookedUp: honest, inside: [honest] }),
  erased,
}: SceneOptions = {}): Promise<Scene> {
  const report = Buffer.from('Báo cáo thành tích');
  const { drawn, stages, root, lists: given } = await signedStages(withRoot, validity, besides);
  const { lookedUp, inside } = lists(given);
  const check = lookedUp && {
    ...{ status: 'good', list: sha256(lookedUp) },
    listIssuedAt: listIssuedAt(lookedUp),
  };
  const signed = signedAs(stages.at(-1)?.pdf ?? drawn);
  const { content } = submission();
  const parts = [{ part: 'report', file: sha256(report), name: 'bao-cao.pdf' }];
  const result = {
    step: 'province.vote',
    session: SESSION,
    outcome: 'passed',
    agree: 18,
    needed: 16,
    base: 22,
  };
  const things: ReadonlyArray<readonly [kind: string, id: string, bodies: readonly Recorded[]]> = [
    [
      'dossier',
      dossier,
      [
        { type: 'submitted', submission: submission({ id: dossier, content: { ...content, parts } }) },
        {
          type: 'received',
          step: 'unit.intake',
          route: { template: 'law.titles', chosenBy: '2026-01-05', steps: [], ...route },
          pinned: { rules: { set: { id: RULES.id } } },
        },
        { type: 'council-result-recorded', result },
        {
          type: 'decided',
          step: 'central.decide',
          decision: { round: ROUND, number: '1/QĐ', file: sha256(signed), signedOn: '2026-01-05' },
        },
      ],
    ],
    ['session', SESSION, sessionEvents().map((event) => ({ ...announcing(event, announced) }))],
    [
      'round',
      ROUND,
      [
        {
          type: 'composed',
          composition: {
            id: ROUND,
            dossiers: [{ dossier, contentVersion: 1 }],
            signatories: [{ id: 'person', name: 'Người Ký' }, { id: 'body' }],
          },
        },
        { type: 'document-drafted', file: sha256(drawn), number: '1/QĐ' },
        ...stages.map(({ pdf, certificate }, at) => ({
          type: 'signature-applied',
          signature: {
            ...{ signatory: at === 0 ? 'person' : 'body', certificate, at: NOW },
            ...(check ? { check } : {}),
            file: sha256(at === stages.length - 1 ? signed : pdf),
          },
        })),
        { type: 'fully-signed' },
      ],
    ],
    ...(erased === undefined ? [] : [erasureOf(dossier, erased === 'as-ordered' ? sha256(report) : null)]),
  ];
  const signer = newSigner(origin);
  const chains = things.map(([kind, id, bodies]) =>
    chainEvents({ kind, id }, '', numbered(recorded(kind, bodies))),
  );
  const leaves = chains.flat().map(({ hash }) => Buffer.from(hash, 'hex'));
  const edge = RightEdge.empty();
  edge.add(leaves);
  const tree = new TileTree(leaves.length, async (tiles) =>
    tiles.map(({ width, ...tile }) => {
      if (tile.level > 0 || tile.index > 0) throw new Error(tilePath({ ...tile, width }));
      return Buffer.concat(leaves.slice(0, width));
    }),
  );
  const checkpointOf = (size: number): string => {
    const part = RightEdge.empty();
    part.add(leaves.slice(0, size));
    return writeNote(signNote(checkpointText(origin, part.head()), [signer]));
  };
  const inclusion = await tree.inclusionProofs(leaves.map((_leaf, index) => index));
  let at = 0;
  const bundled = things.map(([kind, id], place): BundledThing => {
    const left = (event: NewlyChained): NewlyChained =>
      kind === 'dossier' && erased !== undefined ? eraseTexts(event, [ERASED_PLACE]) : event;
    const show = (event: NewlyChained): ShownEvent =>
      kind === withheld
        ? withheldEvent(event)
        : shownEvent(
            left(event),
            (pointer) => kind === 'session' && pointer === '/convocation/agenda/0/subject',
          );
    const events = (chains[place] ?? []).map((event) => {
      const index = at;
      at += 1;
      return { event: show(event), index, inclusion: inclusion[index] ?? [] };
    });
    return { kind, id, events };
  });
  const early = [drawn, ...stages.slice(0, -1).map(({ pdf }) => pdf)];
  return {
    signer,
    root,
    checkpointOf,
    consistencyFrom: (older) => tree.consistencyProof(older),
    size: leaves.length,
    content: {
      thing: { kind: 'dossier', id: dossier },
      things: bundled,
      documents: [
        ...(erased === undefined
          ? [{ sha256: sha256(report), extension: null, bytes: () => Promise.resolve(report) }]
          : []),
        { sha256: sha256(signed), extension: 'pdf', bytes: () => Promise.resolve(signed) },
      ],
      lists: Object.fromEntries(inside.map((list) => [sha256(list), list])),
      absent: {
        ...Object.fromEntries(early.map((pdf) => [sha256(pdf), 'earlier' as const])),
        ...(erased === undefined ? {} : { [sha256(report)]: 'erased' as const }),
      },
      rules: rulesPart,
      checkpoint: checkpointOf(leaves.length),
      verifierKeys: [signer.verifierKey],
      closings: [],
      consistency: null,
      cover: '<!doctype html><title>Bìa</title>',
    },
  };
}

/** The bundle's file. */
export async function fileOf(content: BundleContent): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBundle(content)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
