import { BrowserPerson } from '../support/browser-person';
import { must, signFor, standsAt, submitDossier, UNIT_SIGNERS } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NEW_UNIT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn';
const DAYS = [
  ['Ngày về đơn vị mới', '01/01/2023'],
  ['Thời gian tính thành tích, từ ngày', '01/01/2022'],
  ['Thời gian tính thành tích, đến ngày', '31/12/2023'],
  ['Ngày của giấy tờ', '15/12/2022'],
] as const;

describe('a person who moves while the dossier is on its way', () => {
  let screens: Screens;
  let dossier = '';

  beforeAll(async () => {
    screens = await openScreens();
    ({ id: dossier } = await submitDossier(peopleAt(screens.url), { by: 'van-linh.lap-ho-so' }));
  }, 120_000);

  afterAll(() => screens.close());

  it('is asked who proposes where the rule leaves it open, and the page says who does and why', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.lap-ho-so');
    const { page } = person;
    await person.open(`/dossiers/${dossier}`);
    await person.press('Ghi nhận chuyển công tác');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Đơn vị mới' }).fill(NEW_UNIT);
    await page.getByTitle(NEW_UNIT, { exact: true }).click();
    for (const [label, day] of DAYS) {
      await dialog.getByLabel(label).fill(day);
      await dialog.getByLabel(label).press('Enter');
    }
    await dialog.getByLabel('Quyết định chuyển công tác, số').fill('12/QĐ-SNV');
    await dialog.getByText(/^Không thấy văn bản nêu đơn vị nào đề nghị/).waitFor();
    await dialog.getByRole('radio', { name: `${NEW_UNIT}: 365 ngày` }).check();
    await dialog.getByLabel('Số văn bản').fill('7/UBND-NC');
    await dialog.getByLabel('Ngày văn bản').fill('10/02/2026');
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    await dialog.getByLabel('Lý do').fill('Hai đơn vị đã thống nhất.');
    await shotBoth(page, 'move-dialog', false);
    await person.press('Ghi nhận chuyển công tác', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`${NEW_UNIT}: 365 ngày`, { exact: true }).waitFor();
    await page.getByText(/^Người được đề nghị chuyển từ .* theo 7\/UBND-NC ngày 10\/02\/2026/).waitFor();
    await shotBoth(page, 'move');
    await person.leave();
  }, 60_000);

  it('a mistyped date is corrected with a reason, and the days are counted anew', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.lap-ho-so');
    const { page } = person;
    await person.open(`/dossiers/${dossier}`);
    await person.press('Sửa việc chuyển công tác');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày về đơn vị mới').fill('01/01/2022');
    await dialog.getByLabel('Ngày về đơn vị mới').press('Enter');
    await dialog.getByRole('radio', { name: `${NEW_UNIT}: 730 ngày` }).check();
    await dialog.getByLabel('Số văn bản').fill('9/UBND-NC');
    await dialog.getByLabel('Ngày văn bản').fill('12/02/2026');
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    const reasons = dialog.getByLabel('Lý do');
    await reasons.first().fill('Hai đơn vị đã thống nhất.');
    await reasons.last().fill('Gõ nhầm năm.');
    await shotBoth(page, 'move-correction', false);
    await person.press('Sửa việc chuyển công tác', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`${NEW_UNIT}: 730 ngày`, { exact: true }).waitFor();
    await page.getByText('Gõ nhầm năm.').waitFor();
    await person.leave();
  }, 60_000);

  it('a dossier that would go another way says so, and an administrator sees that way before ordering it', async () => {
    const people = peopleAt(screens.url);
    const { id } = await submitDossier(people);
    const path = `/api/dossiers/${id}`;
    await must(await people.as('mttq.thuong-truc', 'secretary'), `${path}/receive`);
    await signFor(people, UNIT_SIGNERS, 'submission', [id]);
    await standsAt(await people.as('mttq.thuong-truc', 'secretary'), id, 'province.intake');
    await must(await people.as('mttq.lap-ho-so', 'applicant'), `${path}/move`, {
      to: 'so-noi-vu-cao-bang',
      movedOn: '2023-01-01',
      period: { from: '2022-01-01', to: '2023-12-31' },
      document: { number: '12/QĐ-SNV', date: '2022-12-15' },
      choices: [
        {
          question: 'proposing-unit',
          answer: 'so-noi-vu-cao-bang',
          order: { number: '7/BNV', date: '2026-02-10' },
          reason: 'Bộ Nội vụ quyết định.',
        },
      ],
    });
    const person = await BrowserPerson.signIn(screens, 'quan-tri.trung-uong');
    const { page } = person;
    await person.open(`/dossiers/${id}`);
    await page.getByText('Hồ sơ chờ chuyển quy trình').waitFor();
    await shotBoth(page, 'move-waits');
    await person.press('Chuyển quy trình');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Chuyển đến bước' }).click();
    await page
      .getByTitle(/Tỉnh Cao Bằng|tỉnh Cao Bằng/)
      .first()
      .waitFor();
    await shotBoth(page, 'move-reroute', false);
    await person.leave();
  }, 90_000);
});
