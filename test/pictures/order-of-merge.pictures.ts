import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { openScreens, type Screens } from '../support/screens';

/** Of `npm run demo -- merge`: its order, and one of the ways that 2,000 dossiers went. */
const ORDER = 'DT-01/2025';
const TO_THE_PROVINCE = /Ủy ban nhân dân huyện Chi Lăng.*Sở Nội vụ tỉnh Lạng Sơn/;

let screens: Screens;
let administrator: BrowserPerson;

beforeAll(async () => {
  screens = await openScreens();
  administrator = await BrowserPerson.signIn(screens, 'quan-tri.trung-uong');
}, 120_000);

afterAll(() => screens.close());

test('the order of the merge over 2,000 dossiers: what became of how many, and those that went one way', async () => {
  const { page } = administrator;
  await administrator.open('/enactments');
  await page.getByRole('link', { name: new RegExp(ORDER) }).click();
  const dossiers = page.getByRole('region', { name: 'Hồ sơ đã thi hành' });
  await dossiers.getByText('Hiện 50 trong 2.000 hồ sơ').waitFor();
  await bothWidths(page, 'enactment-merge', 2480);
  await dossiers.getByRole('button', { name: TO_THE_PROVINCE }).click();
  await dossiers.getByText('Hiện 50 trong 500 hồ sơ').waitFor();
  await bothWidths(page, 'enactment-merge-way', 2480);
}, 120_000);
