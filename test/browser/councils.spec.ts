import type { Locator, Page } from 'playwright-core';
import { samplePdf } from '../../apps/cli/demo/sample-pdf';
import { BrowserPerson } from '../support/browser-person';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NAME = 'Hội đồng Thi đua - Khen thưởng Mặt trận tỉnh (hư cấu)';
const CODE = 'hd-mat-tran-hai';

/** A council founded, seated and changed on the screens; of a body that no other test holds sessions for. */
describe('councils in the browser', () => {
  let screens: Screens;
  let desk: BrowserPerson;
  let page: Page;

  beforeAll(async () => {
    screens = await openScreens();
    desk = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    page = desk.page;
  }, 120_000);
  afterAll(() => screens.close());

  async function choose(label: string, search: string, within: Page | Locator = page): Promise<void> {
    const field = within.getByRole('combobox', { name: label });
    await field.fill(search);
    await page
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .filter({ hasText: search })
      .first()
      .click();
  }

  async function choosePost(number: number, post: string): Promise<void> {
    await seat(number).getByRole('combobox', { name: 'Cương vị' }).click();
    await page.locator('.ant-select-dropdown:visible').getByTitle(post, { exact: true }).click();
  }

  async function enterDecision(within: Page | Locator, number: string, day: string): Promise<void> {
    await within.getByLabel('Số quyết định').fill(number);
    await enterDay(within, 'Ngày ban hành', day);
    await choose('Cơ quan ban hành', 'Ủy ban nhân dân tỉnh Lạng Sơn', within);
  }

  async function enterDay(within: Page | Locator, label: string, day: string): Promise<void> {
    await within.getByLabel(label).fill(day);
    await within.getByLabel(label).press('Tab');
  }

  const seat = (number: number): Locator => page.getByRole('group', { name: `Ghế ${number}` });

  it('lists those of the area, each with who sits in it', async () => {
    await desk.open('/councils');
    await page.getByRole('link', { name: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn' }).waitFor();
    await shotBoth(page, 'councils');
    await page.getByRole('link', { name: 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn' }).click();
    await page.getByRole('heading', { name: 'Thành phần lần 1' }).waitFor();
    await shotBoth(page, 'council-set-up');
  });

  it('is founded; what the decision lacks is said beside the form, and nothing is lost', async () => {
    await desk.open('/councils/found');
    await page.getByLabel('Tên', { exact: true }).fill(NAME);
    await page.getByLabel('Tên tiếng Anh').fill('Council of the provincial Front (fictitious)');
    await page.getByLabel('Mã').fill(CODE);
    await choose('Cơ quan thường trực', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn');
    await enterDecision(page, '7/QĐ-UBND', '10/01/2024');
    await enterDay(page, 'Có hiệu lực từ ngày', '01/02/2024');
    await choose('Do ai giữ', 'Phó Chủ tịch', seat(1));
    await choose('Do ai giữ', 'Công an', seat(2));
    await choose('Do ai giữ', 'Thuế', seat(3));
    await choosePost(2, 'Thành viên');
    await desk.press('Ghi quyết định');
    await page.getByText('Quyết định không nêu thư ký hội đồng.').waitFor();
    await shotBoth(page, 'council-found');
    await choosePost(2, 'Thư ký');
    await desk.press('Ghi quyết định');
    await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    await page.getByText('Đang có hiệu lực').waitFor();
  });

  it('gives a seat to another holder, and both stay to be seen', async () => {
    await page
      .getByRole('button', { name: /^Thay người giữ ghế của/ })
      .last()
      .click();
    const dialog = page.getByRole('dialog');
    await enterDecision(dialog, '8/QĐ-UBND', '10/02/2024');
    await enterDay(dialog, 'Có hiệu lực từ ngày', '01/03/2024');
    await choose('Người giữ ghế mới', 'Thanh tra', dialog);
    await shotBoth(page, 'council-replace', false);
    await desk.press('Ghi quyết định', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/^Trước đó: /).waitFor();
    await page.getByText('Thay người giữ ghế').first().waitFor();
  });

  it('has the document of a decision attached afterwards, and it opens from there', async () => {
    const attach = page.getByRole('button', { name: 'Đính kèm văn bản số 7/QĐ-UBND' });
    const founding = page.getByRole('listitem').filter({ has: attach });
    await founding.getByText('Chưa đính kèm văn bản').waitFor();
    await attach.click();
    const dialog = page.getByRole('dialog');
    await desk.press('Đính kèm', dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').waitFor();
    const hand = (buffer: Buffer): Promise<void> =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'qđ-7.pdf', mimeType: 'application/pdf', buffer });
    await hand(Buffer.from('no PDF'));
    await dialog.getByRole('alert').getByText('Loại tệp này không được chấp nhận').waitFor();
    await hand(Buffer.from(samplePdf('7/QD-UBND')));
    await dialog.getByRole('link', { name: 'qđ-7.pdf' }).waitFor();
    await shotBoth(page, 'council-attach', false);
    await desk.press('Đính kèm', dialog);
    await dialog.waitFor({ state: 'hidden' });
    const link = founding.getByRole('link', { name: 'Văn bản số 7/QĐ-UBND' });
    const read = await page.request.get((await link.getAttribute('href')) ?? '');
    expect([read.status(), read.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(await founding.getByText('Chưa đính kèm văn bản').count()).toBe(0);
  });

  it('is seated anew from the seats of today', async () => {
    await desk.press('Kiện toàn');
    await enterDecision(page, '9/QĐ-UBND', '10/03/2024');
    await enterDay(page, 'Có hiệu lực từ ngày', '01/02/2024');
    await desk.press('Ghi quyết định');
    await page.getByText(/không thể có hiệu lực từ ngày/).waitFor();
    await enterDay(page, 'Có hiệu lực từ ngày', '01/04/2024');
    await shotBoth(page, 'council-reseat');
    await desk.press('Ghi quyết định');
    await page.getByRole('heading', { name: 'Thành phần lần 2' }).waitFor();
    await page.getByText('từ 01/02/2024 đến 31/03/2024').waitFor();
    await shotBoth(page, 'council-over-time');
  });
});
