import { createHash, webcrypto } from 'node:crypto';
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

  /** Takes a certificate back from an instant on, in a list that the root signs anew. One at a time may do so. */
  async revoke({ certificate }: SigningIdentity, at: Date): Promise<void> {
    const root = await this.rootIdentity();
    const { revoked } = await this.revocationList(root);
    const { serialNumber } = parseCertificate(certificate);
    const list = await issueRevocationList([...revoked, { serialNumber, at }], root, at);
    await replaceFile(this.listPath(root), list);
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
