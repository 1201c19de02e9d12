import { STANDING, UNIT_MTTQ } from '../../apps/cli/demo/climb';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { BrowserPerson } from '../support/browser-person';
import { pictured } from '../support/pictured';
import { openScreens, type Screens } from '../support/screens';
import { until } from '../support/until';

const RECEIVED = '2022-10-03';
const UNIT = { account: 'mttq.thuong-truc', role: 'secretary' };
const PROPOSAL = {
  award: 'HC-LD3',
  subject: { kind: 'person' as const, name: `Vi Thị Theo Vết ${Date.now()}`, position: 'Phó Chủ tịch' },
  citation: 'Đã có nhiều giải pháp đổi mới nâng cao chất lượng công tác mặt trận trên địa bàn tỉnh.',
  parts: ['report', 'minutes'],
  receivedOn: RECEIVED,
};

describe('an auditor before the screens', () => {
  let screens: Screens;
  let auditor: BrowserPerson;
  let dossier = '';

  /** A dossier of paper that was returned twice, and has climbed from its unit to the appraisal of the province. */
  async function climbed(stage: Stage): Promise<string> {
    const { cast, dossiers } = stage;
    const { id } = await dossiers.submit('mttq.lap-ho-so', { ...PROPOSAL, parts: ['report'] });
    const applicant = await cast.as('mttq.lap-ho-so', 'applicant');
    for (const { citation, ...said } of [
      {
        reason: 'Thiếu biên bản họp xét của đơn vị.',
        citation: 'Đã có giải pháp nâng cao chất lượng công tác.',
      },
      { reason: 'Thành tích chưa cụ thể.', code: 'not-as-asked', citation: PROPOSAL.citation },
    ]) {
      await dossiers.act(id, UNIT, 'return', RECEIVED, { ...said, missing: [] });
      const content = await dossiers.contentOf(applicant, { ...PROPOSAL, citation });
      const by = { account: 'mttq.lap-ho-so', role: 'applicant' };
      await dossiers.act(id, by, 'resubmit', RECEIVED, { content, note: 'Đã bổ sung.' });
    }
    const way = stage.climb(id);
    await way.act('unit.intake', 'tiếp nhận', UNIT, 'receive', RECEIVED);
    await way.sign('unit.sign', 'tờ trình', UNIT_MTTQ, '2022-10-05');
    await way.act('province.intake', 'tiếp nhận', STANDING, 'receive', '2022-10-10');
    await dossiers.allAt([id], 'province.appraise');
    return id;
  }

  beforeAll(async () => {
    screens = await openScreens();
    const stage = new Stage(new ApiClient(screens.url), new Story(() => undefined));
    dossier = await climbed(stage);
    auditor = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
  }, 120_000);

  afterAll(() => screens.close());

  it('traces a dossier across the levels, narrows it, and points at one act', async () => {
    const { page } = auditor;
    await auditor.open(`/dossiers/${dossier}`);
    await page.getByText('Việc xem này được ghi vào sổ, chưa kèm lý do.').waitFor();
    await page.getByRole('link', { name: 'Theo vết hồ sơ' }).click();
    await auditor.press('Xem');
    await page.getByText('Mục này bắt buộc phải có.').waitFor();
    await page.getByLabel('Vì sao xem').fill('Khiếu nại số 12');
    await pictured(page, page.getByLabel(/^(Vì sao xem|Why do you read it)$/), 'reading-reason');
    await page.getByLabel('Vì sao xem').fill('Khiếu nại số 12');
    await auditor.press('Xem');
    await page.getByRole('heading', { name: `Theo vết: ${PROPOSAL.subject.name}`, level: 1 }).waitFor();
    const acts = page.getByRole('list', { name: 'Toàn bộ quá trình' }).getByRole('article');
    const all = await acts.count();
    await page.getByRole('combobox', { name: 'Cấp' }).click();
    await page.getByTitle('Cấp tỉnh', { exact: true }).click();
    await page.waitForURL(/level=province/);
    await until('fewer acts stand there', async () => (await acts.count()) < all);
    await auditor.open(`/dossiers/${dossier}/trace?kind=vote#3`);
    await page.locator('[data-pointed="true"]').getByText('Trả lại bổ sung').waitFor();
    expect(await acts.count()).toBe(1);
    await auditor.open(`/dossiers/${dossier}/trace#12`);
    await pictured(page, page.locator('[data-pointed="true"]'), 'trace-climb');
  }, 60_000);

  it('compares two versions side by side', async () => {
    const { page } = auditor;
    await auditor.open(`/dossiers/${dossier}/trace`);
    const versions = page.getByRole('region', { name: 'So sánh các phiên bản' });
    await versions.locator('ins').first().waitFor();
    await versions.locator('del').first().waitFor();
    await pictured(page, page.locator('.vd-difference').nth(1), 'trace-climb-versions');
  }, 60_000);

  it('raises a finding at an act, which the body answers and the auditor closes', async () => {
    const { page } = auditor;
    await auditor.open(`/dossiers/${dossier}/trace#3`);
    await auditor.press('Nêu kiến nghị', page.locator('[data-pointed="true"]'));
    await page.getByLabel('Nội dung kiến nghị').fill('Trả lại lần đầu không nêu phần còn thiếu.');
    await auditor.press('Nêu kiến nghị', page.getByRole('dialog'));
    await page.getByRole('link', { name: 'Trả lại lần đầu không nêu phần còn thiếu.' }).waitFor();
    const unit = await BrowserPerson.signIn(screens, UNIT.account);
    await unit.open('/findings');
    await unit.page.getByRole('link', { name: 'Trả lại lần đầu không nêu phần còn thiếu.' }).first().click();
    await unit.press('Trả lời');
    await unit.page.getByLabel('Trả lời của cơ quan').fill('Phần còn thiếu đã nêu trong lý do.');
    await unit.press('Gửi trả lời');
    await unit.page.getByRole('heading', { name: 'Trả lời của cơ quan' }).waitFor();
    await unit.page.getByRole('link', { name: 'Việc số 3' }).click();
    await unit.page.locator('[data-pointed="true"]').getByText('Trả lại bổ sung').waitFor();
    await unit.leave();
    await page.getByRole('link', { name: 'Trả lại lần đầu không nêu phần còn thiếu.' }).click();
    await auditor.press('Kết thúc kiến nghị');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Chấp nhận giải trình' }).check();
    await dialog.getByLabel('Nội dung kết luận').fill('Đồng ý.');
    await auditor.press('Kết thúc kiến nghị', dialog);
    await page.getByRole('heading', { name: 'Kết luận: Chấp nhận giải trình' }).waitFor();
    await pictured(page, page.getByRole('heading', { level: 1 }), 'finding');
  }, 60_000);

  it('searches anomalies by kind, and gets from one to its act', async () => {
    const { page } = auditor;
    await auditor.open('/audit');
    await page
      .getByRole('link', { name: /Trả lại lần thứ hai/ })
      .first()
      .click();
    await page.waitForURL(/kind=second-return/);
    const found = page.getByRole('link', { name: new RegExp(PROPOSAL.subject.name) });
    await found.waitFor();
    await pictured(page, page.getByRole('heading', { level: 1 }), 'anomalies-second-return');
    await found.click();
    await page.locator('[data-pointed="true"]').getByText('Trả lại bổ sung').waitFor();
    await auditor.open('/audit/readings');
    await page.getByText('Lý do: Khiếu nại số 12').first().waitFor();
  }, 60_000);
});
