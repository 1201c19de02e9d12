import { BrowserPerson } from '../support/browser-person';
import { today } from '../support/days';
import { HttpCaller } from '../support/http-caller';
import { fitsNarrow } from '../support/narrow';
import { openScreens, type Screens } from '../support/screens';

const SUBJECT = `Hoàng Thị Đề Nghị ${Date.now()}`;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'thi-dua-khen-thuong';
const AWARD = 'Bằng khen của bộ, ban, ngành, tỉnh';
const SOURCE = { document: 'Quyết định số 1/QĐ (hư cấu)', documentDate: '2026-01-05' };
/** Awards stand on the years before the one of their proposal. */
const LAST_YEAR = Number(today().slice(0, 4)) - 1;

/** The award officer of the unit writes files; whoever prepares its dossiers asks what may be proposed. */
describe('what may be proposed', () => {
  let screens: Screens;
  let officer: BrowserPerson;
  let preparer: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens();
    officer = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
    preparer = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
  }, 90_000);

  afterAll(() => screens.close());

  /** Nothing stands outside of a narrow screen. */
  /** Facts that an officer would type one by one. */
  async function writeFacts(subject: string, facts: readonly object[]): Promise<void> {
    const caller = await new HttpCaller(screens.url).signedInAs('mttq.thuong-truc', PASSWORD, 'secretary');
    for (const fact of facts) {
      const { status } = await caller.command(`/api/subjects/${subject}/facts`, { fact, ...SOURCE });
      expect(status).toBe(201);
    }
  }

  it('begins with somebody on file, and a fact with its document', async () => {
    const { page } = officer;
    await officer.open('/subjects');
    await officer.press('Đối tượng mới');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên hoặc tên tập thể').fill(SUBJECT);
    await dialog.getByLabel('Đơn vị hoặc địa chỉ').fill('Ban Phong trào');
    await dialog.getByLabel('Căn cứ xác định đối tượng').fill('Lý lịch cán bộ (hư cấu)');
    await officer.press('Ghi đối tượng', dialog);
    await page.getByRole('heading', { name: SUBJECT, level: 1 }).waitFor();
    await officer.press('Thêm dữ kiện');
    await dialog.getByLabel('Năm', { exact: true }).fill(String(LAST_YEAR));
    await dialog.getByLabel('Mức xếp loại').click();
    await page.getByTitle('Hoàn thành xuất sắc nhiệm vụ').click();
    await dialog.getByLabel('Tài liệu làm căn cứ').fill(SOURCE.document);
    await dialog.getByLabel('Ngày của tài liệu').fill('05/01/2026');
    await page.keyboard.press('Enter');
    await officer.press('Ghi vào hồ sơ', dialog);
    const file = page.getByRole('region', { name: 'Dữ kiện theo năm' });
    await file.getByText('Hoàn thành xuất sắc nhiệm vụ').waitFor();
    await fitsNarrow(officer.page);

    const id = /\/subjects\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    const work = { kind: 'work', work: 'initiative', scope: 'unit', year: LAST_YEAR };
    await writeFacts(id, [
      { kind: 'rating', year: LAST_YEAR - 1, rating: 'excellent' },
      { ...work, name: 'SK-01' },
      { ...work, name: 'SK-02', year: LAST_YEAR - 1 },
    ]);
  }, 90_000);

  it('is corrected without overwriting what was wrong', async () => {
    const { page } = officer;
    await page.reload();
    await officer.press(`Sửa: Sáng kiến, đề tài ${LAST_YEAR}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Phạm vi ảnh hưởng được công nhận').click();
    await page.getByTitle('bộ, ban, ngành, tỉnh').click();
    await dialog.getByLabel('Tài liệu làm căn cứ').fill(SOURCE.document);
    await dialog.getByLabel('Ngày của tài liệu').fill('05/01/2026');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Lý do sửa').fill('Hội đồng công nhận phạm vi tỉnh (hư cấu).');
    await officer.press('Sửa', dialog);
    const file = page.getByRole('region', { name: 'Dữ kiện theo năm' });
    await file.getByText('Đã có bản sửa thay thế.').waitFor();
    await file.getByText('SK-01: Sáng kiến, bộ, ban, ngành, tỉnh').waitFor();
    expect(await file.getByText('SK-01: Sáng kiến, cơ sở').count()).toBe(1);
  }, 60_000);

  it('is listed by award, and leads to a draft with the ladder open', async () => {
    const { page } = preparer;
    await preparer.open('/propose');
    await page.getByRole('link', { name: AWARD, exact: true }).click();
    await page.waitForURL(/award=BK-BT/);
    await page.getByRole('searchbox', { name: 'Tìm theo tên' }).fill(SUBJECT.replace('Đề Nghị', 'de nghi'));
    await page.keyboard.press('Enter');
    const line = page.getByRole('listitem').filter({ hasText: SUBJECT });
    await line.getByText('Đủ điều kiện').waitFor();
    await fitsNarrow(preparer.page);
    await line.getByRole('button', { name: 'Soạn hồ sơ' }).click();
    await page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    const eligibility = page.getByRole('region', { name: 'Điều kiện khen thưởng' });
    await eligibility.getByText('Đủ điều kiện', { exact: true }).first().waitFor();
    await eligibility.getByText('Thang khen thưởng của đối tượng').focus();
    await page.keyboard.press('Enter');
    const ladder = eligibility.getByRole('list', { name: 'Các bậc khen thưởng, từ cao xuống thấp' });
    await ladder.getByText(AWARD, { exact: true }).waitFor();
    await ladder
      .getByText(/^Một trong các điều kiện/)
      .first()
      .waitFor();
    await page.getByLabel('Thành tích được đề nghị khen').click();
    await page.getByTitle('SK-02').click();
    await page.getByRole('status').getByText('Đã lưu').waitFor();
    await fitsNarrow(preparer.page);
  }, 90_000);
});
