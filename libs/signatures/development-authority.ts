import { createHash, webcrypto } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pkijs from 'pkijs';
import type { Signatory, SigningIdentity } from './certificate-types';
import {
  type DistinguishedName,
  issueCertificate,
  type KeyAndCertificate,
  parseCertificate,
  readIdentity,
  type Validity,
} from './certificate';
import { readOrMake, replaceFile } from './key-store';
import { toPem } from './pem';
import {
  issueRevocationList,
  readRevocationList,
  type RevocationList,
  type RevokedCertificate,
  RevocationListUntrusted,
  statusIn,
} from './revocation-list';

export const DEVELOPMENT_AUTHORITY_NAME = 'Vinh Danh Development CA - NOT FOR LEGAL USE';

type Root = KeyAndCertificate & { readonly fingerprint: string };

function subjectOf(signatory: Signatory): DistinguishedName {
  const { name, title, organization } = signatory;
  if (signatory.kind === 'body') return { commonName: name, organization };
  const named = `${name}, ${title}`;
  return { commonName: named.length <= 64 ? named : name, title, organization };
}

async function ecdsaSignature(key: webcrypto.CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const raw = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data);
  return new Uint8Array(pkijs.createCMSECDSASignature(raw));
}

const isSame = (one: RevokedCertificate, other: RevokedCertificate): boolean =>
  one.serialNumber.isEqual(other.serialNumber);

/** Every certificate of which the folder holds that it was taken back. */
async function takenBackIn(folder: string): Promise<readonly RevokedCertificate[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.tmp'));
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const { certificate, at } = JSON.parse(text) as { certificate: string; at: string };
      const { serialNumber } = parseCertificate(Buffer.from(certificate, 'base64'));
      return { serialNumber, at: new Date(at) };
    }),
  );
}

/**
 * A certification authority for development and rehearsal. It keeps its keys as files under one directory, makes
 * them on first use, and names itself in every certificate and on every page as having no legal value.
 * Several processes may use one directory at the same time.
 */
export class DevelopmentAuthority {
  private root: Promise<Root> | undefined;

  constructor(private readonly directory: string) {}

  /** The trust anchor, for verifiers. */
  async rootCertificatePem(): Promise<string> {
    return toPem('CERTIFICATE', (await this.rootIdentity()).certificate);
  }

  /**
   * The key and certificate of a signatory: the same for the same data, on every call and in every process. Another
   * name, title or body under the same id is another certificate.
   * @param validity its life where it is issued now; years before and after today unless given
   */
  async certificateFor(signatory: Signatory, validity?: Validity): Promise<SigningIdentity> {
    const root = await this.rootIdentity();
    const { id, name, title, organization, kind } = signatory;
    const file = createHash('sha256').update(JSON.stringify([id, name, title, organization, kind]));
    const pem = await readOrMake(join(this.folderOf(root), `${file.digest('hex').slice(0, 32)}.pem`), () =>
      issueCertificate(subjectOf(signatory), root, validity),
    );
    const { privateKey, certificate, fingerprint } = await readIdentity(pem);
    return {
      signatory,
      certificate,
      chain: [root.certificate],
      fingerprint,
      development: true,
      status: async (at) => statusIn(await this.trustedList(root), parseCertificate(certificate), at),
      sign: (data) => ecdsaSignature(privateKey, data),
    };
  }

  /**
   * Takes a certificate back from an instant on, in a list that the root signs anew. Each one that was taken back is kept in a
   * file of its own first, and whoever has written a list looks at all of them again: a list that another process wrote
   * over with an older one is made good by that process.
   * @throws RevocationListUntrusted when the list is not the root's
   */
  async revoke({ certificate, fingerprint }: SigningIdentity, at: Date): Promise<void> {
    const root = await this.rootIdentity();
    const taken = join(this.folderOf(root), 'taken-back');
    const text = JSON.stringify({ certificate: Buffer.from(certificate).toString('base64'), at });
    await this.revocationList(root);
    await readOrMake(join(taken, fingerprint), () => Promise.resolve(text));
    for (;;) {
      const { revoked } = await this.revocationList(root);
      const missing = (await takenBackIn(taken)).filter(
        (one) => !revoked.some((other) => isSame(one, other)),
      );
      if (missing.length === 0) return;
      await replaceFile(this.listPath(root), await issueRevocationList([...revoked, ...missing], root, at));
    }
  }

  /** What belongs to one root: another root begins with neither certificates nor a list. */
  private folderOf({ fingerprint }: Root): string {
    return join(this.directory, `signatories-${fingerprint.slice(0, 16)}`);
  }

  private listPath(root: Root): string {
    return join(this.folderOf(root), 'revoked.crl.pem');
  }

  /** @throws RevocationListUntrusted when the list is not the root's: it is never overwritten */
  private async revocationList(root: Root): Promise<RevocationList> {
    const pem = await readOrMake(this.listPath(root), () => issueRevocationList([], root, new Date()));
    return readRevocationList(pem, root);
  }

  /** The list, or null where what lies in its place is not the root's. */
  private trustedList(root: Root): Promise<RevocationList | null> {
    return this.revocationList(root).catch((error: unknown) => {
      if (error instanceof RevocationListUntrusted) return null;
      throw error;
    });
  }

  private rootIdentity(): Promise<Root> {
    this.root ??= readOrMake(join(this.directory, 'development-ca.pem'), () =>
      issueCertificate({ commonName: DEVELOPMENT_AUTHORITY_NAME, organization: 'Vinh Danh' }),
    )
      .then(readIdentity)
      .catch((error: unknown) => {
        this.root = undefined;
        throw error;
      });
    return this.root;
  }
}
