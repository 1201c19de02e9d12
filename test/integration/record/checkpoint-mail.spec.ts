import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import PostalMime from 'postal-mime';
import { CosignedLog } from '@vinhdanh/application';
import { composeCheckpoint, FileMailer, MailError, type MailSender } from '@vinhdanh/notify';
import {
  checkpointToKeep,
  cosignersOf,
  createDataSource,
  LogQuery,
  UnitOfWork,
  type RecordLog,
} from '@vinhdanh/persistence';
import { CheckpointMailRepository } from '../../../libs/persistence/repositories/checkpoint-mail.repository';
import { CheckpointPost, type RefusedMail } from '../../../activities';
import { examineCheckpointMail } from '../../../apps/cli/doctor/examine-checkpoint-mail';
import type { Finding } from '../../../apps/cli/doctor/finding';
import { callWitness } from '../../../apps/cli/record/call-witness';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newMemory, newSigner, sealAll } from '../../support/sealed-record';
import { serve, WITNESSED_AT } from '../../support/served-witness';

jest.setTimeout(60_000);

const PEOPLE = `
  INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, from_date) VALUES
    ('so', 'Sở', 'Office', 'province', 'Lạng Sơn', '2020-01-01');
  INSERT INTO work.person (id, name, email, locale, fictitious) VALUES
    ('00000000-0000-4000-8000-000000000001', 'Kiểm toán Giả', 'Kiem.Toan@example.vn', 'vi', true),
    ('00000000-0000-4000-8000-000000000002', 'Auditor Made Up', 'auditor@example.vn', 'en', true),
    ('00000000-0000-4000-8000-000000000003', 'Đã nghỉ', 'nghi@example.vn', 'vi', true),
    ('00000000-0000-4000-8000-000000000004', 'Thư ký', 'thu.ky@example.vn', 'vi', true);
  INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, jurisdiction, from_date, to_date) VALUES
    ('a1', '00000000-0000-4000-8000-000000000001', 'so', 'auditor', 'x', 'x', 'so', '2020-01-01', NULL),
    ('a2', '00000000-0000-4000-8000-000000000001', 'so', 'auditor', 'x', 'x', 'so', '2020-01-01', NULL),
    ('a3', '00000000-0000-4000-8000-000000000002', 'so', 'auditor', 'x', 'x', 'so', '2020-01-01', NULL),
    ('a4', '00000000-0000-4000-8000-000000000003', 'so', 'auditor', 'x', 'x', 'so', '2020-01-01', '2026-03-01'),
    ('s1', '00000000-0000-4000-8000-000000000004', 'so', 'secretary', 'x', 'x', NULL, '2020-01-01', NULL)`;

const MORNING = Date.parse('2026-03-02T06:00:00+07:00');
const DAY = 86_400_000;

const signer = newSigner();
const memory = newMemory();

let database: TestDatabase;
let folder: string;
let sender: MailSender;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-mail-'));
  sender = new FileMailer({ directory: folder, from: 'Vinh Danh <vinhdanh@example.vn>' });
  await asOwner(PEOPLE);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function asOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(statement).finally(() => owner.end());
}

const refused: RefusedMail[] = [];

const postAt = (now: number, by = sender): CheckpointPost =>
  new CheckpointPost(
    new UnitOfWork(database.dataSource),
    by,
    ['luu-tru@example.vn', 'AUDITOR@example.vn'],
    () => now,
    (mail) => refused.push(mail),
  );

test('there is no mail before anything was sealed, nor before the morning', async () => {
  expect(await postAt(MORNING).turn()).toBe(0);
  await recordThings(database.dataSource.manager, 3);
  await sealAll(database, signer, { memory });
  expect(await postAt(MORNING - 1).turn()).toBe(0);
});

test('each auditor of the day, and each address that was entered, gets the checkpoint once, as a file', async () => {
  expect(await postAt(MORNING).turn()).toBe(3);
  expect(await postAt(MORNING + 1_000).turn()).toBe(0);
  expect(await postAt(MORNING + DAY - 7 * 3_600_000).turn()).toBe(0);
  const mails = await Promise.all(
    (await readdir(folder)).map(async (file) => PostalMime.parse(await readFile(join(folder, file)))),
  );
  const to = mails.map((mail) => mail.to?.[0]?.address).sort();
  expect(to).toEqual(['auditor@example.vn', 'kiem.toan@example.vn', 'luu-tru@example.vn']);
  const newest = await new LogQuery(database.dataSource).newest(1);
  for (const { attachments } of mails) {
    expect(attachments[0]?.filename).toBe('checkpoint.txt');
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer).toString()).toBe(newest?.note);
  }
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    'Checkpoint of the record, 2026-03-02: 3 events',
    'Mốc nhật ký ngày 02/03/2026: 3 sự kiện',
    'Mốc nhật ký ngày 02/03/2026: 3 sự kiện',
  ]);
});

test('who is an auditor since noon, or was entered then, gets it the same day; nobody twice', async () => {
  const noon = MORNING + 6 * 3_600_000;
  await asOwner(
    `INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, jurisdiction, from_date)
     VALUES ('a5', '00000000-0000-4000-8000-000000000004', 'so', 'auditor', 'x', 'x', 'so', '2026-03-02')`,
  );
  expect(await postAt(noon).turn()).toBe(1);
  expect(await postAt(noon + 60_000).turn()).toBe(0);
  await asOwner("DELETE FROM work.office WHERE id = 'a5'");
});

test('the newest that a witness cosigned within the hour goes out and names it; else the mail says that none did', async () => {
  const { witness, stop } = await serve('chung.example.vn/witness', signer);
  const sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
  await new CosignedLog(sealing, witness, callWitness).askForNewest();
  await Promise.all([sealing.destroy(), stop()]);
  await recordThings(database.dataSource.manager, 2);
  await sealAll(database, signer, { memory });
  const log = (await new LogQuery(database.dataSource).open()) as RecordLog;
  const keptAt = async (now: number) => {
    const kept = await checkpointToKeep(new LogQuery(database.dataSource), log, now);
    return [kept?.size, cosignersOf(log.origin, kept?.note ?? '').map(({ name }) => name)];
  };
  expect(await keptAt(WITNESSED_AT + 3_500_000)).toEqual([3, ['chung.example.vn/witness']]);
  expect(await keptAt(WITNESSED_AT + 3_600_000)).toEqual([5, []]);
  const mail = (witnesses: readonly string[]) =>
    composeCheckpoint({ day: '2026-03-02', origin: log.origin, size: 5, note: '', witnesses, locale: 'vi' });
  expect(mail([]).text).toContain('chưa có bên làm chứng nào ký');
  expect(mail(['chung.example.vn/witness']).text).toContain('ký đối chứng bởi: chung.example.vn/witness');
});

test('two workers at once send nothing twice, and mail that is refused for good stops nobody', async () => {
  const refusing: MailSender = {
    send: (message) =>
      message.to.startsWith('auditor')
        ? Promise.reject(new MailError('mail-rejected', 'no such address'))
        : sender.send(message),
  };
  const taken = await Promise.all([1, 2, 3].map(() => postAt(MORNING + DAY, refusing).turn()));
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(2);
  const states = await database.dataSource.query<unknown[]>(
    "SELECT state, count(*) FROM work.checkpoint_mail WHERE day = '2026-03-03' GROUP BY state ORDER BY state",
  );
  expect(states).toEqual([
    { state: 'sent', count: 2 },
    { state: 'undeliverable', count: 1 },
  ]);
  expect(refused).toMatchObject([{ attempts: 1, isRejected: true, reason: 'no such address' }]);
});

test('the doctor names who refuses it, until it goes out again, and says when it went out last', async () => {
  const doctor = (): Promise<Finding> => examineCheckpointMail(database.dataSource);
  await database.dataSource.query(
    "UPDATE work.checkpoint_mail SET day = current_date WHERE state = 'undeliverable'",
  );
  expect(await doctor()).toMatchObject({
    isWell: false,
    state: expect.stringContaining('auditor@') as string,
  });
  await database.dataSource.query("DELETE FROM work.checkpoint_mail WHERE state = 'undeliverable'");
  expect(await doctor()).toMatchObject({
    isWell: true,
    state: expect.stringContaining('2026-03-03') as string,
  });
});

test('of what was settled the newest of each log stay, whatever waits stays', async () => {
  await database.dataSource.transaction((manager) => new CheckpointMailRepository(manager).forgetBeyond(2));
  const [kept] = await database.dataSource.query<unknown[]>(
    'SELECT count(*)::int AS rows, min(day)::text AS first FROM work.checkpoint_mail',
  );
  expect(kept).toEqual({ rows: 2, first: '2026-03-03' });
});

test('mail that cannot go out now is tried again later', async () => {
  const down: MailSender = { send: () => Promise.reject(new MailError('mail-unavailable', 'down')) };
  expect(await postAt(MORNING + 2 * DAY, down).turn()).toBe(0);
  expect(await postAt(MORNING + 2 * DAY).turn()).toBe(0);
  await database.dataSource.query('UPDATE work.checkpoint_mail SET next_at = now()');
  expect(await postAt(MORNING + 2 * DAY).turn()).toBe(3);
});
