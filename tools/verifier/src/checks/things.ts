import { textOf } from '../bytes';
import { readCanonicalJson } from '../canonical-json';
import type { Parts } from '../container/read-container';
import { readLoggedProof } from '../log/checkpoint';
import { leadsToRoot } from '../log/merkle';
import { chainThing, type Thing } from '../record/thing';
import type { Report } from '../report';
import type { SignedTree } from './log';

/** Things by "kind/id". */
export type Things = ReadonlyMap<string, Thing>;

const PART = /^things\/([a-z]+)\/([0-9a-f-]{36})\.json$/;

/** The name of the part that proves an event. */
export const proofPart = (kind: string, id: string, seq: number): string =>
  `proofs/${kind}/${id}/${String(seq).padStart(6, '0')}.tlog-proof`;

/**
 * Everything that the bundle has of things, with every event proven to be in the tree.
 * @returns null where one of them cannot be read: what the others say of it means nothing then
 */
export function checkThings(parts: Parts, tree: SignedTree, report: Report): Things | null {
  const things = new Map<string, Thing>();
  let isWhole = true;
  for (const [part, bytes] of parts) {
    const [, kind, id] = PART.exec(part) ?? [];
    if (kind === undefined || id === undefined) continue;
    const thing = chainThing(kind, id, readCanonicalJson(bytes));
    if ('is' in thing) {
      report.wrong(WRONG[thing.is], { part, seq: thing.seq });
      isWhole = false;
      continue;
    }
    things.set(`${kind}/${id}`, thing);
    const wrongBefore = report.wrongSoFar;
    checkProofs(thing, parts, tree, report);
    if (report.wrongSoFar > wrongBefore) continue;
    const { withheldEvents, withheldTexts } = thing;
    const { size } = tree.checkpoint;
    report.holds('thing', { kind, id, events: thing.events.length, size });
    const withheld = { kind, id, events: withheldEvents, texts: withheldTexts };
    if (withheldEvents + withheldTexts > 0)
      if (kind === 'dossier') report.wrong('dossier-withheld', withheld);
      else report.open('withheld', withheld);
  }
  return isWhole ? things : null;
}

const WRONG = { form: 'thing-form', commitment: 'event-commitment', sequence: 'event-sequence' } as const;

function checkProofs({ kind, id, events }: Thing, parts: Parts, tree: SignedTree, report: Report): void {
  let before = -1;
  for (const { seq, leaf } of events) {
    const part = proofPart(kind, id, seq);
    const text = textOf(parts.get(part) ?? new Uint8Array()) ?? '';
    const proof = readLoggedProof(text);
    if (!proof) report.wrong(parts.has(part) ? 'part-form' : 'part-missing', { part });
    else if (proof.checkpoint !== tree.note) report.wrong('proof-other-tree', { kind, id, seq });
    else if (!leadsToRoot(leaf, proof.index, tree.checkpoint, proof.path))
      report.wrong('event-unproven', { kind, id, seq });
    else if (proof.index <= before) report.wrong('event-order', { kind, id, seq });
    else before = proof.index;
  }
}

/** Every part is something that the form knows: nothing travels in a bundle that nobody looks at. */
export function checkNames(parts: Parts, things: Things, report: Report): void {
  const proofs = new Set(
    [...things.values()].flatMap(({ kind, id, events }) => events.map(({ seq }) => proofPart(kind, id, seq))),
  );
  const known = new Set(['manifest.json', 'checkpoint', 'vkeys', 'consistency', 'closings', 'cover.html']);
  const isKnown = (part: string): boolean =>
    known.has(part) || proofs.has(part) || PART.test(part) || /^(documents|lists|rules)\//.test(part);
  for (const part of parts.keys()) if (!isKnown(part)) report.wrong('part-unknown', { part });
}
