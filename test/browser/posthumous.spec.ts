import { BrowserPerson } from '../support/browser-person';
import { submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

describe('a person who dies while the dossier is on its way', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
    ({ id: dossier } = await submitDossier(peopleAt(screens.url), { by: 'van-linh.lap-ho-so' }));
  }, 120_000);

  afterAll(() => screens.close());

  it('is recorded with its paper; the page says that it is posthumous and who receives it', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.lap-ho-so');
    const { page } = person;
    await person.open(`/dossiers/${dossier}`);
    await person.press('Ghi nhận từ trần');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày mất').fill('05/10/2026');
    await dialog.getByLabel('Ngày mất').press('Enter');
    await dialog.getByLabel('Giấy tờ chứng tử, số').fill('15/TLKT-BS');
    await dialog.getByLabel('Ngày của giấy tờ').fill('07/10/2026');
    await dialog.getByLabel('Ngày của giấy tờ').press('Enter');
    await dialog.getByLabel('Đại diện gia đình nhận (nếu đã biết)').fill('Lê Thị Ví Dụ (hư cấu)');
    await person.press('Ghi nhận từ trần', dialog);
    await dialog.getByText(/.+/).filter({ hasText: 'bắt buộc' }).first().waitFor();
    await dialog.getByLabel('Quan hệ với người được truy tặng').fill('con gái');
    await shotBoth(page, 'posthumous-dialog', false);
    await person.press('Ghi nhận từ trần', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Lê Thị Ví Dụ (hư cấu) (con gái)').first().waitFor();
    await page.getByText('05/10/2026, theo 15/TLKT-BS ngày 07/10/2026').waitFor();
    await page.getByText('Ghi nhận người được đề nghị từ trần: chuyển sang truy tặng').waitFor();
    await shotBoth(page, 'posthumous');
    await person.leave();
  }, 60_000);
});
