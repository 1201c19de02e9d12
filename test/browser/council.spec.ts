import { BrowserPerson } from '../support/browser-person';
import { bringToProvincialVote } from '../support/browser-steps';
import { openScreens, type Screens } from '../support/screens';

const SUBJECT = `Lò Văn Biểu Quyết ${Date.now()}`;
const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';

/** One session of the provincial council as its people see it: each test goes on where the one before it ended. */
describe('a council session in the browser', () => {
  let screens: Screens;
  let session = '';

  const as = (account: string, office?: string): Promise<BrowserPerson> =>
    BrowserPerson.signIn(screens, account, office);

  beforeAll(async () => {
    screens = await openScreens();
    await bringToProvincialVote(screens, SUBJECT);
  }, 240_000);

  afterAll(() => screens.close());

  it('is convened, fixed and opened', async () => {
    const secretary = await as(SECRETARY);
    await secretary.open('/sessions/convene');
    await secretary.page.getByRole('checkbox', { name: new RegExp(SUBJECT) }).check();
    await secretary.press(/^Triệu tập với 1 hồ sơ/);
    session = await secretary.arrivesAt('sessions');
    await secretary.press('Chốt danh sách xét');
    await secretary.press('Đánh dấu tất cả có mặt');
    await secretary.press(/^Lưu điểm danh/);
    await secretary.page.getByRole('button', { name: /^Lưu điểm danh \(0/ }).waitFor();
    await secretary.leave();
    const chair = await as(CHAIR, 'Thành viên hội đồng');
    await chair.open(`/sessions/${session}`);
    await chair.press('Khai mạc bỏ phiếu');
    await chair.page.getByRole('link', { name: 'Mở phiếu biểu quyết' }).waitFor();
    await chair.leave();
  }, 120_000);

  it('takes the paper of a member by keyboard, once, and keeps it sealed', async () => {
    const member = await as('ls.03');
    const { page } = member;
    await member.open(`/sessions/${session}/paper`);
    await page.getByRole('radio', { name: 'Đồng ý', exact: true }).first().focus();
    await page.keyboard.press('1');
    await page.getByText('Đã chọn đủ 1 dòng').waitFor();
    await member.press('Xem lại và bỏ phiếu');
    await member.press('Bỏ phiếu', page.getByRole('dialog'));
    await page.getByText('Ông/bà đã bỏ phiếu').waitFor();
    await page.getByRole('link', { name: 'Về phiên họp' }).click();
    await page.getByRole('heading', { name: 'Danh sách xét' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Kết quả kiểm phiếu' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Mở phiếu biểu quyết' }).count()).toBe(0);
    await member.leave();
  }, 60_000);

  it('shows what was needed and what was got after the close', async () => {
    const chair = await as(CHAIR, 'Thành viên hội đồng');
    const { page } = chair;
    await chair.open(`/sessions/${session}`);
    await page.getByRole('checkbox', { name: 'Xác nhận kết thúc dù còn thiếu phiếu' }).check();
    await chair.press('Kết thúc bỏ phiếu');
    const row = page.getByRole('row').filter({ hasText: SUBJECT });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/16 \/ 22[\s\S]*Không đạt/);
    await chair.leave();
  }, 60_000);
});
