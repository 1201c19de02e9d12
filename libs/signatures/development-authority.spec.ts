import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCertificate, subjectName } from './certificate';
import type { Signatory } from './certificate-types';
import { DEVELOPMENT_AUTHORITY_NAME, DevelopmentAuthority } from './development-authority';
import { engine } from './crypto-engine';
import { fromPem } from './pem';

const deputy: Signatory = {
  id: 'office-7',
  name: 'Nông Thị Huệ Giả',
  title: 'Phó Chủ tịch',
  organization: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  kind: 'person',
};

describe('DevelopmentAuthority', () => {
  let directory: string;

  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'keys-')), 'keys');
  });

  afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

  it('issues a certificate under its root, named in Vietnamese', async () => {
    const authority = new DevelopmentAuthority(directory);
    const root = parseCertificate(fromPem('CERTIFICATE', await authority.rootCertificatePem()));
    const identity = await authority.certificateFor(deputy);
    const certificate = parseCertificate(identity.certificate);
    expect(subjectName(root, 'commonName')).toBe(DEVELOPMENT_AUTHORITY_NAME);
    expect(subjectName(certificate, 'commonName')).toBe('Nông Thị Huệ Giả, Phó Chủ tịch');
    expect(subjectName(certificate, 'organization')).toBe(deputy.organization);
    await expect(certificate.verify(root, engine)).resolves.toBe(true);
    expect(identity.development).toBe(true);
    expect(identity.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps a name to 64 letters', async () => {
    const long = { ...deputy, title: `Phó ${'Trưởng '.repeat(20)}`, organization: 'Ban '.repeat(40) };
    const { certificate } = await new DevelopmentAuthority(directory).certificateFor(long);
    expect(subjectName(parseCertificate(certificate), 'commonName')).toBe(deputy.name);
    expect(subjectName(parseCertificate(certificate), 'organization')).toHaveLength(64);
  });

  it('gives the same certificate again, and another after a change of post', async () => {
    const first = await new DevelopmentAuthority(directory).certificateFor(deputy);
    const again = await new DevelopmentAuthority(directory).certificateFor({ ...deputy });
    const promoted = await new DevelopmentAuthority(directory).certificateFor({
      ...deputy,
      title: 'Chủ tịch',
    });
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(promoted.fingerprint).not.toBe(first.fingerprint);
  });

  it('makes one root and one certificate when many begin at once', async () => {
    const authorities = Array.from({ length: 8 }, () => new DevelopmentAuthority(directory));
    const identities = await Promise.all(authorities.map((authority) => authority.certificateFor(deputy)));
    expect(new Set(identities.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(new Set(identities.map(({ chain }) => Buffer.from(chain[0]!).toString('hex'))).size).toBe(1);
  });

  it('keeps keys from other users and leaves no temporary file', async () => {
    await new DevelopmentAuthority(directory).certificateFor(deputy);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file.name).toMatch(/\.pem$/);
      expect((await stat(join(file.parentPath, file.name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });
});
