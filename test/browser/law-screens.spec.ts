import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { BrowserPerson } from '../support/browser-person';
import { bothWidths } from '../support/both-widths';
import type { TestDatabase } from '../support/database';
import { HttpCaller } from '../support/http-caller';
import type { People } from '../support/http-dossiers';
import { bringLadder } from '../support/ladder-scene';
import { bringLimits } from '../support/limits-scene';
import { openScreens, type Screens } from '../support/screens';

/** Limits of working days as the law has them, not the seconds of a rehearsal. */
const LAYERS = { RULE_LAYERS: 'national,lang-son' };

jest.setTimeout(120_000);

let screens: Screens;
let database: TestDatabase;
let officer: BrowserPerson;
let proposer: BrowserPerson;
let climber: string;

beforeAll(async () => {
  screens = await openScreens(LAYERS, async (opened) => {
    database = opened;
  });
  const people: People = {
    as: (account, office) => new HttpCaller(screens.url).signedInAs(account, DEMO_PASSWORD, office),
  };
  await bringLimits(people, database);
  climber = await bringLadder(people);
  officer = await BrowserPerson.signIn(screens, 'so-noi-vu.thuong-truc');
  proposer = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
}, 240_000);

afterAll(() => screens.close());

it('the catalogue is searched without marks, and an award opens with articles and marks', async () => {
  const { page } = officer;
  await officer.open('/law');
  await page.getByRole('status').filter({ hasText: 'mục' }).waitFor();
  await page.getByRole('searchbox').fill('huan chuong lao dong');
  await page.getByText('Huân chương Lao động hạng Ba', { exact: true }).click();
  await page.getByText('chưa kiểm chứng').first().waitFor();
  await bothWidths(page, 'catalogue', 1300);
});

it('what may be proposed is counted by award, and a name leads to the ladder', async () => {
  const { page } = proposer;
  await proposer.open('/propose');
  await page.getByRole('link', { name: 'Lao động tiên tiến', exact: true }).waitFor();
  await bothWidths(page, 'propose');
  await proposer.open(`/subjects/${climber}`);
  const ladder = page.getByRole('list', { name: 'Các bậc khen thưởng, từ cao xuống thấp' });
  await ladder.getByText('Sớm nhất', { exact: false }).first().waitFor();
  await ladder.getByText(/^Đã tặng: 2017–2021/).waitFor();
  await ladder.getByText('Huân chương Lao động hạng Ba', { exact: true }).click();
  await ladder.getByText(/^Một trong các điều kiện: Đã được tặng “Bằng khen của Thủ tướng/).waitFor();
  await bothWidths(page, 'ladder', 1480);
});

it('a year of the calendar shows days off and Saturdays that are worked, each with its notice', async () => {
  const { page } = officer;
  await officer.open('/calendar?year=2026');
  await page.getByRole('heading', { name: 'Lịch làm việc năm 2026' }).waitFor();
  await bothWidths(page, 'calendar', 1250);
});

it('the limits of an office stand nearest first, each with its days left', async () => {
  const { page } = officer;
  await officer.open('/limits');
  await page.getByText(/^Quá hạn \d+ ngày làm việc$/).waitFor();
  await page.getByText('Thời hạn đang dừng').waitFor();
  await bothWidths(page, 'limits');
});
