import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSubmissionLetter } from '@vinhdanh/documents';
import { DevelopmentAuthority, signPdf, type SigningIdentity } from '@vinhdanh/signatures';
import { sampleLetter } from './sample-documents';
import { listsOf } from './scene-lists';

/** The life of a certificate. */
export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/** A letter as it is drawn, signed by a person, and signed by the body besides; made once. */
const signedOnce = new Map<string, ReturnType<typeof signStages>>();

export function signedStages(...how: Parameters<typeof signStages>): ReturnType<typeof signStages> {
  const key = JSON.stringify(how);
  const stages = signedOnce.get(key) ?? signStages(...how);
  signedOnce.set(key, stages);
  return stages;
}

/** @param besides certificates that the signatures bring, too */
async function signStages(withRoot: boolean, validity?: Validity, besides: readonly Uint8Array[] = []) {
  const directory = mkdtempSync(join(tmpdir(), 'bundle-'));
  const authority = new DevelopmentAuthority(directory);
  const signedAt = new Date('2026-01-05T02:00:00Z');
  const organization = 'Ủy ban nhân dân tỉnh Lạng Sơn';
  try {
    const drawn = await renderSubmissionLetter(sampleLetter());
    let pdf = drawn;
    const stages = [];
    const identities: SigningIdentity[] = [];
    let root: Uint8Array = new Uint8Array();
    for (const kind of ['person', 'body'] as const) {
      const { chain, ...own } = await authority.certificateFor(
        { id: kind, name: kind, title: '', organization, kind },
        validity,
      );
      root = chain.at(-1) ?? root;
      const identity = { ...own, chain: withRoot ? [...besides, ...chain] : [] };
      const field = kind === 'person' ? 'signer' : 'body';
      const signed = await signPdf({ pdf, identity, field, signedAt, reason: 'Ký', location: 'Lạng Sơn' });
      pdf = signed.pdf;
      stages.push({ pdf, certificate: signed.certificateFingerprint });
      identities.push(identity);
    }
    return { drawn, stages, root, lists: await listsOf(authority, directory, identities) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
