import { BrowserPerson } from '../support/browser-person';
import { submitDossier } from '../support/browser-steps';
import { openScreens, type Screens } from '../support/screens';

const SUBJECT = `Triệu Văn Vì Sao ${Date.now()}`;

describe('what an officer asks a screen', () => {
  let screens: Screens;
  let person: BrowserPerson;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
    dossier = await submitDossier(screens, SUBJECT);
    person = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
  }, 120_000);

  afterAll(() => screens.close());

  /** Nothing stands outside of a narrow screen. */
  async function fitsNarrow(): Promise<void> {
    await person.page.setViewportSize({ width: 360, height: 740 });
    const [whole, shown] = await person.page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(whole).toBeLessThanOrEqual(shown);
    await person.page.setViewportSize({ width: 1280, height: 800 });
  }

  it('is why a dossier is where it is, opened and closed by keyboard too', async () => {
    await person.open(`/dossiers/${dossier}`);
    const why = person.page.getByRole('region', { name: 'Vì sao' });
    await why
      .getByText(/^Việc tiếp theo: bộ phận thường trực của .+ kiểm tra và tiếp nhận hồ sơ\.$/)
      .waitFor();
    const steps = why.getByRole('button', { name: /^Từng bước của quy trình/ });
    await steps.focus();
    await person.page.keyboard.press('Enter');
    await why.getByText(/^Bước 1, tiếp nhận tại/).waitFor();
    await fitsNarrow();
  }, 60_000);

  it('is which limits run at the office, by the counts that lead to their rows', async () => {
    await person.open('/limits');
    await person.page.getByRole('link', { name: /Không có thời hạn$/ }).click();
    await person.page.waitForURL(/\?show=without$/);
    await person.page.getByRole('link', { name: SUBJECT }).waitFor();
    await person.page.getByRole('link', { name: /Quá hạn$/ }).click();
    await person.page.getByText('Không có hồ sơ nào thuộc nhóm này.').waitFor();
    await fitsNarrow();
  }, 60_000);

  it('is on which day a limit ends, in a year with its days off named', async () => {
    await person.open('/calendar?year=2025');
    await person.page.getByRole('table', { name: /^Tháng 9/ }).waitFor();
    expect(await person.page.getByRole('cell', { name: /Tết Nguyên đán/ }).count()).toBe(5);
    await person.page.getByLabel('Từ ngày').fill('20/01/2025');
    await person.page.keyboard.press('Enter');
    await person.page.getByText('Hết hạn vào cuối ngày 10/02/2025 (T2).').waitFor();
    await fitsNarrow();
    await person.open('/calendar?year=2027');
    await person.page.getByText(/Chưa có thông báo ngày nghỉ của năm 2027/).waitFor();
  }, 60_000);
});
