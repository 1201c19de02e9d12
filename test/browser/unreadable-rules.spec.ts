import { Clock } from '@vinhdanh/application';
import { Repositories, RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import type { TestDatabase } from '../support/database';
import { HttpCaller } from '../support/http-caller';
import { handIn, submitDossier, wordsOf, type People } from '../support/http-dossiers';
import { bringIntoForce, inNextForm } from '../support/later-release';
import { bringLimits } from '../support/limits-scene';
import { DEPLOYED } from '../support/packs';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';
import { until } from '../support/until';

const HOLDER = 'Người Được Khen (hư cấu)';

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

describe('what takes no rules, while those in force cannot be read', () => {
  let screens: Screens;
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    screens = await openScreens({ RULE_LAYERS: 'national,lang-son' }, async (made) => {
      database = made;
    });
    const anyone = new HttpCaller(screens.url);
    const people: People = { as: (account, office) => anyone.signedInAs(account, DEMO_PASSWORD, office) };
    if (!database) throw new Error('no database');
    await bringLimits(people, database);
    const applicant = await people.as('mttq.lap-ho-so');
    await applicant.post('/api/drafts', wordsOf(await handIn(applicant, 'y'), ['report', 'minutes']));
    const { id } = await submitDossier(people);
    await new Repositories(database.dataSource.manager).ledgerDossiers.enter(
      {
        ...{ dossier: id, kind: 'person', name: HOLDER, position: 'Chuyên viên', award: 'HC-LD3' },
        decision: { number: '77/QĐ-CTN', date: '2026-11-01', body: 'chu-tich-nuoc' },
        submittedBy: 'mttq-tinh-lang-son',
      },
      new Clock().now(),
    );
    await bringIntoForce(database, KEPT);
    await until('the rules cannot be read', async () => {
      const { body } = await anyone.get('/readyz');
      return (body as { rules?: { state?: string } }).rules?.state === 'unreadable';
    });
  }, 180_000);

  afterAll(() => screens.close());

  const said = /^Phiên bản phần mềm đang chạy không đọc được bộ quy định/;

  it('is a draft, whose writer reads it and sees why it cannot be handed in', async () => {
    const applicant = await BrowserPerson.signIn(screens, 'mttq.lap-ho-so');
    const { page } = applicant;
    await applicant.open('/drafts');
    await page.getByText(said).waitFor();
    await page.getByText('Huân chương Lao động hạng Ba').waitFor();
    await bothWidths(page, 'drafts-without-rules');
    await page.getByRole('link', { name: 'Người Thử (hư cấu)' }).click();
    await page.getByText('Có thành tích dùng để thử.').waitFor();
    await page.getByRole('link', { name: 'minutes.pdf' }).waitFor();
    expect(await page.getByText(said).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Nộp hồ sơ' }).count()).toBe(0);
    await bothWidths(page, 'draft-without-rules');
    await applicant.leave();
  }, 90_000);

  it('is when limits end, of which no days are counted', async () => {
    const standing = await BrowserPerson.signIn(screens, 'so-noi-vu.thuong-truc');
    const { page } = standing;
    await standing.open('/limits');
    await page.getByText(said).waitFor();
    expect(await page.getByText(/^Hết ngày \d/).count()).toBeGreaterThan(2);
    expect(await page.getByText(/ngày làm việc/).count()).toBe(0);
    await bothWidths(page, 'limits-without-rules');
    await standing.leave();
  }, 90_000);

  it('is who holds what, for an auditor', async () => {
    const auditor = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
    const { page } = auditor;
    await auditor.open('/ledger');
    await page.getByRole('link', { name: HOLDER }).click();
    await page.getByText('Huân chương Lao động hạng Ba').waitFor();
    await page.getByText(said).waitFor();
    await bothWidths(page, 'holder-without-rules');
    await auditor.leave();
  }, 90_000);

  it('is who holds what, for the officer who keeps the ledger', async () => {
    const officer = await BrowserPerson.signIn(screens, 'so-noi-vu.thuong-truc');
    const { page } = officer;
    await officer.open('/ledger');
    await page.getByText(said).waitFor();
    await bothWidths(page, 'ledger-without-rules');
    await page.getByRole('link', { name: HOLDER }).click();
    await page.getByText('Huân chương Lao động hạng Ba').waitFor();
    await officer.leave();
  }, 90_000);
});
