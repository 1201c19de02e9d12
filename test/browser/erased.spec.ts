import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock, EraseByOrder } from '@vinhdanh/application';
import { LocalFileStore } from '@vinhdanh/files';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { bothLanguages } from '../support/both-languages';
import { BrowserPerson } from '../support/browser-person';
import type { TestDatabase } from '../support/database';
import { FORGOTTEN, ORDERED, SECOND } from '../support/erasing';
import { must, shows, submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';

const NAME = 'Người Đã Xóa (hư cấu)';

describe('a dossier of which personal data was erased', () => {
  let screens: Screens;
  let database: TestDatabase;
  let dossier = '';

  /** Carries out an order over the dossier; its attachments stay. */
  async function erase(): Promise<void> {
    const directory = mkdtempSync(join(tmpdir(), 'erased-'));
    const eraser = createDataSource({ applicationName: 'erased', poolSize: 1, url: database.eraserUrl });
    await eraser.initialize();
    const files = new LocalFileStore(directory);
    const erasing = new EraseByOrder(new UnitOfWork(eraser), FORGOTTEN, files, new Clock());
    const ordered = { ...ORDERED, dossier, attachments: false };
    const { confirmation } = await erasing.plan(ordered);
    await erasing.execute(ordered, SECOND, confirmation);
    await eraser.destroy();
    rmSync(directory, { recursive: true });
  }

  beforeAll(async () => {
    screens = await openScreens({}, async (made) => void (database = made));
    const people = peopleAt(screens.url);
    ({ id: dossier } = await submitDossier(people, { by: 'mttq.lap-ho-so', name: NAME }));
    const applicant = await people.as('mttq.lap-ho-so');
    const { body } = await must(applicant, `/api/dossiers/${dossier}/withdraw`, { reason: `${NAME} tự rút` });
    await shows(applicant, `/api/dossiers/${dossier}`, (body as { seq: number }).seq);
    await erase();
  }, 120_000);
  afterAll(() => screens.close());

  it('says so on its page and at each act of its trace, by which order, and shows nothing of what was there', async () => {
    const person = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
    const { page } = person;
    await person.open(`/dossiers/${dossier}/trace`);
    await page.getByLabel('Vì sao xem').fill('Kiểm tra việc thi hành lệnh xóa.');
    await person.press('Xem');
    await page.getByText('Thông tin cá nhân đã xóa theo lệnh').waitFor();
    await page.getByText(ORDERED.order.number, { exact: false }).first().waitFor();
    await page.getByRole('heading', { name: 'Theo vết: Tên đã xóa theo lệnh', level: 1 }).waitFor();
    const acts = page.getByRole('article');
    expect(await acts.filter({ hasText: 'Đã xóa thông tin cá nhân' }).count()).toBe(2);
    expect(await page.locator('body').innerText()).not.toContain(NAME);
    await bothLanguages(page, 'erased-trace');
    await person.open(`/dossiers/${dossier}`);
    await page.getByText('Thông tin cá nhân đã xóa theo lệnh').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(NAME);
    await page.getByRole('heading', { name: 'Tên đã xóa theo lệnh', level: 1 }).waitFor();
    await page.getByText('Kết thúc ở đây').waitFor();
    expect(await page.getByText('Đang ở đây').count()).toBe(0);
    await bothLanguages(page, 'erased-dossier');
    await person.open('/dossiers');
    await page.getByRole('link', { name: 'Tên đã xóa theo lệnh' }).waitFor();
    await person.leave();
  }, 90_000);
});
