import { BrowserPerson } from '../support/browser-person';
import { bringToVote, must } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';
/** Two members who count: the seventh and eighth seat. */
const TELLERS = ['ls.04', 'ls.05'] as const;

/** A session by slips of paper, held wholly on the screens from its frozen agenda to the close. */
describe('a ballot by slips in the browser', () => {
  let screens: Screens;
  let secretary: HttpCaller;
  let path = '';

  const as = (account: string, office?: string): Promise<BrowserPerson> =>
    BrowserPerson.signIn(screens, account, office);

  async function enter({ page }: BrowserPerson, agree: number): Promise<void> {
    await page.getByLabel('Đồng ý, dòng 2', { exact: true }).fill(String(agree));
    await page.getByLabel('Không đồng ý, dòng 2', { exact: true }).fill(String(22 - agree));
    await page.getByRole('button', { name: 'Nhập số đếm', exact: true }).click();
  }

  beforeAll(async () => {
    screens = await openScreens();
    const people = peopleAt(screens.url);
    const dossiers = await Promise.all([bringToVote(people), bringToVote(people)]);
    secretary = await people.as(SECRETARY, 'secretary');
    const { body } = await must(secretary, '/api/sessions', {
      council: 'hd-tdkt-lang-son',
      heldOn: '2022-11-15',
      dossiers: dossiers.map(({ id }) => id),
    });
    path = `/sessions/${(body as unknown as { id: string }).id}`;
    await must(secretary, `/api${path}/freeze`);
    const { seats } = (await secretary.get(`/api${path}`)).body as unknown as {
      seats: Array<{ id: string }>;
    };
    const marks = seats.map(({ id }) => ({ seat: id, attendance: 'present' }));
    await must(secretary, `/api${path}/attendance`, { marks });
  }, 240_000);

  afterAll(() => screens.close());

  it('is chosen by the secretary, who names two tellers', async () => {
    const councils = (await secretary.get('/api/councils')).body as unknown as ReadonlyArray<{
      seats: ReadonlyArray<{ name: string; title: string }>;
    }>;
    const desk = await as(SECRETARY);
    const { page } = desk;
    await desk.open(path);
    await page.getByRole('button', { name: /^Chọn hình thức bỏ phiếu/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Phiếu giấy kín/ }).check();
    await shot(page, 'form-dialog-1280', false);
    await desk.press('Lưu hình thức', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Sẽ thực hiện: phiếu giấy kín.').waitFor();
    for (const { name, title } of councils[0]?.seats.slice(6, 8) ?? []) {
      await page.getByRole('combobox', { name: 'Chọn ít nhất hai người' }).fill(`${name}, ${title}`);
      await page.getByTitle(`${name}, ${title}`, { exact: true }).last().click();
    }
    await shot(page, 'forms-1280');
    await page.keyboard.press('Escape');
    await desk.press('Cử người kiểm phiếu');
    await page.getByText('Chưa cử người kiểm phiếu').waitFor({ state: 'hidden' });
    await desk.leave();
  }, 60_000);

  it('is counted by each teller alone until they agree, and closes', async () => {
    const chair = await as(CHAIR, 'Thành viên hội đồng');
    await chair.open(path);
    await chair.press('Khai mạc bỏ phiếu');
    await chair.page.getByText('0 / 2 người kiểm phiếu').waitFor();
    const [one, other] = await Promise.all(TELLERS.map((account) => as(account)));
    for (const teller of [one, other]) {
      await teller?.open(path);
      await teller?.press('Điền tất cả đồng ý');
    }
    if (!one || !other) throw new Error('two tellers count');
    const { page } = other;
    expect(await page.getByRole('link', { name: 'Mở phiếu biểu quyết' }).count()).toBe(0);
    await enter(one, 20);
    await one.page.getByText('Ông/bà đã nhập số đếm').waitFor();
    await page.getByLabel('Phiếu hợp lệ', { exact: true }).fill('21');
    await enter(other, 19);
    await page.getByText(/^Số phiếu không khớp/).waitFor();
    expect(await page.getByLabel('Đồng ý, dòng 2', { exact: true }).inputValue()).toBe('19');
    await page.getByLabel('Phiếu hợp lệ', { exact: true }).fill('22');
    await enter(other, 19);
    await page.getByText('không khớp ở dòng 2.').waitFor();
    await shot(page, 'count-entry-1280');
    await enter(other, 20);
    await page.getByText('Ông/bà đã nhập số đếm').waitFor();
    await one.page.getByText('không khớp ở dòng 2.').waitFor();
    await enter(one, 20);
    await one.page.getByText('đã đếm khớp').waitFor();
    await chair.press('Kết thúc bỏ phiếu');
    await chair.page.getByRole('heading', { name: 'Kết quả kiểm phiếu' }).waitFor();
    await Promise.all([one.leave(), other.leave(), chair.leave()]);
  }, 90_000);
});
