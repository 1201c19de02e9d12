import { BrowserPerson } from '../support/browser-person';
import { must } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { conveneSecretly } from '../support/secret-convened';
import { keepCode, makeKey, takeToken, trackerOn, typeCode, vote } from '../support/secret-windows';
import { shot } from '../support/shot';

const PHONE = { width: 360, height: 740 };
const TELLERS = ['ls.10', 'ls.11'] as const;
const LINES = 2;

/** Requests that fail, devices that die, and two pages of one browser: the member gets to the own token and tracker. */
describe('a token that must not be lost', () => {
  let screens: Screens;
  let chair: HttpCaller;
  let path = '';
  let paper = '';
  let code = '';
  let tracker = '';

  const as = (account: string): Promise<BrowserPerson> => BrowserPerson.signIn(screens, account);

  beforeAll(async () => {
    screens = await openScreens();
    const session = await conveneSecretly(peopleAt(screens.url), TELLERS);
    ({ path, chair } = session);
    paper = `${path}/secret/${session.ballot}/paper`;
    for (const account of TELLERS) {
      const teller = await as(account);
      await makeKey(teller, path);
      await teller.leave();
    }
    await must(chair, `/api${path}/open`, {});
  }, 240_000);

  afterAll(() => screens.close());

  it('comes to the device that asked in vain, from one that died', async () => {
    const phone = await as('ls.02');
    const { page } = phone;
    await page.setViewportSize(PHONE);
    await page.route('**/token', (route) => route.abort());
    await phone.open(paper);
    await phone.press('Nhận thẻ bầu');
    await page.getByText('Những gì đã có vẫn ở máy này').waitFor();
    const laptop = await as('ls.02');
    code = await takeToken(laptop, paper);
    await laptop.leave();
    await page.unroute('**/token');
    await page.reload();
    await page.getByText('máy này không có thẻ ấy').waitFor();
    await shot(page, 'secret-not-here-360');
    await phone.press('Hỏi lại máy chủ');
    await page.getByRole('alert').filter({ hasText: 'đã nhận thẻ' }).last().waitFor();
    await typeCode(phone, code);
    tracker = await vote(phone, LINES);
    await phone.leave();
  }, 90_000);

  it('is one in two pages of one browser, and neither forgets what the other did', async () => {
    const first = await as('ls.03');
    const second = await first.page.context().newPage();
    await first.open(paper);
    await second.goto(paper);
    const take = { name: 'Nhận thẻ bầu', exact: true };
    await second.getByRole('button', take).waitFor();
    await Promise.all([first.page, second].map((page) => page.getByRole('button', take).click()));
    await second.locator('.vd-code').waitFor();
    const shown = (await second.locator('.vd-code').innerText()).trim();
    expect(await keepCode(first)).toBe(shown);
    const cast = await vote(first, LINES);
    await second.reload();
    await second.getByText('Phiếu đã vào hòm.').waitFor();
    expect(await trackerOn(second)).toBe(cast);
    await first.leave();
  }, 90_000);

  it('gives its tracker back after the close, when nothing is signed any more', async () => {
    await must(chair, `/api${path}/close`, { withPapersMissing: true });
    const elsewhere = await as('ls.02');
    const { page } = elsewhere;
    await elsewhere.open(paper);
    await page.getByText('Máy này không có mã theo dõi phiếu của ông/bà').waitFor();
    await typeCode(elsewhere, code);
    await page.getByText('phiếu mang mã theo dõi dưới đây').waitFor();
    await shot(page, 'secret-tracker-back-1280');
    expect(await trackerOn(page)).toBe(tracker);
  }, 60_000);
});
