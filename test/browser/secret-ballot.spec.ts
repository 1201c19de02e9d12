import { LATEST_MS } from '../../apps/web/features/secret-ballot/later';
import { BrowserPerson } from '../support/browser-person';
import { strangersAmong } from '../support/cast-headers';
import { must } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { peopleAt } from '../support/people-at';
import { conveneSecretly } from '../support/secret-convened';
import { openScreens, type Screens } from '../support/screens';
import {
  castsOf,
  fill,
  keptTexts,
  makeKey,
  markOf,
  takeToken,
  trackerOf,
  typeCode,
  vote,
} from '../support/secret-windows';
import { shot } from '../support/shot';

const SECRETARY = 'so-noi-vu.thuong-truc';
const PHONE = { width: 360, height: 740 };
const LINES = 2;

/** A secret ballot from the tellers' keys to the published box, each person in a browser of their own. */
describe('a secret ballot in the browser', () => {
  let screens: Screens;
  let chair: HttpCaller;
  let path = '';
  let paper = '';
  let tellers: [BrowserPerson, BrowserPerson];
  let hall: BrowserPerson;
  const trackers: string[] = [];
  let voters: BrowserPerson[] = [];

  const as = (account: string, office?: string): Promise<BrowserPerson> =>
    BrowserPerson.signIn(screens, account, office);
  const fits = async ({ page }: BrowserPerson): Promise<void> =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

  beforeAll(async () => {
    screens = await openScreens();
    const session = await conveneSecretly(peopleAt(screens.url), ['ls.10', 'ls.11']);
    ({ path, chair } = session);
    paper = `${path}/secret/${session.ballot}/paper`;
    hall = await as(SECRETARY);
  }, 240_000);

  afterAll(() => screens.close());

  it('waits for the key of each teller, whose mark the hall compares', async () => {
    const first = await as('ls.10');
    await first.page.getByText('Chờ tạo khóa kiểm phiếu').waitFor();
    await makeKey(first, path);
    const elsewhere = await as('ls.11');
    const code = await makeKey(elsewhere, path);
    const mark = await markOf(elsewhere);
    await elsewhere.leave();
    const second = await as('ls.11');
    await second.open(`${path}/secret`);
    await second.page.getByText('không có trên trình duyệt này').waitFor();
    await typeCode(second, `${code.slice(0, -1)}${code.endsWith('X') ? 'Y' : 'X'}`);
    await second.page.getByText('Có ký tự viết sai').waitFor();
    await typeCode(second, code);
    await second.page.getByText('Khóa của ông/bà đã ở trên trình duyệt này.').waitFor();
    expect(await markOf(second)).toBe(mark);
    expect(mark).toMatch(/^(?:[0-9a-f]{4} ?){6}$/);
    await hall.open(`${path}/hall`);
    await hall.page.getByText(mark).waitFor();
    await hall.page.getByText(await markOf(first)).waitFor();
    await shot(hall.page, 'secret-hall-1280', false);
    await shot(first.page, 'secret-teller-key-1280');
    tellers = [first, second];
    await must(chair, `/api${path}/open`, {});
  }, 90_000);

  it('gives a token, seals the paper and sends it without a word of whose it is', async () => {
    const person = await as('ls.01');
    const { page } = person;
    await page.getByText('Chờ bỏ phiếu kín').waitFor();
    const casts = castsOf(page);
    await person.open(path);
    await page.getByRole('link', { name: 'Bỏ phiếu kín', exact: true }).waitFor();
    await shot(page, 'secret-session-1280', false);
    await page.getByRole('link', { name: 'Bỏ phiếu kín', exact: true }).click();
    await page.getByText('Phiếu sẽ được niêm phong cho ai mở').click();
    await shot(page, 'secret-token-1280');
    await person.press('Nhận thẻ bầu');
    await page.locator('.vd-code').waitFor();
    await shot(page, 'secret-code-1280');
    await page.reload();
    const code = await page.locator('.vd-code').innerText();
    await page.getByRole('checkbox').check();
    await person.press('Tiếp tục');
    const dialog = await fill(person, LINES, 'Không đồng ý');
    await shot(page, 'secret-review-1280', false);
    expect(await keptTexts(page)).not.toMatch(/paper|aad|ad"/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await shot(page, 'secret-paper');
    await person.press('Xem lại và bỏ phiếu');
    await person.press('Bỏ phiếu', dialog);
    const tracker = await trackerOf(person);
    trackers.push(tracker);
    const [cast] = casts;
    const headers = (await cast?.allHeaders()) ?? {};
    expect(strangersAmong(headers)).toEqual([]);
    expect(headers['accept-language']).toBe('vi');
    expect(Object.keys(cast?.postDataJSON() as object)).toEqual(['envelope']);
    expect(`${cast?.url()} ${cast?.postData()}`).not.toMatch(/seat|hd-tdkt|ls\.01/);
    expect([code, tracker].map((text) => text.length > 20)).toEqual([true, true]);
    await shot(page, 'secret-cast-1280');
    await page.reload();
    expect(await trackerOf(person)).toBe(tracker);
    voters = [person];
  }, 90_000);

  it('is confirmed on the roll at a later moment that nobody chose', async () => {
    const [{ page } = tellers[0]] = voters;
    await page.clock.install();
    await page.reload();
    await page.getByRole('button', { name: 'Xác nhận vào lúc ngẫu nhiên' }).click();
    await page.getByText('sẽ gửi xác nhận vào một lúc ngẫu nhiên').first().waitFor();
    await page.clock.runFor(LATEST_MS);
    await page.getByText('Danh sách đã ghi ông/bà xác nhận.').waitFor();
    await hall.page.getByText('1 / 22 thành viên đã nhận thẻ; 1 đã xác nhận').waitFor();
    expect(await hall.page.content()).not.toMatch(/trong hòm có/i);
  }, 60_000);

  it('goes on in another browser by the recovery code, on a phone', async () => {
    const lost = await as('ls.02');
    const code = await takeToken(lost, paper);
    await lost.leave();
    const phone = await as('ls.02');
    const { page } = phone;
    await page.setViewportSize(PHONE);
    await phone.open(paper);
    await page.getByText('đã nhận thẻ trên một trình duyệt khác').waitFor();
    await shot(page, 'secret-recall-360');
    await typeCode(phone, code);
    await page.locator('[data-group]').first().waitFor();
    await shot(page, 'secret-paper-360', false);
    await fits(phone);
    trackers.push(await vote(phone, LINES));
    await shot(page, 'secret-tracker-phone');
    await fits(phone);
    voters.push(phone);
  }, 90_000);

  it('sends the very same envelope again when the answer is lost', async () => {
    const person = await as('ls.03');
    const { page } = person;
    await takeToken(person, paper);
    await page.route('**/api/ballot-box/**', async (route) => {
      await route.fetch();
      await route.abort();
    });
    const casts = castsOf(page);
    await fill(person, LINES, 'Ý kiến khác');
    await person.press('Bỏ phiếu', page.getByRole('dialog'));
    await page.getByText('chưa rõ đã vào hòm hay chưa').waitFor();
    await shot(page, 'secret-unsure-1280');
    await page.unroute('**/api/ballot-box/**');
    await page.reload();
    await person.press('Gửi lại phong bì');
    trackers.push(await trackerOf(person));
    expect(new Set(casts.map((cast) => cast.postData())).size).toBe(1);
    expect(casts).toHaveLength(2);
    voters.push(person);
  }, 60_000);

  it('takes no token in a browser that keeps nothing', async () => {
    const person = await as('ls.05');
    const { page } = person;
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await person.open(paper);
    await page.getByText('Trình duyệt này không giữ lại được gì cho trang').waitFor();
    expect(await page.getByRole('button', { name: 'Nhận thẻ bầu' }).count()).toBe(0);
    await person.leave();
  }, 60_000);

  it('is opened by two tellers, who look again when they differ', async () => {
    await must(chair, `/api${path}/close`, { withPapersMissing: true });
    const [first, second] = tellers;
    await first.press('Mở hòm phiếu');
    await first.page.getByText('Phần mở của ông/bà đã trao.').waitFor();
    await shot(first.page, 'teller-box');
    await second.page.route('**/box', async (route) => {
      const body = route.request().postDataJSON() as { lines: string[] };
      const lines = body.lines.map((line) => line.replace(/.$/, (letter) => (letter === 'd' ? 'a' : 'd')));
      await route.continue({ postData: JSON.stringify({ ...body, lines }) });
    });
    await second.press('Mở hòm phiếu');
    await second.page.getByText('mở ra hai hòm phiếu khác nhau').waitFor();
    await first.page.getByText('mở ra hai hòm phiếu khác nhau').waitFor();
    await shot(second.page, 'secret-tellers-differ-1280');
    await second.page.unroute('**/box');
    await second.press('Mở hòm phiếu và báo kết quả');
    await second.page.getByRole('link', { name: 'Xem hòm phiếu đã mở' }).waitFor();
  }, 90_000);

  it('is published line by line, each tracker shows its own; a complaint does not say the vote', async () => {
    const [person, phone] = voters as [BrowserPerson, BrowserPerson];
    const box = paper.replace(/paper$/, 'box');
    await person.open(box);
    const { page } = person;
    await page.getByText('Trình duyệt này đã tính lại').waitFor();
    for (const tracker of trackers) {
      expect(await page.content()).not.toContain(tracker);
      await page.getByRole('searchbox').fill(tracker);
      await page.getByText(`Phiếu có đủ trên cả ${LINES} dòng.`).waitFor();
      await page.getByRole('searchbox').fill('');
    }
    await page.getByRole('searchbox').fill('f'.repeat(32));
    await page.getByText('Không dòng nào có phiếu mang mã này.').waitFor();
    await person.press('Tìm phiếu của tôi trên máy này');
    await page
      .getByText(/^Phiếu này: /)
      .first()
      .waitFor();
    await page.getByText('Xem từng phiếu ở dòng này').first().click();
    await shot(page, 'published-box');
    await page.getByRole('searchbox').fill('');
    await shot(page, 'secret-box-1280');
    await phone.open(box);
    await phone.page.getByText('Trình duyệt này đã tính lại').waitFor();
    await phone.page.getByRole('radio', { name: 'Không thấy mã theo dõi trong hòm phiếu' }).check();
    await shot(phone.page, 'secret-box-360');
    await fits(phone);
    await phone.press('Gửi khiếu nại');
    await phone.page.getByText('Ghế của ông/bà đã khiếu nại.').waitFor();
    await page.getByText('1 khiếu nại về lượt bỏ phiếu này').waitFor();
    const elsewhere = await as('ls.03');
    await elsewhere.open(box);
    await elsewhere.page.getByRole('link', { name: 'Lấy lại mã theo dõi bằng mã khôi phục' }).click();
    await elsewhere.page.getByText('Máy này không có mã theo dõi phiếu của ông/bà').waitFor();
    await elsewhere.leave();
    await hall.open(`${path}/secret`);
    await hall.page.getByText('Trong hòm có 3 phiếu').waitFor();
    await hall.page.getByText('Danh sách nhận thẻ và xác nhận').click();
    await shot(hall.page, 'secret-desk-1280');
    await hall.page.evaluate(() => localStorage.setItem('vinhdanh.locale', 'en'));
    await hall.open(box);
    await hall.page.getByText('This browser reckoned anew').waitFor();
    await shot(hall.page, 'secret-box-en-1280');
    await hall.open(path);
    await hall.page.getByRole('heading', { name: 'Result of the vote' }).waitFor();
    await shot(hall.page, 'secret-session-en-1280');
  }, 90_000);
});
