import { BrowserPerson } from './browser-person';
import type { Screens } from './screens';

/** Decided in the province: the shortest way that has a letter, a vote and a decision. */
const AWARD = 'Bằng khen của bộ, ban, ngành, tỉnh';

/** The smallest file that a reader takes for a PDF. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The applicant writes and submits a dossier with every part. @returns the dossier's id */
export async function submitDossier(screens: Screens, subject: string): Promise<string> {
  const person = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
  const { page } = person;
  await person.open('/drafts/new');
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức khen thưởng' }).fill(AWARD);
  await page.getByTitle(AWARD, { exact: true }).click();
  await person.press('Bắt đầu soạn');
  await page.getByLabel('Họ và tên hoặc tên tập thể').fill(subject);
  await page.getByLabel('Chức vụ, đơn vị hoặc địa chỉ').fill('Ủy ban Mặt trận Tổ quốc tỉnh (diễn tập)');
  await page.getByLabel('Thành tích đề nghị khen').fill('Có thành tích trong diễn tập hệ thống.');
  const parts = page.getByRole('listitem').filter({ has: page.locator('input[type=file]') });
  for (const [index, part] of (await parts.all()).entries()) {
    const name = `thanh-phan-${index + 1}.pdf`;
    await part.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
    await part.getByText('Đã có').waitFor();
  }
  await page.getByRole('status').getByText('Đã lưu').waitFor();
  await person.press('Nộp hồ sơ');
  await person.press('Nộp hồ sơ', page.getByRole('dialog'));
  const dossier = await person.arrivesAt('dossiers');
  await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
  await person.leave();
  return dossier;
}

/** The person does one act on the dossier that waits for them. */
export async function actOn(screens: Screens, account: string, subject: string, act: string): Promise<void> {
  const person = await BrowserPerson.signIn(screens, account);
  await person.takeUp(subject);
  await person.act(act);
  await person.leave();
}

/** The unit's secretary puts the dossier into a submission letter. @returns the round's id */
export async function composeLetter(screens: Screens, subject: string): Promise<string> {
  const person = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
  await person.open('/signing/compose');
  await person.page.getByRole('checkbox', { name: new RegExp(subject) }).check();
  await person.press(/^Lập văn bản gồm 1 hồ sơ/);
  const round = await person.arrivesAt('signing');
  await person.leave();
  return round;
}

/** A signatory reads the document and signs it, once it is there and their turn. */
export async function sign(screens: Screens, round: string, account: string, office?: string): Promise<void> {
  const person = await BrowserPerson.signIn(screens, account, office);
  await person.open(`/signing/${round}`);
  await person.page.getByRole('checkbox', { name: 'Tôi đã đọc văn bản này' }).check({ timeout: 30_000 });
  await person.press('Ký số');
  await person.page.getByRole('button', { name: 'Ký số' }).waitFor({ state: 'hidden' });
  await person.leave();
}

/** From the applicant's draft to the provincial council's table. */
export async function bringToProvincialVote(screens: Screens, subject: string): Promise<void> {
  await submitDossier(screens, subject);
  await actOn(screens, 'mttq.thuong-truc', subject, 'Tiếp nhận');
  const round = await composeLetter(screens, subject);
  await sign(screens, round, 'mttq.pho-chu-tich', 'Thủ trưởng');
  await sign(screens, round, 'mttq.van-thu');
  await actOn(screens, 'so-noi-vu.thuong-truc', subject, 'Tiếp nhận');
  await actOn(screens, 'so-noi-vu.thuong-truc', subject, 'Ghi kết quả thẩm định');
}
