import type { Locator } from 'playwright-core';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { submitDossier } from '../support/browser-steps';
import { fitsNarrow } from '../support/narrow';
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
    await why.getByText(/gồm tầng cả nước \([0-9a-f]{8}\), tầng tỉnh Lạng Sơn \(/).waitFor();
    await fitsNarrow(person.page);
    await bothWidths(person.page, 'explanation-layers', 2600);
  }, 60_000);

  it('is which limits run at the office, by the counts that lead to their rows', async () => {
    await person.open('/limits');
    await person.page.getByRole('link', { name: /Không có thời hạn$/ }).click();
    await person.page.waitForURL(/\?show=without$/);
    await person.page.getByRole('link', { name: SUBJECT }).waitFor();
    await person.page.getByRole('link', { name: /Quá hạn$/ }).click();
    await person.page.getByText('Không có hồ sơ nào thuộc nhóm này.').waitFor();
    await fitsNarrow(person.page);
  }, 60_000);

  it('is on which day a limit ends, in a year with its days off named', async () => {
    await person.open('/calendar?year=2025');
    await person.page.getByRole('table', { name: /^Tháng 9/ }).waitFor();
    expect(await person.page.getByRole('cell', { name: /Tết Nguyên đán/ }).count()).toBe(5);
    await person.page.getByLabel('Từ ngày').fill('20/01/2025');
    await person.page.keyboard.press('Enter');
    await person.page.getByText('Hết hạn vào cuối ngày 10/02/2025 (T2).').waitFor();
    await fitsNarrow(person.page);
    await person.open('/calendar?year=2026');
    const late = person.page.getByRole('region', { name: 'Thay đổi được thông báo sau' });
    await late.getByText('Nghỉ hoán đổi: thêm, thông báo ngày 25/12/2025.').waitFor();
    await fitsNarrow(person.page);
    await late.getByRole('link', { name: 'Xem lịch như đã biết ngày 24/12/2025' }).click();
    await person.page.getByText(/^Lịch như đã biết ngày 24\/12\/2025/).waitFor();
    const swapped = person.page.getByRole('cell', { name: /Nghỉ hoán đổi/ });
    await swapped.first().waitFor();
    expect(await swapped.count()).toBe(1);
    await person.page.getByRole('link', { name: 'Xem lịch hiện nay' }).click();
    await person.page.waitForURL(/year=2026$/);
    await person.open('/calendar?year=2040');
    await person.page.getByText(/Chưa có thông báo ngày nghỉ của năm 2040/).waitFor();
  }, 60_000);

  it('is what was changed after a return, and for which listed reason it goes back once more', async () => {
    const { page } = person;
    const returned = async (fill: (dialog: Locator) => Promise<void>): Promise<void> => {
      await person.open(`/dossiers/${dossier}`);
      await person.act('Trả lại bổ sung', fill);
    };
    await returned((dialog) => dialog.getByLabel('Lý do', { exact: true }).fill('Ghi sai chức vụ'));
    const applicant = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
    await applicant.open(`/dossiers/${dossier}/resubmit`);
    await applicant.page
      .getByLabel('Chức vụ, đơn vị hoặc địa chỉ')
      .fill('Phó Trưởng ban Mặt trận Tổ quốc tỉnh');
    await applicant.press('Nộp lại hồ sơ');
    await applicant.arrivesAt('dossiers');
    await applicant.leave();

    await person.open(`/dossiers/${dossier}`);
    const changes = page.getByRole('region', { name: 'Thay đổi sau khi trả lại' });
    await changes.getByText('Phó Trưởng', { exact: true }).waitFor();
    await changes.getByText('Ủy', { exact: true }).waitFor();
    await fitsNarrow(person.page);
    await returned(async (dialog) => {
      await dialog.getByLabel('Lý do', { exact: true }).fill('Vẫn sai chức vụ');
      await dialog.getByRole('combobox', { name: 'Lý do trả lại lần nữa' }).press('Enter');
      await page.getByTitle('Bổ sung chưa đúng yêu cầu').click();
    });
    await page.getByText('Trả lại bổ sung: Bổ sung chưa đúng yêu cầu').waitFor();
  }, 60_000);
});
