import { Clock } from '@vinhdanh/application';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { inNextForm } from '../support/later-release';
import { DEPLOYED } from '../support/packs';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

/** As a release of a later form of rule files would have left it. */
const KEPT = inNextForm();

describe('a rule set in force that the release cannot read', () => {
  let screens: Screens;
  let administrator: BrowserPerson;

  beforeAll(async () => {
    const clock = new Clock();
    screens = await openScreens({ RULE_LAYERS: 'national,lang-son' }, ({ dataSource }) =>
      new UnitOfWork(dataSource).run(({ manager }) =>
        new RuleSetStore(manager).setUp(KEPT, clock.today(), clock.now()),
      ),
    );
    administrator = await BrowserPerson.signIn(screens, 'quan-tri.trung-uong');
  }, 180_000);

  afterAll(() => screens.close());

  it('is told with its file and what to do, and the waiting one can be looked at and proposed', async () => {
    const { page } = administrator;
    await administrator.open('/rule-sets');
    const inForce = page.getByRole('region', { name: 'Đang có hiệu lực' });
    await inForce.getByText(/national\/form\.yaml:1: form là \d+, mới hơn/).waitFor();
    await inForce.getByText(new RegExp(`cho bộ ${DEPLOYED.id.slice(0, 8)} trên máy có hiệu lực`)).waitFor();
    await administrator.press('Xem thử');
    await page.getByText('Đã xem 0 hồ sơ: không hồ sơ nào khác đi.').waitFor();
    await page.getByRole('region', { name: 'Đề nghị cho có hiệu lực' }).waitFor();
    expect(await page.getByRole('region', { name: 'Khác với bộ đang có hiệu lực' }).count()).toBe(0);
    await bothWidths(page, 'rule-set-unreadable', 1500);
  }, 90_000);

  it('is named by pages that take its rules; others are as ever', async () => {
    const { page } = administrator;
    await administrator.open('/law');
    await page
      .getByText(/^Phiên bản phần mềm đang chạy không đọc được bộ quy định/)
      .first()
      .waitFor();
    await shot(page, 'law-unreadable', false);
    await administrator.open('/dossiers');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(/không đọc được bộ quy định/).count()).toBe(0);
  }, 60_000);
});
