import { webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { DevelopmentAuthority, type SigningIdentity } from '@vinhdanh/signatures';

/** Lists of revoked certificates, as a bundle may have them. */
export interface SceneLists {
  /** As it was when the document was signed: it revokes nobody. */
  readonly honest: Uint8Array;
  /** In which the person's certificate is revoked months after it signed, and, besides, the body's before it did. */
  readonly later: Uint8Array;
  readonly earlier: Uint8Array;
  /** That was to be renewed before the document was signed. */
  readonly stale: Uint8Array;
}

/** What the authority's list is at several times. @param directory where it keeps its key */
export async function listsOf(
  authority: DevelopmentAuthority,
  directory: string,
  [person, body]: readonly SigningIdentity[],
): Promise<SceneLists> {
  if (!person || !body) throw new Error('nobody signed');
  const newest = async (): Promise<Uint8Array> => (await person.status(new Date())).list ?? new Uint8Array();
  const honest = await newest();
  await authority.revoke(person, new Date('2026-06-01T00:00:00Z'));
  const later = await newest();
  await authority.revoke(body, new Date('2025-06-01T00:00:00Z'));
  return { honest, later, earlier: await newest(), stale: await staleList(directory, honest) };
}

/** The list, signed anew by its authority as one that ended long ago. */
async function staleList(directory: string, honest: Uint8Array): Promise<Uint8Array> {
  const pem = readFileSync(join(directory, 'development-ca.pem'), 'utf8');
  const [, key = ''] = /BEGIN PRIVATE KEY-----([^-]*)/.exec(pem) ?? [];
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const privateKey = await webcrypto.subtle.importKey('pkcs8', Buffer.from(key, 'base64'), algorithm, false, [
    'sign',
  ]);
  const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto });
  const list = pkijs.CertificateRevocationList.fromBER(new Uint8Array(honest));
  list.nextUpdate = new pkijs.Time({ type: 0, value: new Date('2025-12-01T00:00:00Z') });
  await list.sign(privateKey, 'SHA-256', engine);
  return new Uint8Array((list.toSchema(true) as asn1js.Sequence).toBER(false));
}

/** When a list says that it was issued; long ago where it is none. */
export function listIssuedAt(list: Uint8Array): string {
  try {
    return pkijs.CertificateRevocationList.fromBER(new Uint8Array(list)).thisUpdate.value.toISOString();
  } catch {
    return '2025-01-01T00:00:00.000Z';
  }
}

/** The list of revoked certificates of another authority of the same name, and its root certificate. */
export async function strangeList(): Promise<{ readonly list: Uint8Array; readonly root: Uint8Array }> {
  const directory = mkdtempSync(join(tmpdir(), 'stranger-'));
  try {
    const own = { id: 'x', name: 'x', title: '', organization: 'x', kind: 'body' } as const;
    const identity = await new DevelopmentAuthority(directory).certificateFor(own);
    const { list } = await identity.status(new Date());
    return { list: list ?? new Uint8Array(), root: identity.chain.at(-1) ?? new Uint8Array() };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
