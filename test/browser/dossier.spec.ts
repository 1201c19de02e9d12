import { BrowserPerson, fillSignIn } from '../support/browser-person';
import { actOn, composeLetter, sign, submitDossier } from '../support/browser-steps';
import { openScreens, type Screens } from '../support/screens';

const SUBJECT = `Nông Thị Trình Duyệt ${Date.now()}`;
const UNIT_SECRETARY = 'mttq.thuong-truc';

/** One dossier as its people see it: each test goes on where the one before it ended. */
describe('a dossier in the browser', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
  }, 60_000);

  afterAll(() => screens.close());

  it('asks for sign-in, says when it fails, and comes back to the page that was asked for', async () => {
    const page = await screens.browser.newPage({ baseURL: screens.url, locale: 'vi-VN' });
    await page.goto('/dossiers?status=decided');
    await page.waitForURL(/\/sign-in\?next=/);
    await fillSignIn(page, 'mttq.lap-ho-so', 'sai-mat-khau');
    await page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor();
    await fillSignIn(page, 'mttq.lap-ho-so');
    await page.waitForURL(/\/dossiers\?status=decided$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hồ sơ');
    await page.close();
  }, 60_000);

  it('is written with every part, submitted, and stands at its reception', async () => {
    dossier = await submitDossier(screens, SUBJECT);
    const secretary = await BrowserPerson.signIn(screens, UNIT_SECRETARY);
    await secretary.takeUp(SUBJECT);
    expect(await secretary.arrivesAt('dossiers')).toBe(dossier);
    const here = secretary.page.locator('li[aria-current=step]');
    expect(await here.innerText()).toContain('Tiếp nhận');
    await secretary.leave();
  }, 120_000);

  it('is read again by who looks at it when somebody else has acted', async () => {
    const watcher = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
    await watcher.open(`/dossiers/${dossier}`);
    const here = watcher.page.locator('li[aria-current=step]');
    await here.getByText('Tiếp nhận').waitFor();
    await actOn(screens, UNIT_SECRETARY, SUBJECT, 'Tiếp nhận');
    await here.getByText('Tiếp nhận').waitFor({ state: 'hidden' });
    await here.waitFor();
    await watcher.leave();
  }, 120_000);

  it('has a letter that is signed by the head and then for the body', async () => {
    const round = await composeLetter(screens, SUBJECT);
    await sign(screens, round, 'mttq.pho-chu-tich', 'Thủ trưởng');
    await sign(screens, round, 'mttq.van-thu');
    const reader = await BrowserPerson.signIn(screens, UNIT_SECRETARY);
    await reader.open(`/signing/${round}`);
    await reader.page.getByText('Đã ban hành').waitFor({ timeout: 30_000 });
    expect(await reader.page.getByText('Đã ký', { exact: true }).count()).toBe(2);
    await reader.leave();
  }, 180_000);
});
