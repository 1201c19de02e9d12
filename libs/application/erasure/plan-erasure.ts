import type { ErasedTexts } from '@vinhdanh/contracts';
import {
  agendaOf,
  isEnded,
  type DossierEvent,
  type DossierState,
  type SignedDocument,
} from '@vinhdanh/domain';
import type { BundledThingName, ErasableEvent, Repositories } from '@vinhdanh/persistence';
import { ERASED, PERSONAL_MEMBERS } from '@vinhdanh/record';
import { found, refused } from '../kernel/refused';
import { agendaHash } from '../sessions/agenda-hash';
import { textsAbout } from './texts-about';

/** What an order asks for. */
export interface ErasureAsked {
  /** The dossier's id. */
  readonly dossier: string;
  /** Names of members whose texts go; where none is named, all personal texts. */
  readonly members: readonly string[];
  /** Whether the files that were handed in go, too. */
  readonly attachments: boolean;
}

/** What stays, because it is no copy of the dossier's or because a law other than that of the order keeps it. */
export interface ErasureKept {
  /** Letters and decisions: they name others, and are records under the law of archives. */
  readonly documents: readonly SignedDocument[];
  /** Awards of the ledger that came of it. */
  readonly ledgerEntries: number;
  /** Whether a subject of the ledger is tied to it, with a file of facts. */
  readonly hasSubjectFile: boolean;
  /** Attachments that something else carries. */
  readonly sharedFiles: readonly string[];
  /** How many drafts and stages of signing rounds had the dossier on their list, beside the documents. */
  readonly drafts: number;
  /** Sessions of which the hash of the agenda has the names in it, with which a guess of one can be tried. */
  readonly guessable: readonly string[];
}

/** All that goes, by its place. */
export interface ErasurePlan {
  readonly dossier: { readonly id: string; readonly code: string };
  readonly texts: readonly ErasedTexts[];
  /** Runs whose stored history goes whole. */
  readonly histories: readonly string[];
  readonly files: readonly string[];
  /** How many reasons were given for readings of before these were events; none where others alone go. */
  readonly oldReasons: number;
  readonly kept: ErasureKept;
  /** Whose texts go: the dossier, sessions, findings. */
  readonly things: readonly BundledThingName[];
  /** Attachments, also those that stay: the names under which they were handed in go. */
  readonly attachments: readonly string[];
}

/**
 * What an order takes away, as the record stands: the things are kept from others until the transaction ends.
 * @throws Refused `not-found`; `erasure-member-unknown`; `erasure-dossier-open`, `erasure-thing-open` while anything of it goes
 * on: what runs has its own copy, which nobody can change
 */
export async function planErasure(
  repositories: Repositories,
  { dossier: id, members, attachments: withFiles }: ErasureAsked,
): Promise<ErasurePlan> {
  const stranger = members.find((member) => !PERSONAL_MEMBERS.includes(member));
  if (stranger !== undefined)
    throw refused('erasure-member-unknown', { member: stranger, known: PERSONAL_MEMBERS.join(', ') });
  const { record, readModels, erasures } = repositories;
  const state = found(await readModels.stateOf('dossier', id));
  if (!isEnded(state)) throw refused('erasure-dossier-open', { code: state.code });
  const { linked, rounds } = await endedThings(repositories, id);
  await record.lock('dossier', [id]);
  for (const kind of ['session', 'finding'] as const)
    await record.lock(
      kind,
      linked.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])),
    );
  const events = await erasures.eventsOf([{ kind: 'dossier', id }, ...linked]);
  const texts = textsAbout(events, id, members);
  const things = thingsIn(texts);
  const carried = attachmentsIn(events);
  const shared = await erasures.carriedElsewhere(id, carried);
  const gone = await erasures.erasedOf(id, carried);
  const ofRounds = await erasures.filesOf(rounds);
  const { documents, hasSubjectFile } = keptOf(state);
  const runs = await erasures.storedRuns([{ kind: 'dossier', id }, ...things]);
  return {
    dossier: { id, code: state.code },
    texts,
    histories: [...new Set(runs.flatMap(({ runId, isThere }) => (isThere ? [runId] : [])))],
    files: withFiles ? carried.filter((file) => !shared.has(file) && !gone.has(file)) : [],
    kept: {
      ...{ documents, hasSubjectFile },
      ledgerEntries: await erasures.ledgerEntriesOf(id),
      sharedFiles: withFiles ? carried.filter((file) => shared.has(file) && !gone.has(file)) : [],
      drafts: ofRounds.filter((file) => !documents.some((document) => document.file === file)).length,
      guessable: guessableIn(events),
    },
    oldReasons:
      members.length === 0 || members.includes('reason') ? await erasures.oldReasonsOf(id, ERASED) : 0,
    things,
    attachments: carried,
  };
}

/** What had the dossier on its list or is about it, all of it over. */
async function endedThings(
  { erasures }: Repositories,
  dossier: string,
): Promise<{ readonly linked: readonly BundledThingName[]; readonly rounds: readonly string[] }> {
  const carriers = await erasures.carriersOf(dossier);
  const findings = (await erasures.findingsAbout(dossier)).map((one) => ({ kind: 'finding', ...one }));
  const open = carriers.find(({ isEnded }) => !isEnded) ?? findings.find(({ phase }) => phase !== 'closed');
  if (open) throw refused('erasure-thing-open', { kind: open.kind, id: open.id });
  const readings = (await erasures.readingsOf(dossier)).map((reading) => ({ kind: 'reading', id: reading }));
  const linked = [...carriers.filter(({ kind }) => kind === 'session'), ...findings, ...readings];
  return {
    linked: linked.map(({ kind, id }) => ({ kind, id })),
    rounds: carriers.flatMap(({ kind, id }) => (kind === 'round' ? [id] : [])),
  };
}

/** Sessions of which the agenda was fixed under a hash of more than `agendaHash` has today. */
function guessableIn(events: readonly ErasableEvent[]): readonly string[] {
  const hashes = new Map<string, string>();
  const guessable: string[] = [];
  for (const { kind, id, body } of events) {
    if (kind !== 'session') continue;
    if (body.type === 'convened') hashes.set(id, agendaHash(agendaOf(body.convocation)));
    if (body.type === 'agenda-frozen' && body.agendaHash !== hashes.get(id)) guessable.push(id);
  }
  return guessable;
}

function thingsIn(texts: readonly ErasedTexts[]): readonly BundledThingName[] {
  const things = new Map(texts.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]));
  return [...things.values()];
}

const attachmentsIn = (events: readonly ErasableEvent[]): readonly string[] => [
  ...new Set(events.flatMap(({ kind, body }) => (kind === 'dossier' ? partsOf(body as DossierEvent) : []))),
];

function partsOf(event: DossierEvent): readonly string[] {
  if (event.type === 'submitted') return event.submission.content.parts.map(({ file }) => file);
  return event.type === 'resubmitted' ? event.content.parts.map(({ file }) => file) : [];
}

const keptOf = ({
  letters,
  decision,
  content,
}: DossierState): Pick<ErasureKept, 'documents' | 'hasSubjectFile'> => ({
  documents: [...letters, ...(decision ? [decision] : [])],
  hasSubjectFile: content.subject.ledger !== undefined,
});
