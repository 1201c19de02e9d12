import { hashesOfBeginnings } from '../bytes';
import { at as valueAt, textAt } from '../canonical-json';
import { checkCms, type Certificate, type CheckedSignature } from '../pdf/cms';
import { MOST_REVISIONS, MOST_SIGNATURES, revisionEnds, signaturesIn } from '../pdf/revisions';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { filesOf, type Document } from './documents';
import type { Manifest } from './manifest';
import { lookedUpIn, type LookedUp, type RevocationLists } from './revocation';
import type { Things } from './things';

/** Signatures of the documents of signing rounds, against what the rounds' events say of them. */
export async function checkSignatures(
  documents: readonly Document[],
  { absent }: Manifest,
  things: Things,
  trusted: Trusted,
  lists: RevocationLists,
  report: Report,
): Promise<void> {
  const earlier = new Set([...absent].flatMap(([hash, why]) => (why === 'earlier' ? [hash] : [])));
  for (const round of things.values()) {
    if (round.kind !== 'round') continue;
    lists.expect(round);
    const document = documents.find(({ hash }) => hash === signedFileOf(round));
    if (!document) leaveEarlier(round, earlier, report);
    else {
      await checkDocument(document, round, { ...trusted, lists }, report);
      findEarlier(document, round, earlier, report);
    }
  }
  lists.sayStrangers(report);
  if (report.has('signature')) report.open('signing-time');
  for (const hash of earlier) report.wrong('earlier-unproven', { hash });
}

/** Root certificates that somebody has from elsewhere. */
export interface Trusted {
  /** SHA-256, hexadecimal; none: those in the documents are named. */
  readonly roots: readonly string[];
  /** Those of which there is more than the hash: documents need not bring them. */
  readonly certificates: readonly Certificate[];
}

interface Applied {
  readonly file: string | undefined;
  readonly certificate: string | undefined;
  readonly lookedUp: LookedUp;
}

/** The signatures that the round says were put on its document as it stands: a new draft takes away those before. */
function appliedIn({ events }: Thing): readonly Applied[] {
  let applied: Applied[] = [];
  for (const { body } of events) {
    if (body?.type === 'document-drafted') applied = [];
    if (body?.type !== 'signature-applied') continue;
    applied.push({
      file: textAt(body, 'signature', 'file'),
      certificate: textAt(body, 'signature', 'certificate'),
      lookedUp: lookedUpIn(valueAt(body, 'signature')),
    });
  }
  return applied;
}

const signedFileOf = (round: Thing): string | undefined => appliedIn(round).at(-1)?.file;

async function checkDocument(
  { part, bytes }: Document,
  round: Thing,
  { roots, certificates, lists }: Trusted & { readonly lists: RevocationLists },
  report: Report,
): Promise<void> {
  const applied = appliedIn(round);
  const found = signaturesIn(bytes);
  if (!found) return report.wrong('signatures-many', { part, most: MOST_SIGNATURES });
  if (found.length !== applied.length)
    return report.wrong('signature-count', { part, found: found.length, told: applied.length });
  for (const [at, signature] of found.entries()) {
    const number = at + 1;
    const checked = signature && (await checkCms(signature, certificates));
    if (!signature || !checked) report.wrong('signature-unread', { part, number });
    else if (!checked.fits) report.wrong('signature-broken', { part, number, signer: checked.signer });
    else if (checked.certificate !== applied[at]?.certificate)
      report.wrong('signature-other', { part, number, signer: checked.signer });
    else if (checked.root && !checked.leadsToRoot)
      report.wrong('signature-chain', { part, number, signer: checked.signer });
    else if (number === found.length && signature.end !== bytes.length)
      report.wrong('signature-not-whole', { part, number });
    else {
      const { signer, root } = checked;
      report.holds('signature', { part, number, signer });
      checkRoot(signer, root, roots, report);
      const told = applied[at]?.lookedUp ?? lookedUpIn(null);
      const { claimedAt } = signature;
      if (claimedAt) await lists.check({ part, number, checked, signedAt: claimedAt }, told, report);
    }
  }
}

/** What a root certificate calls itself that is of a development CA. */
const DEVELOPMENT = /\bDevelopment CA\b/;

function checkRoot(
  signer: string,
  root: CheckedSignature['root'],
  roots: readonly string[],
  report: Report,
): void {
  if (!root) return report.open('root-absent', { signer });
  const params = { signer, rootName: root.name, root: root.fingerprint };
  if (DEVELOPMENT.test(root.name) && !report.has('development-ca')) report.open('development-ca', params);
  if (roots.length === 0) report.open('root-inside', params);
  else if (!roots.includes(root.fingerprint)) report.wrong('root-stranger', params);
}

/** Of a signed document that is not there nobody can tell what its stages were. */
function leaveEarlier(round: Thing, earlier: Set<string>, report: Report): void {
  const stages = new Set(filesOf(round).filter((hash) => earlier.delete(hash))).size;
  if (stages > 0) report.open('earlier-unchecked', { id: round.id, stages });
}

/** Drafts and half signed stages are the beginning of the signed file: each revision is appended to those before. */
function findEarlier({ bytes, part }: Document, round: Thing, earlier: Set<string>, report: Report): void {
  const wanted = new Set(filesOf(round).filter((hash) => earlier.has(hash)));
  if (wanted.size === 0) return;
  const ends = revisionEnds(bytes);
  if (!ends) return report.wrong('revisions-many', { part, most: MOST_REVISIONS });
  const found = wanted.size;
  for (const hash of hashesOfBeginnings(bytes, ends)) {
    if (wanted.delete(hash)) earlier.delete(hash);
    if (wanted.size === 0) break;
  }
  if (found > wanted.size) report.holds('earlier', { part, stages: found - wanted.size });
}
