import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CosignedLog } from '@vinhdanh/application';
import { archivistIdOf, courierIdOf } from '@vinhdanh/contracts';
import { createDataSource } from '@vinhdanh/persistence';
import { createClient } from '@vinhdanh/temporal';
import { callWitness } from '../../../apps/cli/record/call-witness';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordHistory } from '../../support/logged-events';
import { newSigner, sealAll, type LogSigner } from '../../support/sealed-record';
import { serve, type ServedWitness } from '../../support/served-witness';

const CLI = join(__dirname, '../../../dist/apps/cli/main.js');
const taskQueue = `recover-command-${randomUUID()}`;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-recover-'));
  let database: TestDatabase;
  let signer: LogSigner;
  let witness: ServedWitness;
  let faulty: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    signer = newSigner();
    witness = await serve('witness.example.vn', signer);
    await recordHistory(database.dataSource.manager);
    faulty = (await recordHistory(database.dataSource.manager, 'another way\n  at workflow')).runId;
    await sealAll(database, signer);
  }, 60_000);
  afterAll(async () => {
    await witness.stop();
    const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '' } = process.env;
    const client = createClient({ address, namespace, taskQueue });
    for (const id of [archivistIdOf(taskQueue), courierIdOf(taskQueue)])
      await client.workflow.getHandle(id).terminate();
    await client.connection.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const vinhdanh = (language: string, ...args: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        DATABASE_URL: database.url,
        TASK_QUEUE: taskQueue,
        LOG_ORIGIN: signer.name,
        LC_ALL: language,
      };
      execFile(process.execPath, [CLI, ...args], { env }, (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, stdout, stderr });
      });
    });

  it('recovers by keys and witnesses from outside, and from nothing that those do not bear out', async () => {
    const alone = await vinhdanh('vi_VN.UTF-8', 'recover');
    expect(alone).toMatchObject({ code: 0, stderr: '' });
    expect(alone.stdout).toBe(
      [
        'Nhật ký còn nguyên vẹn: 2 sự kiện.',
        'Nhật ký chỉ được kiểm tra bằng chính các khóa của nó: không có mốc (--checkpoint), khóa (--vkey) hay bên làm chứng (--witnesses) giữ ở bên ngoài.',
        '',
        'Đã khởi động lại:      không có',
        'Đang chạy, để nguyên:  không có',
        'Đã xong:               không có',
        '',
      ].join('\n'),
    );

    const byKey = await vinhdanh('en_US.UTF-8', 'recover', '--dry-run', '--vkey', signer.verifierKey);
    expect(byKey.stdout).toBe(
      [
        'The record holds: 2 events.',
        '',
        'Would be started:     none',
        'Run, and left alone:  none',
        'Closed:               none',
        '',
      ].join('\n'),
    );
    const stranger = newSigner(signer.name).verifierKey;
    const byStranger = await vinhdanh('en_US.UTF-8', 'recover', '--vkey', stranger);
    expect(byStranger).toMatchObject({ code: 1, stdout: '' });
    expect(byStranger.stderr).toContain('The record does not hold: nothing is started from it.');

    const file = join(folder, 'witnesses');
    writeFileSync(file, `${witness.witness.url} ${witness.witness.verifierKey}\n`);
    const unseen = await vinhdanh('en_US.UTF-8', 'recover', '--witnesses', file);
    expect(unseen).toMatchObject({ code: 1, stdout: '' });
    const sealing = await createDataSource({
      ...{ url: database.sealerUrl, applicationName: 'sealer', poolSize: 1 },
    }).initialize();
    await new CosignedLog(sealing, witness.witness, callWitness).askForNewest();
    await sealing.destroy();
    const seen = await vinhdanh('en_US.UTF-8', 'recover', '--json', '--witnesses', file);
    expect(JSON.parse(seen.stdout)).toMatchObject({ isVouchedFor: true, isNewEngine: false, events: 2 });
  }, 90_000);

  it('lists histories that do not replay', async () => {
    const { code, stdout } = await vinhdanh('en_US.UTF-8', 'history', '--faulty');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([expect.stringContaining(faulty), '']);
    expect(stdout).toMatch(/^dossier-[0-9a-f-]{36} {2}\S+ {2}\S+ {2}another way\n$/);
  }, 60_000);
});
