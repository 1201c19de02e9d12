import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { BrowserPerson } from '../support/browser-person';
import { putCapInForce } from '../support/capped';
import { HttpCaller } from '../support/http-caller';
import { must } from '../support/http-dossiers';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const SUBJECT = `Nông Thị Mức Tối Đa ${Date.now()}`;
const AWARD = 'Lao động tiên tiến';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const MINUTES = {
  question: 'council-share/commune.vote',
  answer: 'minutes',
  order: { number: '03/QC-HĐTĐKT', date: '2026-01-05' },
  reason: 'Quy chế hội đồng xã: họp xét, lập biên bản.',
};

describe('a share that should not be passed', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens({ RULE_LAYERS: 'national,lang-son' }, putCapInForce);
  }, 120_000);

  afterAll(() => screens.close());

  const stateFive = async (person: BrowserPerson): Promise<void> => {
    await person.press('Nêu số');
    const dialog = person.page.getByRole('dialog');
    await dialog.getByLabel('Số dùng để tính tỷ lệ').fill('5');
    await dialog.getByLabel('Số văn bản').fill('07/BC-UBND');
    await dialog.getByLabel('Ngày văn bản').fill('10/01/2026');
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    await shotBoth(person.page, 'caps-count', false);
    await person.press('Ghi vào hồ sơ', dialog);
    await dialog.waitFor({ state: 'hidden' });
  };

  it('is told before the dossier is handed in, and the unit states its number afterwards', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.lap-ho-so');
    const { page } = person;
    await person.open('/drafts/new');
    await page.getByRole('combobox', { name: 'Danh hiệu, hình thức khen thưởng' }).fill(AWARD);
    await page.getByTitle(AWARD, { exact: true }).click();
    await person.press('Bắt đầu soạn');
    await page.getByLabel('Họ và tên hoặc tên tập thể').fill(SUBJECT);
    await page.getByLabel('Chức vụ, đơn vị hoặc địa chỉ').fill('Công chức xã (diễn tập)');
    await page.getByLabel('Thành tích đề nghị khen').fill('Có thành tích trong diễn tập hệ thống.');
    const parts = page.getByRole('listitem').filter({ has: page.locator('input[type=file]') });
    for (const part of await parts.all()) {
      const file = { name: 'giay-to.pdf', mimeType: 'application/pdf', buffer: PDF };
      await part.locator('input[type=file]').setInputFiles(file);
      await part.getByText('Đã có').waitFor();
    }
    await page.getByRole('status').getByText('Đã lưu').waitFor();
    await person.press('Nộp hồ sơ');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Chưa tính được: cần nêu số kèm văn bản').waitFor();
    await shotBoth(page, 'caps-submit', false);
    await person.press('Nộp hồ sơ', dialog);
    dossier = await person.arrivesAt('dossiers');
    const section = page.getByRole('region', { name: 'Mức tối đa' });
    await section.getByText(/^Đơn vị chưa nêu số/).waitFor();
    await shotBoth(page, 'caps-not-stated');
    await stateFive(person);
    await section.getByText('15% × 5 = 0,75, tức 0 hoặc 1').waitFor();
    await page.getByText('Nêu số để tính mức tối đa: 5, theo 07/BC-UBND ngày 10/01/2026').waitFor();
    await person.leave();
  }, 120_000);

  it('stops the appraisal, says why, and goes on by the order that the head records', async () => {
    const desk = await new HttpCaller(screens.url).signedInAs(
      'van-linh.thuong-truc',
      DEMO_PASSWORD,
      'secretary',
    );
    await must(desk, `/api/dossiers/${dossier}/receive`, { choices: [MINUTES] });
    const secretary = await BrowserPerson.signIn(screens, 'van-linh.thuong-truc');
    await secretary.open(`/dossiers/${dossier}`);
    await secretary.press('Ghi kết quả thẩm định');
    const refused = secretary.page.getByRole('dialog');
    await secretary.press('Ghi kết quả thẩm định', refused);
    await refused
      .getByText(/^Hồ sơ này là thứ 1, trong khi mức tối đa là 0 hoặc 1, tùy cách làm tròn, tính trên 5\./)
      .waitFor();
    await shotBoth(secretary.page, 'caps-refused', false);
    await secretary.leave();

    const head = await BrowserPerson.signIn(screens, 'van-linh.chu-tich');
    const { page } = head;
    await head.open(`/dossiers/${dossier}`);
    await head.press('Ghi văn bản cho phép vượt');
    const dialog = page.getByRole('dialog');
    await head.press('Ghi vào hồ sơ', dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').first().waitFor();
    await dialog.getByLabel('Số văn bản').fill('45/UBND-NC');
    await dialog.getByLabel('Ngày văn bản').fill('12/01/2026');
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    await dialog.getByLabel('Lý do').fill('Làm tròn lên theo hướng dẫn của tỉnh.');
    await shotBoth(page, 'caps-order', false);
    await head.press('Ghi vào hồ sơ', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Vượt mức tối đa, có văn bản').first().waitFor();
    await page.getByText('Cho phép vượt mức tối đa: 45/UBND-NC ngày 12/01/2026').waitFor();
    await shotBoth(page, 'caps-passed');
    await head.leave();
    await must(desk, `/api/dossiers/${dossier}/appraise`);
  }, 120_000);

  it('is found by an auditor', async () => {
    const auditor = await BrowserPerson.signIn(screens, 'kiem-toan.trung-uong');
    await auditor.open('/dossiers');
    await auditor.page.getByRole('checkbox', { name: 'Chỉ hồ sơ được phép vượt mức tối đa' }).click();
    await auditor.page.waitForURL(/pastCap=true/);
    await auditor.page.getByRole('link', { name: SUBJECT }).waitFor();
    await shotBoth(auditor.page, 'caps-found');
    await auditor.leave();
  }, 60_000);
});
