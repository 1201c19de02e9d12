import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBag, unpack } from '@vinhdanh/archive';
import type { Page } from 'playwright-core';
import { eachLanguage } from '../support/both-languages';
import { BrowserPerson } from '../support/browser-person';
import type { TestDatabase } from '../support/database';
import { must, shows, submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { newSigner, sealAll } from '../support/sealed-record';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';
import { VERIFIER } from '../support/verified-bundle';

let screens: Screens;
let database: TestDatabase;
let dossier = '';
const signer = newSigner();
/** A folder of a machine that has nothing of ours. */
const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const bundle = join(folder, 'bundle.zip');

beforeAll(async () => {
  screens = await openScreens({}, async (made) => void (database = made));
  ({ id: dossier } = await submitDossier(peopleAt(screens.url)));
}, 120_000);
afterAll(async () => {
  await screens.close();
  rmSync(folder, { recursive: true });
});

/** The page as it lies in the folder, in a browser without a network. */
async function offlinePage(): Promise<Page> {
  copyFileSync(join(VERIFIER, 'verify.html'), join(folder, 'verify.html'));
  const context = await screens.browser.newContext({ locale: 'vi-VN' });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`file://${join(folder, 'verify.html')}`);
  return page;
}

const verifierKey = async (): Promise<string> => (await fetch(`${screens.url}/log/vkey`)).text();

test('a person downloads the evidence of the own dossier', async () => {
  const person = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
  const { page } = person;
  await person.open(`/dossiers/${dossier}`);
  await page.getByRole('heading', { name: 'Gói bằng chứng' }).waitFor();
  await person.press('Tải gói bằng chứng');
  await page.getByText(/chưa được niêm phong vào sổ băm/).waitFor();
  await sealAll(database, signer);
  const [download] = await Promise.all([page.waitForEvent('download'), person.press('Tải gói bằng chứng')]);
  await download.saveAs(bundle);
  await page.getByRole('heading', { name: 'Gói bằng chứng' }).scrollIntoViewIfNeeded();
  await shotBoth(page, 'evidence-dossier');
  const [served] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /^Trang kiểm gói/ }).click(),
  ]);
  await served.setInputFiles('#file', bundle);
  await served.getByText('GÓI ĐÚNG').waitFor();
  await person.leave();
}, 60_000);

test('a page from a disk verifies it without a network, and says what does not hold', async () => {
  const page = await offlinePage();
  await shotBoth(page, 'evidence-page');
  await page.setInputFiles('#file', bundle);
  await page.getByText('GÓI ĐÚNG').waitFor();
  await page.getByText(/^Mốc được ký bằng khóa nằm ngay trong gói/).waitFor();
  await shotBoth(page, 'evidence-holds');

  await page.getByText(/^Đối chiếu với những gì/).click();
  await page.getByLabel(/^Khóa kiểm tra/).fill('x');
  await page.getByRole('button', { name: 'Kiểm lại' }).click();
  await page.getByText('Không phải khóa kiểm tra: x').waitFor();
  await page.getByLabel(/^Khóa kiểm tra/).fill(await verifierKey());
  await page.getByRole('button', { name: 'Kiểm lại' }).click();
  await page.getByText(/mang chữ ký đúng của khóa đã cho/).waitFor();
  await page.getByText('GÓI ĐÚNG', { exact: true }).waitFor();

  const broken = readFileSync(bundle);
  const place = broken.indexOf('"submitted"');
  broken[place + 1] = (broken[place + 1] as number) ^ 1;
  writeFileSync(join(folder, 'broken.zip'), broken);
  await page.setInputFiles('#file', join(folder, 'broken.zip'));
  await page.getByText('GÓI KHÔNG ĐÚNG').waitFor();
  await page.getByText(/^Phần things\/dossier\/.*\.json đã bị thay đổi/).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('THE BUNDLE DOES NOT HOLD').waitFor();
  await shotBoth(page, 'evidence-wrong');
  await page.context().close();
}, 60_000);

test('the package is installed from its file alone and verifies it with nothing around', async () => {
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder },
    });
  const npm = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', 'pack', VERIFIER, ...npm);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', 'install', join(folder, tarball), ...npm);
  const told = run(
    join(folder, 'node_modules/.bin/vinhdanh-verify'),
    bundle,
    '--lang',
    'en',
    '--vkey',
    await verifierKey(),
  );
  expect(told).toContain('THE BUNDLE HOLDS');
  expect(told).not.toContain('✗');
}, 60_000);

test('who audits the whole country downloads the evidence of a year, and nobody else is offered it', async () => {
  const local = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
  await local.open('/audit/readings');
  await local.page.getByRole('link', { name: /^(Nhật ký xem|Readings)$/ }).waitFor();
  const link = /^(Bằng chứng cả năm|Evidence of a year)$/;
  expect(await local.page.getByRole('link', { name: link }).count()).toBe(0);
  await local.leave();
  const person = await BrowserPerson.signIn(screens, 'kiem-toan.trung-uong');
  const { page } = person;
  await person.open('/audit');
  await page.getByRole('link', { name: link }).click();
  await person.press(/^Tải bằng chứng năm \d{4}$/);
  await page.getByLabel('Vì sao xem').fill('Kiểm toán năm');
  const [download] = await Promise.all([page.waitForEvent('download'), person.press('Tải về')]);
  await download.saveAs(join(folder, 'year.zip'));
  await eachLanguage(page, (ending) => shotBoth(page, `year-evidence${ending}`));
  await person.leave();
  const offline = await offlinePage();
  await offline.setInputFiles('#file', join(folder, 'year.zip'));
  await offline.getByText('GÓI ĐÚNG').waitFor();
  await offline.getByText(/^Gói có mọi sự kiện của năm/).waitFor();
  await offline.context().close();
}, 60_000);

test('a secretary downloads the archive of a year, sees how long what is kept, and what is due', async () => {
  const applicant = await peopleAt(screens.url).as('mttq.lap-ho-so');
  const { body } = await must(applicant, `/api/dossiers/${dossier}/withdraw`, { reason: 'Lập lại' });
  await shows(applicant, `/api/dossiers/${dossier}`, (body as { seq: number }).seq);
  const person = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
  const { page } = person;
  await person.open('/archives');
  await page.getByText(/^Năm \d{4}$/).waitFor();
  await page.getByText('Chưa có hồ sơ nào hết thời hạn lưu trữ.').waitFor();
  await page.getByText('Hồ sơ đề nghị khen thưởng kết thúc mà không được khen thưởng').waitFor();
  const button = page.getByRole('button', { name: /^Tải gói nộp lưu năm/ });
  await button.click();
  await page.getByText(/chưa được niêm phong vào sổ băm/).waitFor();
  await sealAll(database, signer);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.saveAs(join(folder, 'archive.zip'));
  await unpack(createReadStream(join(folder, 'archive.zip')), join(folder, 'archive'));
  expect(await checkBag(join(folder, 'archive'))).toMatchObject({ things: 1, documents: 2, faults: [] });
  await eachLanguage(page, (ending) => shotBoth(page, `archives${ending}`));
  await person.open(`/dossiers/${dossier}`);
  await page.getByText(/^Thời hạn lưu trữ chưa xác định/).waitFor();
  await person.leave();
  const auditor = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
  await auditor.open('/audit/readings');
  const read = auditor.page
    .getByRole('listitem')
    .filter({ hasText: /Kết xuất: gói nộp lưu năm \d{4} của .*Mặt trận/ });
  await read.waitFor();
  expect(await read.innerText()).not.toContain('Lý do');
  await eachLanguage(auditor.page, (ending) => shotBoth(auditor.page, `readings-archive${ending}`));
  await auditor.leave();
}, 60_000);
