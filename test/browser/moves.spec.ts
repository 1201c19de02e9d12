import { BrowserPerson } from '../support/browser-person';
import { submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NEW_UNIT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn';
const DAYS = [
  ['Ngày về đơn vị mới', '01/01/2023'],
  ['Thời gian tính thành tích, từ ngày', '01/01/2022'],
  ['Thời gian tính thành tích, đến ngày', '31/12/2023'],
  ['Ngày của giấy tờ', '15/12/2022'],
] as const;

describe('a person who moves while the dossier is on its way', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
    ({ id: dossier } = await submitDossier(peopleAt(screens.url), { by: 'van-linh.lap-ho-so' }));
  }, 120_000);

  afterAll(() => screens.close());

  it('is asked who proposes where the rule leaves it open, and the page says who does and why', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.lap-ho-so');
    const { page } = person;
    await person.open(`/dossiers/${dossier}`);
    await person.press('Ghi nhận chuyển công tác');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Đơn vị mới' }).fill(NEW_UNIT);
    await page.getByTitle(NEW_UNIT, { exact: true }).click();
    for (const [label, day] of DAYS) {
      await dialog.getByLabel(label).fill(day);
      await dialog.getByLabel(label).press('Enter');
    }
    await dialog.getByLabel('Quyết định chuyển công tác, số').fill('12/QĐ-SNV');
    await person.press('Ghi nhận chuyển công tác', dialog);
    await dialog.getByText(/^Quy tắc không xác định được một đơn vị đề nghị/).waitFor();
    await dialog.getByRole('radio', { name: NEW_UNIT }).check();
    await dialog.getByLabel('Số văn bản').fill('7/UBND-NC');
    await dialog.getByLabel('Ngày văn bản').fill('10/02/2026');
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    await dialog.getByLabel('Lý do').fill('Hai đơn vị đã thống nhất.');
    await shotBoth(page, 'move-dialog', false);
    await person.press('Ghi nhận chuyển công tác', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('365 ngày ở đơn vị cũ, 365 ngày ở đơn vị mới').waitFor();
    await page.getByText(/^Người được đề nghị chuyển từ .* theo 7\/UBND-NC ngày 10\/02\/2026/).waitFor();
    await shotBoth(page, 'move');
    await person.leave();
  }, 60_000);
});
