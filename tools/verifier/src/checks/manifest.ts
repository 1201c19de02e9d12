import { fileHash } from '../bytes';
import { at, hasOnly, isMembers, readCanonicalJson, textAt } from '../canonical-json';
import { isPartName, type Parts } from '../container/read-container';
import { BundleFault } from '../fault';

/** What a bundle can be of. */
export const KINDS = ['dossier', 'session', 'round'] as const;
export type BundleKind = (typeof KINDS)[number];

export const FORM = 'vinhdanh/bundle/1';

/** Why a document that an event names is not in the bundle. */
export const ABSENT = ['withheld', 'earlier', 'redrawn', 'lost', 'erased'] as const;
export type Absence = (typeof ABSENT)[number];

/** What the bundle says of itself. */
export interface Manifest {
  readonly thing: { readonly kind: BundleKind; readonly id: string };
  /** By the hash of the document. */
  readonly absent: ReadonlyMap<string, Absence>;
  /** SHA-256 of every part but the manifest, as it was reckoned anew. */
  readonly hashes: ReadonlyMap<string, string>;
}

const NAME = 'manifest.json';
const ID = /^[0-9a-f-]{36}$/;
const HASH = /^[0-9a-f]{64}$/;

/** @throws BundleFault where a part is missing, added or another one */
export async function readManifest(parts: Parts): Promise<Manifest> {
  const bytes = parts.get(NAME);
  if (!bytes) throw new BundleFault('part-missing', { part: NAME });
  const manifest = readCanonicalJson(bytes);
  const form = textAt(manifest, 'form') ?? '';
  if (form !== FORM && form.startsWith('vinhdanh/bundle/')) throw new BundleFault('form-unknown', { form });
  const kind = KINDS.find((one) => one === textAt(manifest, 'thing', 'kind'));
  const id = textAt(manifest, 'thing', 'id');
  const [listed, absent] = [at(manifest, 'parts'), at(manifest, 'absent')];
  const isWhole = isMembers(manifest) && hasOnly(manifest, 'form', 'thing', 'parts', 'absent');
  if (
    !isWhole ||
    form !== FORM ||
    kind === undefined ||
    id === undefined ||
    !ID.test(id) ||
    !isMembers(listed) ||
    !Object.keys(listed).every(isPartName) ||
    !isMembers(absent) ||
    !Object.entries(absent).every(([hash, why]) => HASH.test(hash) && isAbsence(why))
  )
    throw new BundleFault('part-form', { part: NAME });
  const hashes = await mustBeListed(parts, listed, NAME);
  return { thing: { kind, id }, absent: new Map(Object.entries(absent) as Array<[string, Absence]>), hashes };
}

const isAbsence = (why: unknown): boolean => ABSENT.some((one) => one === why);

/**
 * Every part but the list itself has the hash that the list says, and none is beside it.
 * @returns the hashes
 * @throws BundleFault where it is otherwise
 */
export async function mustBeListed(
  parts: Parts,
  listed: Readonly<Record<string, unknown>>,
  list: string,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const part of Object.keys(listed))
    if (!parts.has(part)) throw new BundleFault('part-missing', { part });
  for (const [part, bytes] of parts) {
    if (part === list) continue;
    if (!Object.hasOwn(listed, part)) throw new BundleFault('part-added', { part });
    hashes.set(part, await fileHash(bytes));
    if (hashes.get(part) !== listed[part]) throw new BundleFault('part-differs', { part });
  }
  return hashes;
}
