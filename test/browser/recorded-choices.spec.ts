import type { Page } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person';
import { onPhone } from '../support/narrow';
import { openScreens, type Screens } from '../support/screens';
import { shot as keep } from '../support/shot';

const SUBJECT = `Lương Thị Lựa Chọn ${Date.now()}`;
/** A title of a sector: its chain was not found, and its council votes by a decree that is not in the packs. */
const AWARD = 'Nghệ sĩ ưu tú';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Dialogs are seen as they stand on the screen. */
const shot = (page: Page, name: string): Promise<void> => keep(page, name, !name.startsWith('reception'));

describe('a reception that must decide what no rule settles', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
  }, 60_000);

  afterAll(() => screens.close());

  it('is told to the applicant beforehand, with what is handed in and what comes about', async () => {
    const person = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
    const { page } = person;
    await person.open('/drafts/new');
    await page.getByRole('combobox', { name: 'Danh hiệu, hình thức khen thưởng' }).fill(AWARD);
    await page.getByTitle(AWARD, { exact: true }).click();
    await shot(page, 'new-draft');
    await person.press('Bắt đầu soạn');
    await page.getByLabel('Họ và tên hoặc tên tập thể').fill(SUBJECT);
    await page.getByLabel('Chức vụ, đơn vị hoặc địa chỉ').fill('Đoàn nghệ thuật tỉnh (diễn tập)');
    await page.getByLabel('Thành tích đề nghị khen').fill('Có thành tích trong diễn tập hệ thống.');
    const parts = page.getByRole('listitem').filter({ has: page.locator('input[type=file]') });
    for (const part of await parts.all()) {
      const file = { name: 'giay-to.pdf', mimeType: 'application/pdf', buffer: PDF };
      await part.locator('input[type=file]').setInputFiles(file);
      await part.getByText('Đã có').waitFor();
    }
    await page.getByText(/^Quy định chưa nói rõ 1 điểm/).waitFor();
    await page.getByRole('status').getByText('Đã lưu').waitFor();
    await shot(page, 'draft');
    await onPhone(page);
    await shot(page, 'draft-narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    await person.press('Nộp hồ sơ');
    await person.press('Nộp hồ sơ', page.getByRole('dialog'));
    dossier = await person.arrivesAt('dossiers');
    await person.leave();
  }, 120_000);

  it('asks in plain words, one question after the other, and keeps the answers in sight', async () => {
    const person = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
    const { page } = person;
    await person.open(`/dossiers/${dossier}`);
    await person.press('Tiếp nhận');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Quy định chưa nói rõ, cần ghi lựa chọn').waitFor();
    await shot(page, 'reception');
    await person.press('Tiếp nhận', dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').first().waitFor();
    await dialog.getByRole('radio', { name: /^Qua tỉnh, Chủ tịch nước quyết định/ }).check();
    await dialog.getByRole('radio', { name: 'Theo tỷ lệ trong quy chế (ghi bên dưới)' }).check();
    await dialog.getByLabel('Tỷ lệ đồng ý tối thiểu: tử số').fill('80');
    await dialog.getByLabel('Tỷ lệ thành viên phải dự họp: tử số').fill('2');
    await dialog.getByLabel('Tỷ lệ thành viên phải dự họp: mẫu số').fill('3');
    for (const [label, text] of [
      ['Số văn bản quyết định', '15/HD-BVHTTDL'],
      ['Lý do', 'Theo hướng dẫn của bộ quản lý ngành.'],
    ] as const)
      for (const field of await dialog.getByLabel(label).all()) await field.fill(text);
    for (const field of await dialog.getByLabel('Ngày văn bản').all()) {
      await field.fill('05/01/2026');
      await field.press('Enter');
    }
    await keep(page, 'recorded-choice', false);
    await onPhone(page);
    await shot(page, 'reception-narrow');
    await page.setViewportSize({ width: 1280, height: 800 });
    await person.press('Tiếp nhận', dialog);
    await dialog.waitFor({ state: 'hidden', timeout: 30_000 });
    const recorded = page.getByRole('region', { name: 'Quy trình của hồ sơ' });
    await recorded.getByText('Lựa chọn đã ghi khi tiếp nhận').waitFor();
    expect(await recorded.getByText(/15\/HD-BVHTTDL ngày 05\/01\/2026/).count()).toBe(2);
    await page
      .getByText(/^Quy định chưa nêu rõ: .+15\/HD-BVHTTDL/)
      .first()
      .waitFor();
    await shot(page, 'received');
    await person.leave();
  }, 180_000);
});
