import { join } from 'node:path';
import type { ArchivedKind, PlacedThing } from '../listing/thing';
import { EVIDENCE_FILE } from '../listing/words';
import { faultAt, type BagFault } from './fault';
import { readEvidence } from './read-evidence';
import type { FoundFile } from './walk';

/** What a thing's bundle says that it is of. */
const OF_KIND: Readonly<Record<ArchivedKind, string>> = {
  dossier: 'dossier',
  session: 'session',
  paper: 'round',
};

/**
 * Holds the documents of a bag to its evidence bundles: who changes a document can make every hash of the bag anew, but not
 * those that the record's log has. Minutes are drawn for the archive, and no bundle has them.
 */
export class EvidenceCheck {
  private readonly known = new Set<string>();
  private readonly asked: Array<{ readonly path: string; readonly sha256: string }> = [];
  private count = 0;

  constructor(
    private readonly folder: string,
    private readonly found: ReadonlyMap<string, FoundFile>,
    private readonly faults: BagFault[],
  ) {}

  async take({ kind, code, id, documents }: PlacedThing): Promise<void> {
    const [bundles, others] = [documents.filter(isBundle), documents.filter((one) => !isBundle(one))];
    if (bundles.length === 0 && kind !== 'paper') this.faults.push(faultAt('no-evidence', code));
    for (const { path } of bundles) await this.read(path, OF_KIND[kind], id);
    if (kind !== 'session') this.asked.push(...others.map(({ path, sha256 }) => ({ path, sha256 })));
  }

  /** @returns how many bundles there are, which `vinhdanh-verify` verifies */
  end(): number {
    for (const { path, sha256 } of this.asked)
      if (!this.known.has(sha256)) this.faults.push(faultAt('not-proven', path));
    return this.count;
  }

  private async read(path: string, kind: string, id: string): Promise<void> {
    if (!this.found.has(path)) return;
    const evidence = await readEvidence(join(this.folder, path));
    this.count++;
    if (evidence?.kind !== kind || evidence.id !== id) this.faults.push(faultAt('evidence', path));
    for (const sha256 of evidence?.documents ?? []) this.known.add(sha256);
  }
}

const isBundle = ({ path }: { readonly path: string }): boolean => path.endsWith(`/${EVIDENCE_FILE}`);
