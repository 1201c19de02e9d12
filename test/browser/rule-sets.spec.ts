import { Clock, RuleShelf } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { submitDossier } from '../support/browser-steps';
import { fitsNarrow } from '../support/narrow';
import { edited } from '../support/packs';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';
import { until } from '../support/until';

const SUBJECT = 'Hoàng Thị Bộ Quy Định (hư cấu)';

/** In force since the set-up: every longer limit has one day more. What is deployed says ten, fifteen and twenty. */
const IN_FORCE = edited(
  /^time-limits/,
  [/amount: 10\b/g, 'amount: 11'],
  [/amount: 15\b/g, 'amount: 16'],
  [/amount: 20\b/g, 'amount: 21'],
);

describe('a rule set takes effect by two persons', () => {
  let screens: Screens;
  let first: BrowserPerson;
  let second: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens({ RULE_LAYERS: 'national,lang-son' }, async ({ dataSource }) => {
      await new RuleShelf(new UnitOfWork(dataSource), IN_FORCE, new Clock()).open();
    });
    await submitDossier(screens, SUBJECT);
    first = await BrowserPerson.signIn(screens, 'quan-tri.trung-uong');
    second = await BrowserPerson.signIn(screens, 'quan-tri-hai.trung-uong');
  }, 180_000);

  afterAll(() => screens.close());

  /** Nothing stands outside of a narrow screen. */
  it('is not for a province to propose, whose administrator sees who may, and no form', async () => {
    const province = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    const { page } = province;
    await province.open('/rule-sets');
    const form = page.getByRole('region', { name: 'Đề nghị cho có hiệu lực' });
    await form
      .getByText(/^Bộ quy định này thay đổi tầng cả nước: chỉ quản trị của cơ quan ban hành/)
      .waitFor();
    expect(await form.getByRole('button').count()).toBe(0);
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'rule-set-not-yours', false);
    await province.leave();
  }, 60_000);

  it('is proposed by the first, who sees what it changes and cannot confirm it', async () => {
    const { page } = first;
    await first.open('/rule-sets');
    const waiting = page.getByRole('region', { name: 'Đang chờ' });
    await waiting.getByRole('listitem').filter({ hasText: 'Cả nước' }).getByText('có thay đổi').waitFor();
    expect(await waiting.innerText()).not.toMatch(/national|lang-son/);
    const differences = page.getByRole('region', { name: 'Khác với bộ đang có hiệu lực' });
    await differences
      .getByText(/\d+ ngày làm việc.*\d+ ngày làm việc/)
      .first()
      .waitFor();
    await first.press('Xem thử');
    const whatIf = page.getByRole('region', { name: 'Hồ sơ nào sẽ khác?' });
    await whatIf.getByRole('link', { name: SUBJECT }).waitFor();
    await whatIf.getByText('chưa tiếp nhận, sẽ theo bộ mới').first().waitFor();
    const arrow = await differences.getByRole('img').first().boundingBox();
    expect(arrow?.width).toBeCloseTo(20);
    await bothWidths(page, 'rule-sets', 1900);
    await page.getByLabel('Số văn bản').fill('12/QĐ-UBND');
    await page.getByLabel('Lý do').fill('Thời hạn lấy ý kiến là mười ngày.');
    await first.press('Đề nghị');
    const proposal = page.getByRole('region', { name: 'Đề nghị đang xử lý' });
    await proposal.getByText('Người xác nhận phải khác người đề nghị thi hành.').waitFor();
    expect(await proposal.getByRole('button', { name: 'Xác nhận cho có hiệu lực' }).isDisabled()).toBe(true);
    await fitsNarrow(first.page);
  }, 90_000);

  it('is confirmed by the second once he has looked, and is in force', async () => {
    const { page } = second;
    await second.open('/rule-sets');
    const proposal = page.getByRole('region', { name: 'Đề nghị đang xử lý' });
    await proposal.getByText('Trước khi xác nhận, hãy xem thử hồ sơ nào sẽ khác.').waitFor();
    await bothWidths(page, 'rule-set-proposed', 1300);
    expect(await proposal.getByRole('button', { name: 'Xác nhận cho có hiệu lực' }).isDisabled()).toBe(true);
    await second.press('Xem thử', proposal);
    await proposal.getByRole('status').filter({ hasText: 'Đã xem 1 hồ sơ, 1 hồ sơ sẽ khác.' }).waitFor();
    await bothWidths(page, 'rule-set-looked-at', 1300);
    await proposal.getByRole('link', { name: 'Xem từng hồ sơ' }).click();
    const differing = page.getByRole('region', { name: 'Hồ sơ nào sẽ khác?' });
    await differing.getByRole('link', { name: SUBJECT }).waitFor();
    await until('what would differ is in sight', async () => {
      const top = (await differing.boundingBox())?.y ?? -1;
      return top >= 0 && top < (page.viewportSize()?.height ?? 0);
    });
    await second.press('Xác nhận cho có hiệu lực', proposal);
    await second.press('Xác nhận cho có hiệu lực', page.getByRole('tooltip'));
    await page.getByText('Không có bộ nào đang chờ.').waitFor();
    await page.getByRole('region', { name: 'Đang có hiệu lực' }).getByText('văn bản 12/QĐ-UBND').waitFor();
    await fitsNarrow(second.page);
  }, 90_000);
});
