import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SigningIdentity } from './certificate-types';
import { DevelopmentAuthority } from './development-authority';

const NOW = new Date('2026-11-26T03:00:00Z');
const EARLIER = new Date('2026-11-01T00:00:00Z');
const signatory = {
  id: 'office-7',
  name: 'Nông Thị Huệ Giả',
  title: 'Phó Chủ tịch',
  organization: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  kind: 'person',
} as const;

describe('the status of a certificate', () => {
  let directory: string;
  let authority: DevelopmentAuthority;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'list-'));
    authority = new DevelopmentAuthority(directory);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const statusOf = async (identity: SigningIdentity, at = NOW): Promise<string> =>
    (await identity.status(at)).is;

  it('is good within its time, and else tells on which side of it', async () => {
    const identity = await authority.certificateFor(signatory, {
      from: EARLIER,
      to: new Date('2026-12-01T00:00:00Z'),
    });
    expect(await statusOf(identity)).toBe('good');
    expect(await statusOf(identity, new Date('2026-10-31T23:59:59Z'))).toBe('not-yet-valid');
    expect(await statusOf(identity, new Date('2026-12-01T00:00:01Z'))).toBe('expired');
  });

  it('is revoked from the instant on, for that certificate alone, in every process and for good', async () => {
    const [one, other] = [
      await authority.certificateFor(signatory),
      await authority.certificateFor({ ...signatory, id: 'office-8' }),
    ];
    await authority.revoke(one, EARLIER);
    await authority.revoke(other, NOW);
    const again = await new DevelopmentAuthority(directory).certificateFor(signatory);
    expect(await again.status(NOW)).toMatchObject({ is: 'revoked', revokedAt: EARLIER, listIssuedAt: NOW });
    expect(await statusOf(one, new Date('2026-10-01T00:00:00Z'))).toBe('good');
    expect(await statusOf(other, EARLIER)).toBe('good');
    expect(await statusOf(other, NOW)).toBe('revoked');
  });

  it('is told by no list that the authority has not signed', async () => {
    const identity = await authority.certificateFor(signatory);
    await authority.revoke(identity, EARLIER);
    const path = join(directory, 'development-ca.crl.pem');
    const foreign = join(directory, 'foreign');
    const stranger = new DevelopmentAuthority(foreign);
    await stranger.revoke(await stranger.certificateFor(signatory), EARLIER);
    await writeFile(path, await readFile(join(foreign, 'development-ca.crl.pem'), 'utf8'));
    await expect(identity.status(NOW)).rejects.toThrow('not signed by its issuer');
  });
});
