import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

  it('holds every certificate that processes take back at the same moment, and those of before', async () => {
    const before = await authority.certificateFor(signatory);
    await authority.revoke(before, EARLIER);
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        authority.certificateFor({ ...signatory, id: `office-${at + 20}` }),
      ),
    );
    await Promise.all(many.map((one) => new DevelopmentAuthority(directory).revoke(one, EARLIER)));
    expect(await Promise.all([before, ...many].map((one) => statusOf(one)))).toEqual(
      Array.from({ length: 13 }, () => 'revoked'),
    );
  });

  const listIn = async (place: string): Promise<string> => {
    const [found] = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.crl.pem'));
    return join(place, found!);
  };

  it('is told by no list that the authority has not signed, and that is an answer, not a failure', async () => {
    const identity = await authority.certificateFor(signatory);
    await authority.revoke(identity, EARLIER);
    const foreign = await mkdtemp(join(tmpdir(), 'foreign-'));
    const stranger = new DevelopmentAuthority(foreign);
    await stranger.revoke(await stranger.certificateFor(signatory), EARLIER);
    const path = await listIn(directory);
    for (const wrong of [await readFile(await listIn(foreign), 'utf8'), 'no list at all']) {
      await writeFile(path, wrong);
      expect(await identity.status(NOW)).toMatchObject({
        is: 'list-untrusted',
        revokedAt: null,
        listIssuedAt: null,
      });
      await expect(authority.revoke(identity, NOW)).rejects.toThrow('not signed by its issuer');
      expect(await readFile(path, 'utf8')).toBe(wrong);
    }
    await rm(foreign, { recursive: true });
  });

  it('is of the list of its own root: a new root begins with its own', async () => {
    await authority.revoke(await authority.certificateFor(signatory), EARLIER);
    await rm(join(directory, 'development-ca.pem'));
    const renewed = await new DevelopmentAuthority(directory).certificateFor(signatory);
    expect(await statusOf(renewed)).toBe('good');
  });
});
