import type { BrowserPerson as Person } from '../support/browser-person';
import { BrowserPerson } from '../support/browser-person';
import { bringToVote, must } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';
const LINES = 12;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 720 };

/** The day of one session, in six windows that are open at the same time: the desk, the hall and four members. */
describe('the day of a session', () => {
  let screens: Screens;
  let session = '';
  let desk: Person;
  let hall: Person;
  let byKeys: Person;
  let onPhone: Person;
  let others: readonly Person[];

  beforeAll(async () => {
    screens = await openScreens();
    const people = peopleAt(screens.url);
    const dossiers: string[] = [];
    while (dossiers.length < LINES) {
      const some = await Promise.all(Array.from({ length: 6 }, () => bringToVote(people)));
      dossiers.push(...some.map(({ id }) => id));
    }
    const secretary = await people.as(SECRETARY, 'secretary');
    const chair = await people.as(CHAIR, 'member');
    const { body } = await must(secretary, '/api/sessions', {
      council: 'hd-tdkt-lang-son',
      heldOn: '2022-11-15',
      dossiers,
    });
    session = (body as unknown as { id: string }).id;
    const path = `/api/sessions/${session}`;
    await must(secretary, `${path}/freeze`);
    const { seats } = (await secretary.get(path)).body as unknown as { seats: Array<{ id: string }> };
    const marks = seats.map(({ id }) => ({ seat: id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    await must(chair, `${path}/open`);
    const member = (account: string): Promise<Person> => BrowserPerson.signIn(screens, account);
    [desk, hall, byKeys, onPhone] = await Promise.all([
      member(SECRETARY),
      BrowserPerson.signIn(screens, CHAIR, 'Thành viên hội đồng'),
      member('ls.03'),
      member('ls.04'),
    ]);
    others = await Promise.all([member('ls.05'), member('ls.06')]);
    await onPhone.page.setViewportSize(PHONE);
    await Promise.all(
      [byKeys, onPhone, ...others].map((person) => person.open(`/sessions/${session}/paper`)),
    );
    await desk.open(`/sessions/${session}`);
    await hall.open(`/sessions/${session}/hall`);
    await hall.page.getByText('Đang bỏ phiếu').waitFor();
  }, 280_000);

  afterAll(() => screens.close());

  it('takes a group in three keystrokes and the paper without a mouse, keeps a draft over a reload, and tells every window', async () => {
    const { page } = byKeys;
    await page.locator('[data-group]:focus').waitFor();
    await shot(page, 'paper-keys', false);
    await page.keyboard.press('1');
    await page.keyboard.press('a');
    await page.getByRole('button', { name: `Enter: xác nhận đồng ý ${LINES} dòng` }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(`Đã chọn đủ ${LINES} dòng`).waitFor();
    await page.reload();
    await page.getByText(`Đã chọn đủ ${LINES} dòng`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await page.getByText('Khác đồng ý (1)').waitFor();
    await page.getByRole('radio', { name: 'Không đồng ý', checked: true }).waitFor();
    await byKeys.pressByKeys('Xem lại và bỏ phiếu');
    await shot(page, 'paper-review', false);
    await byKeys.pressByKeys('Bỏ phiếu');
    await page.getByText('Ông/bà đã bỏ phiếu').waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('paper'))),
    ).toEqual([]);
    await desk.page.getByText('Đã bỏ 1 / 22 phiếu').waitFor();
    await hall.page.getByText('1 / 22 phiếu').waitFor();
  }, 90_000);

  it('is voted on a phone of 360 pixels, without anything wider than it', async () => {
    const { page } = onPhone;
    await page.getByRole('searchbox').fill('nguoi thu');
    await onPhone.press(`Đồng ý ${LINES} dòng còn lại`);
    await shot(page, 'paper-phone', false);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await onPhone.press('Xem lại và bỏ phiếu');
    await onPhone.press('Bỏ phiếu', page.getByRole('dialog'));
    await page.getByText('Ông/bà đã bỏ phiếu').waitFor();
    await hall.page.getByText('2 / 22 phiếu').waitFor();
  }, 90_000);

  it('takes two papers of one moment, and tells both to the desk and the hall', async () => {
    await Promise.all(others.map((member) => member.press(`Đồng ý ${LINES} dòng còn lại`)));
    await Promise.all(others.map((member) => member.press('Xem lại và bỏ phiếu')));
    await shot(others[0]?.page ?? hall.page, 'paper-mouse', false);
    await Promise.all(others.map((member) => member.press('Bỏ phiếu', member.page.getByRole('dialog'))));
    await Promise.all(others.map(({ page }) => page.getByText('Ông/bà đã bỏ phiếu').waitFor()));
    await desk.page.getByText('Đã bỏ 4 / 22 phiếu').waitFor();
    await hall.page.getByText('4 / 22 phiếu').waitFor();
    await desk.page.getByText('Chưa bỏ phiếu (18)').waitFor();
  }, 90_000);

  it('tells no tally before the close, and needed against got after it', async () => {
    const early = /kết quả kiểm phiếu|được \d+, cần \d+|"agree":/i;
    for (const { page } of [desk, hall]) expect(await page.content()).not.toMatch(early);
    await shot(desk.page, 'session-desk', false);
    await shot(hall.page, 'session-hall-voting', false);
    await hall.page.setViewportSize(PHONE);
    await shot(hall.page, 'session-hall-voting-phone', false);
    await hall.page.setViewportSize(DESKTOP);
    await desk.page.setViewportSize(PHONE);
    await shot(desk.page, 'session-desk-phone', false);
    await desk.page.setViewportSize(DESKTOP);
    const chair = await peopleAt(screens.url).as(CHAIR, 'member');
    await must(chair, `/api/sessions/${session}/close`, { withPapersMissing: true });
    await hall.page
      .getByText(/^được [34], cần \d+$/)
      .first()
      .waitFor();
    await shot(hall.page, 'session-hall', false);
    await desk.page.getByRole('heading', { name: 'Kết quả kiểm phiếu' }).waitFor();
    await desk.page.getByText(`Không đạt (${LINES})`).click();
    await desk.page.getByText('Cách tính').first().click();
    await shot(desk.page, 'session-results', false);
    await desk.page.setViewportSize(PHONE);
    await shot(desk.page, 'session-results-phone', false);
  }, 90_000);
});
