import { checkDocuments } from './checks/documents';
import { checkErasures } from './checks/erasures';
import { checkLinks } from './checks/links';
import { checkLog, type KeptOutside } from './checks/log';
import { readManifest } from './checks/manifest';
import { PackRules } from './checks/session-rule';
import { checkRules, setsNamed } from './checks/rules';
import { sayThing } from './checks/sayings';
import { RevocationLists } from './checks/revocation';
import { checkRounds } from './checks/rounds';
import { checkSignatures, type Trusted } from './checks/signatures';
import { checkTallies } from './checks/tally';
import { checkNames, checkThings } from './checks/things';
import { readContainer } from './container/read-container';
import { BundleFault } from './fault';
import { NoEd25519 } from './log/note';
import { Report, type Verdict } from './report';
import { YEAR_PART } from './year/read-year';
import { verifyYear } from './year/verify-year';

export type VerifyOptions = KeptOutside & Trusted;

export const NOTHING_KEPT: VerifyOptions = { keys: [], checkpoint: null, roots: [], certificates: [] };

/** Verifies a bundle by itself: makes everything anew that it can be made from, and says what it cannot know. */
export async function verifyBundle(
  file: Uint8Array<ArrayBuffer>,
  options: VerifyOptions = NOTHING_KEPT,
): Promise<Verdict> {
  const report = new Report();
  try {
    await verify(file, options, report);
  } catch (error) {
    if (error instanceof BundleFault) report.fault(error);
    else if (error instanceof NoEd25519) report.wrong('no-ed25519');
    else report.wrong('unreadable', { because: error instanceof Error ? error.message : String(error) });
  }
  return report.verdict();
}

async function verify(file: Uint8Array<ArrayBuffer>, options: VerifyOptions, report: Report): Promise<void> {
  const parts = readContainer(file);
  report.holds('container', { parts: parts.size, size: file.length });
  if (parts.has(YEAR_PART)) return verifyYear(parts, options, report);
  const manifest = await readManifest(parts);
  report.holds('manifest', { parts: manifest.hashes.size });
  const tree = await checkLog(parts, options, report);
  const things = checkThings(parts, tree, report);
  if (!things) return;
  checkNames(parts, things, report);
  const subject = checkLinks(manifest, things, report);
  checkErasures(things, report);
  const documents = checkDocuments(parts, manifest, things, report);
  if (subject) checkRules(setsNamed(subject), parts, report);
  if (subject) checkTallies(subject, things, new PackRules(parts), report);
  if (subject) checkRounds(subject, things, documents, report);
  const lists = new RevocationLists(parts, manifest, report);
  await checkSignatures(documents, manifest, things, options, lists, report);
  if (parts.has('cover.html')) report.open('cover');
  report.open('later');
  if (subject) sayThing(subject, report);
}
