import { COMMUNE } from '../../apps/cli/demo/climb';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { fitsNarrow } from '../support/narrow';
import { openScreens, type Screens } from '../support/screens';

const RECEIVED = '2025-06-09';
const NUMBER = `${Math.floor(Date.now() / 1_000) % 10_000}/NQ-HĐND`;

describe('two administrators before the screens', () => {
  let screens: Screens;
  let first: BrowserPerson;
  let second: BrowserPerson;
  let code = '';
  let dossier = '';

  const handIn = (stage: Stage, name: string): Promise<{ id: string; code: string }> =>
    stage.dossiers.submit('van-linh.lap-ho-so', {
      award: 'BK-BT',
      subject: { kind: 'person', name, position: 'Nông dân' },
      citation: 'Có thành tích dùng để thử.',
      parts: ['report'],
      receivedOn: RECEIVED,
    });

  /** Two dossiers of paper when the districts ended: one was still with its unit, the other stood at the district. */
  async function bringDossiers(url: string): Promise<{ id: string; code: string }> {
    const stage = new Stage(new ApiClient(url), new Story(() => undefined));
    await handIn(stage, 'Nông Văn Tiếp Tục (hư cấu)');
    const handedIn = await handIn(stage, 'Vi Thị Chuyển (hư cấu)');
    const climb = stage.climb(handedIn.id);
    const unit = { account: 'van-linh.thuong-truc', role: 'secretary' };
    await climb.act('unit.intake', 'tiếp nhận', unit, 'receive', RECEIVED);
    await climb.sign('unit.sign', 'tờ trình', COMMUNE, '2025-06-12');
    await stage.dossiers.allAt([handedIn.id], 'district.appraise');
    return handedIn;
  }

  beforeAll(async () => {
    screens = await openScreens();
    ({ id: dossier, code } = await bringDossiers(screens.url));
    first = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    second = await BrowserPerson.signIn(screens, 'quan-tri-hai.lang-son');
  }, 120_000);

  afterAll(() => screens.close());

  const choose = async (label: string, option: string): Promise<void> => {
    const { page } = first;
    await page.getByLabel(label, { exact: true }).click();
    await page.keyboard.type(option.slice(0, 24));
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  };

  it('the first looks at what an order would do, and proposes it', async () => {
    const { page } = first;
    await first.open('/enactments');
    await page.getByRole('link', { name: 'Đề nghị thi hành' }).click();
    await page.getByLabel('Số văn bản').fill(NUMBER);
    for (const [label, day] of [
      ['Ngày văn bản', '16/06/2025'],
      ['Ngày đầu tiên cơ quan không còn', '01/07/2025'],
    ] as const) {
      await page.getByLabel(label).fill(day);
      await page.keyboard.press('Enter');
    }
    await page.getByLabel('Lý do').fill('Kết thúc cấp huyện.');
    await choose('Cơ quan kết thúc', 'Ủy ban nhân dân huyện Chi Lăng');
    await choose('Hình thức', 'Giải thể, kết thúc hoạt động');
    await page.getByLabel('Căn cứ (điều, khoản của văn bản)').fill('Chính quyền hai cấp từ 01/7/2025');
    await page.getByLabel('Hồ sơ nhập từ giấy đã nhập xong, cũng chuyển theo').check();
    await first.press('Xem trước');
    const preview = page.getByRole('region', { name: 'Nếu thi hành ngay bây giờ' });
    await preview.getByText('Sở Nội vụ tỉnh Lạng Sơn (tiếp nhận)').waitFor();
    await first.press('Đề nghị thi hành', preview);
    await page.waitForURL(/\/enactments\/[0-9a-f-]{36}$/);
    await page.getByText('Người xác nhận phải khác người đề nghị thi hành.').waitFor();
    expect(await page.getByRole('button', { name: 'Xác nhận' }).count()).toBe(0);
  }, 90_000);

  it('the second confirms, sees it carried out, and every dossier with where it went', async () => {
    const { page } = second;
    await second.open('/enactments');
    await page.getByRole('link', { name: new RegExp(NUMBER) }).click();
    await second.press('Xác nhận');
    await second.press('Xác nhận và thi hành', page.getByRole('dialog'));
    await page.getByText('Đã thi hành', { exact: true }).waitFor();
    const dossiers = page.getByRole('region', { name: 'Hồ sơ đã thi hành' });
    const dossiersInEnglish = page.getByRole('region', { name: 'Dossiers', exact: true });
    const row = dossiers.getByRole('listitem').filter({ hasText: code });
    await row.getByText('Sở Nội vụ tỉnh Lạng Sơn (tiếp nhận)').waitFor();
    await row.getByRole('link', { name: 'Vi Thị Chuyển (hư cấu)' }).waitFor();
    await bothWidths(page, 'enactment', 1150);
    await second.press('English');
    await dossiersInEnglish.getByText('Steps ahead, or the unit that proposes, changed').first().waitFor();
    await fitsNarrow(page);
    await second.press('Tiếng Việt');
    const ways = dossiers.getByRole('list', { name: /^Từ đâu đến đâu/ });
    const toTheProvince = ways.getByRole('button', { name: /^1 .*Sở Nội vụ tỉnh Lạng Sơn \(tiếp nhận\)$/ });
    await toTheProvince.click();
    await dossiers.getByText('Hiện 1 trong 1 hồ sơ').waitFor();
    await page.goBack();
    await dossiers.getByText('Hiện 2 trong 2 hồ sơ').waitFor();
    await dossiers.getByRole('searchbox').fill('vi thi chuyen');
    await dossiers.getByText('Tìm thấy 1 hồ sơ').waitFor();
    await row.getByRole('link', { name: 'Vi Thị Chuyển (hư cấu)' }).click();
    await page.waitForURL(new RegExp(`/dossiers/${dossier}$`));
  }, 90_000);

  it('the dossier shows the closed steps and leads back to the order', async () => {
    const { page } = second;
    const closed = page.getByText('Đóng từ 01/07/2025: cơ quan không còn');
    await closed.first().waitFor();
    expect(await closed.count()).toBe(2);
    await page.getByRole('link', { name: `Theo văn bản số ${NUMBER}` }).click();
    await page.waitForURL(/\/enactments\//);
  }, 60_000);
});
