import { readFile } from 'node:fs/promises';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { BrowserPerson } from '../support/browser-person';
import { bothWidths } from '../support/both-widths';
import type { TestDatabase } from '../support/database';
import { HttpCaller } from '../support/http-caller';
import type { People } from '../support/http-dossiers';
import { bringLadder, CLIMBER, LONG_AGO } from '../support/ladder-scene';
import { DOUBTFUL, ledgerOf2021 } from '../support/ledger-scene';
import { bringLimits } from '../support/limits-scene';
import { onPhone } from '../support/narrow';
import { openScreens, type Screens } from '../support/screens';
import { until } from '../support/until';

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

it('what is not settled is one press away from the head of the catalogue, on a phone too', async () => {
  const { page } = officer;
  await onPhone(page);
  await officer.open('/law');
  await page.getByRole('link', { name: /^Điều chưa rõ \(\d+\)$/ }).click();
  const open = page.getByRole('region', { name: 'Điều chưa rõ' });
  await until('it is in sight', async () => {
    const top = Math.round((await open.boundingBox())?.y ?? -1); // a page is scrolled by whole pixels
    return top >= 0 && top < (page.viewportSize()?.height ?? 0);
  });
  await page.setViewportSize({ width: 1280, height: 900 });
});

it('what may be proposed is counted by award, and a name leads to the ladder', async () => {
  const { page } = proposer;
  await proposer.open('/propose');
  await page.getByRole('link', { name: 'Lao động tiên tiến', exact: true }).waitFor();
  await bothWidths(page, 'propose');
  await page.getByRole('link', { name: 'Chiến sĩ thi đua cơ sở', exact: true }).click();
  await page.getByRole('link', { name: CLIMBER }).waitFor();
  await bothWidths(page, 'candidates', 1000);
  const [toAll, oneOfAll] = ['Về mọi danh hiệu, hình thức', 'Chiến sĩ thi đua cơ sở'].map((name) =>
    page.getByRole('link', { name, exact: true }),
  );
  await page.goBack();
  await oneOfAll?.click();
  await toAll?.click();
  await oneOfAll?.waitFor();
  await proposer.open(`/subjects/${climber}`);
  const ladder = page.getByRole('list', { name: 'Các bậc khen thưởng, từ cao xuống thấp' });
  await ladder.getByText('Sớm nhất', { exact: false }).first().waitFor();
  await ladder.getByText(new RegExp(`^Đã tặng: ${LONG_AGO.from}–${LONG_AGO.to}`)).waitFor();
  await ladder.getByText('Huân chương Lao động hạng Ba', { exact: true }).click();
  await ladder.getByText('Một trong các điều kiện:', { exact: true }).waitFor();
  await ladder.getByText(/^Đã được tặng “Bằng khen của Thủ tướng/).waitFor();
  await bothWidths(page, 'ladder', 1480);
});

it('a year of the calendar shows days off and Saturdays that are worked, each with its notice', async () => {
  const { page } = officer;
  await officer.open('/calendar?year=2026');
  await page.getByRole('heading', { name: 'Lịch làm việc năm 2026' }).waitFor();
  await bothWidths(page, 'calendar', 1250);
  await officer.open('/calendar?year=2040');
  await page.getByRole('alert').filter({ hasText: 'Chưa có thông báo ngày nghỉ của năm 2040' }).waitFor();
  await bothWidths(page, 'calendar-not-announced');
});

it('the limits of an office stand nearest first, each with its days left', async () => {
  const { page } = officer;
  await officer.open('/limits');
  await page.getByText(/^Quá hạn \d+ ngày làm việc$/).waitFor();
  await page.getByText('Thời hạn đang dừng').waitFor();
  await bothWidths(page, 'limits');
});

it('the form of the ledger is filled in and looked at before it is entered; a doubtful line waits with what it may mean', async () => {
  const { page } = officer;
  await officer.open('/ledger/import');
  const [form] = await Promise.all([page.waitForEvent('download'), officer.press('Tải mẫu nhập (.csv)')]);
  const head = await readFile(await form.path(), 'utf8');
  await page.locator('input[type=file]').setInputFiles(ledgerOf2021(head));
  await page.getByText('Chưa ghi gì vào sổ.').waitFor();
  await bothWidths(page, 'ledger-import', 1400);
  await officer.press('English');
  await page.getByText('The catalogue has no award "Bằng khen tỉnh".').waitFor();
  await officer.press('Tiếng Việt');
  await page.getByText('Không có hình thức khen thưởng "Bằng khen tỉnh" trong danh mục.').waitFor();
  await officer.press('Nhập 4 dòng vào sổ');
  await page.getByRole('link', { name: 'Xem các dòng để riêng' }).click();
  await page.getByRole('link', { name: DOUBTFUL }).waitFor();
  await bothWidths(page, 'quarantine-lines');
  await page.getByRole('link', { name: DOUBTFUL }).click();
  await page.getByLabel('Căn cứ').waitFor();
  await bothWidths(page, 'quarantine', 2450);
});

it('the ledger is searched by name, and a subject has every award with its decision', async () => {
  const { page } = officer;
  await officer.open('/ledger');
  await page.getByRole('link', { name: CLIMBER }).waitFor();
  await bothWidths(page, 'ledger');
  await page.getByLabel('Tìm theo tên, không cần dấu').fill('hoang thi vi du');
  await page.getByRole('link', { name: CLIMBER }).click();
  await page.getByRole('heading', { name: 'Khen thưởng (7)' }).waitFor();
  await bothWidths(page, 'ledger-subject', 1300);
});
