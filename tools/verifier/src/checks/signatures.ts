import { fileHash } from '../bytes';
import { textAt } from '../canonical-json';
import { checkCms } from '../pdf/cms';
import { revisionEnds, signaturesIn } from '../pdf/revisions';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { filesOf, type Document } from './documents';
import type { Manifest } from './manifest';
import type { Things } from './things';

/** Signatures of the documents of signing rounds, against what the rounds' events say of them. */
export async function checkSignatures(
  documents: readonly Document[],
  { absent }: Manifest,
  things: Things,
  roots: readonly string[],
  report: Report,
): Promise<void> {
  const earlier = new Set([...absent].flatMap(([hash, why]) => (why === 'earlier' ? [hash] : [])));
  for (const round of things.values()) {
    if (round.kind !== 'round') continue;
    const document = documents.find(({ hash }) => hash === signedFileOf(round));
    if (!document) continue;
    await checkDocument(document, round, roots, report);
    await findEarlier(document, round, earlier, report);
  }
  for (const hash of earlier) report.wrong('earlier-unproven', { hash });
}

interface Applied {
  readonly file: string | undefined;
  readonly certificate: string | undefined;
  /** What was found when the certificate was looked up before it signed; nothing where it was not. */
  readonly status: string | undefined;
  readonly listOf: string | undefined;
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
      status: textAt(body, 'signature', 'check', 'status'),
      listOf: textAt(body, 'signature', 'check', 'listIssuedAt'),
    });
  }
  return applied;
}

const signedFileOf = (round: Thing): string | undefined => appliedIn(round).at(-1)?.file;

async function checkDocument(
  { part, bytes }: Document,
  round: Thing,
  roots: readonly string[],
  report: Report,
): Promise<void> {
  const applied = appliedIn(round);
  const found = signaturesIn(bytes);
  if (found.length !== applied.length)
    return report.wrong('signature-count', { part, found: found.length, told: applied.length });
  for (const [at, signature] of found.entries()) {
    const number = at + 1;
    const checked = signature && (await checkCms(signature.cms, signature.signed, signature.claimedAt));
    if (!signature || !checked) report.wrong('signature-unread', { part, number });
    else if (!checked.fits) report.wrong('signature-broken', { part, number, signer: checked.signer });
    else if (checked.certificate !== applied[at]?.certificate)
      report.wrong('signature-other', { part, number, signer: checked.signer });
    else if (!checked.leadsToRoot) report.wrong('signature-chain', { part, number, signer: checked.signer });
    else if (number === found.length && signature.end !== bytes.length)
      report.wrong('signature-not-whole', { part, number });
    else {
      const { signer, root, rootName } = checked;
      report.holds('signature', { part, number, signer });
      if (roots.length > 0 && !roots.includes(root))
        report.wrong('root-stranger', { signer, rootName, root });
      if (roots.length === 0) report.open('root-inside', { signer, rootName, root });
      const { status = '–', listOf = '–' } = applied[at] ?? {};
      report.open('revocation', { signer, status, listOf });
    }
  }
}

/** Drafts and half signed stages are the beginning of the signed file: each revision is appended to those before. */
async function findEarlier(
  { bytes, part }: Document,
  round: Thing,
  earlier: Set<string>,
  report: Report,
): Promise<void> {
  const wanted = new Set(filesOf(round).filter((hash) => earlier.has(hash)));
  if (wanted.size === 0) return;
  const found = wanted.size;
  for (const end of revisionEnds(bytes)) {
    const hash = await fileHash(bytes.subarray(0, end));
    if (wanted.delete(hash)) earlier.delete(hash);
    if (wanted.size === 0) break;
  }
  if (found > wanted.size) report.holds('earlier', { part, stages: found - wanted.size });
}
