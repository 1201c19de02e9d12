import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import PostalMime from 'postal-mime';
import { FileMailer, MailError, type MailSender } from '@vinhdanh/notify';
import { LogQuery, UnitOfWork } from '@vinhdanh/persistence';
import { CheckpointPost, type RefusedMail } from '../../../activities';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newSigner, sealAll } from '../../support/sealed-record';

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

let database: TestDatabase;
let folder: string;
let sender: MailSender;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-mail-'));
  sender = new FileMailer({ directory: folder, from: 'Vinh Danh <vinhdanh@example.vn>' });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(PEOPLE).finally(() => owner.end());
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

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
  await sealAll(database, newSigner());
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

test('mail that cannot go out now is tried again later', async () => {
  const down: MailSender = { send: () => Promise.reject(new MailError('mail-unavailable', 'down')) };
  expect(await postAt(MORNING + 2 * DAY, down).turn()).toBe(0);
  expect(await postAt(MORNING + 2 * DAY).turn()).toBe(0);
  await database.dataSource.query('UPDATE work.checkpoint_mail SET next_at = now()');
  expect(await postAt(MORNING + 2 * DAY).turn()).toBe(3);
});
