import { BrowserPerson } from '../support/browser-person';
import { bringToVote } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';
const HELD_ON = '15/11/2022';

/** A session from its agenda to its minutes, with all that may come between: a line put off, a break, a vote in writing. */
describe('the course of a session in the browser', () => {
  let screens: Screens;
  let desk: BrowserPerson;
  let chair: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens();
    const people = peopleAt(screens.url);
    await Promise.all([bringToVote(people), bringToVote(people), bringToVote(people)]);
    [desk, chair] = await Promise.all([
      BrowserPerson.signIn(screens, SECRETARY),
      BrowserPerson.signIn(screens, CHAIR, 'Thành viên hội đồng'),
    ]);
  }, 240_000);

  afterAll(() => screens.close());

  it('is gathered by award, kind and words, and convened', async () => {
    const { page } = desk;
    await desk.open('/sessions/convene');
    await page.getByText('Đã chọn 0 / 3 hồ sơ').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm theo tên hoặc mã hồ sơ' }).fill('khong ai');
    await page.getByText('Không có hồ sơ nào khớp').waitFor();
    await page.getByRole('searchbox', { name: 'Tìm theo tên hoặc mã hồ sơ' }).fill('nguoi thu');
    await page.getByRole('checkbox', { name: /: Cá nhân$/ }).check();
    await page.getByRole('listitem').getByRole('checkbox').nth(1).waitFor();
    await shot(page, 'convene');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await shot(page, 'convene-phone');
    await page.setViewportSize({ width: 1280, height: 720 });
    const day = page.getByRole('textbox', { name: 'Ngày họp' });
    await day.fill(HELD_ON);
    await day.press('Enter');
    await desk.press('Triệu tập với 3 hồ sơ');
    await desk.arrivesAt('sessions');
    await page.getByText('Hạn nhận phiếu bằng văn bản').click();
    await desk.press('Thêm số lượng được chọn của một hình thức');
    await shot(page, 'session-freeze');
    await desk.press('Bỏ dòng này');
    await desk.press('Chốt danh sách xét');
    await page.getByText('Lượt 1: bỏ phiếu').waitFor();
  }, 60_000);

  it('is attended by members in the room and one in writing, and a line is put off', async () => {
    const { page } = desk;
    await desk.press('Đánh dấu tất cả có mặt');
    expect(await page.getByRole('button', { name: 'Cử người dự thay' }).count()).toBe(0);
    const written = page.getByRole('radio', { name: 'Bằng văn bản' });
    await written.last().check();
    await desk.press(/^Lưu điểm danh/);
    await chair.open(new URL(page.url()).pathname);
    await chair.page
      .getByRole('button', { name: /^Để lại phiên sau/ })
      .last()
      .click();
    const dialog = chair.page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Cần xác minh thêm.');
    await shot(chair.page, 'session-defer', false);
    await dialog.getByRole('button', { name: /^Để lại phiên sau/ }).click();
    await chair.page.getByText('Để lại phiên sau: Cần xác minh thêm.').waitFor();
  }, 60_000);

  it('takes a new holder of a seat, found by the body', async () => {
    const { page } = desk;
    const offered = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) [title]');
    let holder = '';
    await desk.act('Ghi người giữ ghế mới', async (dialog) => {
      await dialog.getByLabel('Ghế của').click();
      await offered.nth(5).click();
      await dialog.getByLabel('Người biểu quyết từ nay').fill('Công an');
      const office = offered.filter({ hasText: 'Công an' }).first();
      [holder = ''] = (await office.innerText()).split(',');
      await office.click();
      await dialog.getByLabel('Lý do').fill('Quyết định điều động số 12.');
      await shot(page, 'session-holder', false);
    });
    await page.getByRole('listitem').filter({ hasText: holder }).first().waitFor();
  }, 60_000);

  it('is adjourned while a ballot is open, and goes on', async () => {
    const { page } = chair;
    await chair.press('Khai mạc bỏ phiếu');
    await page.getByText('Đã bỏ 0 / 22 phiếu').waitFor();
    await chair.act('Tạm ngừng phiên họp', (dialog) =>
      dialog.getByLabel('Lý do').fill('Không đủ thành viên.'),
    );
    await page.getByText('Phiên họp đang tạm ngừng').waitFor();
    await shot(page, 'session-adjourned');
    await chair.press('Họp tiếp');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Ngày họp' }).fill(HELD_ON);
    await dialog.getByRole('textbox', { name: 'Ngày họp' }).press('Tab');
    await chair.press('Họp tiếp', dialog);
    await page.getByText('Lượt 2: bỏ phiếu').waitFor();
  }, 60_000);

  it('takes the vote of an absent member, entered by its exceptions', async () => {
    const { page } = desk;
    await desk.press('Đánh dấu tất cả có mặt');
    await page.getByRole('radio', { name: 'Bằng văn bản' }).last().check();
    await desk.press(/^Lưu điểm danh/);
    await chair.press('Khai mạc bỏ phiếu');
    await desk.press('Nhập phiếu bằng văn bản');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Thành viên').click();
    await page.locator('.ant-select-item-option').last().click();
    const numbers = dialog.getByLabel('Không đồng ý: các dòng số');
    await numbers.fill('9');
    await desk.press('Nhập phiếu bằng văn bản', dialog);
    await dialog.getByText('Lượt này không có dòng 9').waitFor();
    await shot(page, 'session-written', false);
    await numbers.fill('2');
    await desk.press('Nhập phiếu bằng văn bản', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đã bỏ 1 / 22 phiếu').waitFor();
    await shot(page, 'session-course', false);
  }, 60_000);
});
