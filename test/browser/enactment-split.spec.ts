import { COMMUNE } from '../../apps/cli/demo/climb';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { BrowserPerson } from '../support/browser-person';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const UNIT = 'Ủy ban nhân dân xã Vạn Linh';
const PARTS = ['Sở Nội vụ tỉnh Lạng Sơn', 'Thuế tỉnh Lạng Sơn'] as const;

describe('an administrator before the form for a body that is divided', () => {
  let screens: Screens;
  let person: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens();
    const stage = new Stage(new ApiClient(screens.url), new Story(() => undefined));
    const { id } = await stage.dossiers.submit('van-linh.lap-ho-so', {
      award: 'BK-BT',
      subject: { kind: 'person', name: 'Vi Thị Chia (hư cấu)', position: 'Nông dân' },
      citation: 'Có thành tích dùng để thử.',
      parts: ['report'],
      receivedOn: '2025-06-09',
    });
    const climb = stage.climb(id);
    const unit = { account: 'van-linh.thuong-truc', role: 'secretary' };
    await climb.act('unit.intake', 'tiếp nhận', unit, 'receive', '2025-06-09');
    await climb.sign('unit.sign', 'tờ trình', COMMUNE, '2025-06-12');
    await stage.dossiers.allAt([id], 'district.appraise');
    person = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
  }, 120_000);

  afterAll(() => screens.close());

  it('is asked which part takes the dossiers of each unit, and may propose once that is said', async () => {
    const { page } = person;
    const choose = async (label: string, option: string, at = 0): Promise<void> => {
      await page.getByLabel(label, { exact: true }).nth(at).click();
      await page.keyboard.type(option);
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
        .filter({ hasText: option })
        .first()
        .click();
    };
    await person.open('/enactments/propose');
    await page.getByLabel('Số văn bản').fill('DT-CHIA');
    for (const [label, day] of [
      ['Ngày văn bản', '16/06/2025'],
      ['Ngày đầu tiên cơ quan không còn', '01/07/2025'],
    ] as const) {
      await page.getByLabel(label).fill(day);
      await page.keyboard.press('Enter');
    }
    await page.getByLabel('Lý do').fill('Chia cấp huyện.');
    await person.press('Thêm cơ quan');
    for (const [at, part] of PARTS.entries()) {
      await choose('Cơ quan kết thúc', 'Ủy ban nhân dân huyện Chi Lăng', at);
      await choose('Hình thức', 'Chia, tách', at);
      await choose('Cơ quan kế thừa', part, at);
      await page.getByLabel('Căn cứ (điều, khoản của văn bản)').nth(at).fill('Văn bản dùng để thử');
    }
    await page.getByLabel('Hồ sơ nhập từ giấy đã nhập xong, cũng chuyển theo').check();
    await person.press('Xem trước');
    const asked = page.getByRole('region', { name: 'Đơn vị thuộc cơ quan nào sau chia tách' });
    await asked.getByText(UNIT).waitFor();
    const preview = page.getByRole('region', { name: 'Nếu thi hành ngay bây giờ' });
    expect(await preview.getByRole('button', { name: 'Đề nghị thi hành' }).isDisabled()).toBe(true);
    await choose(UNIT, PARTS[0]);
    await person.press('Xem trước');
    await preview.getByText('Sở Nội vụ tỉnh Lạng Sơn (').first().waitFor();
    expect(await preview.getByRole('button', { name: 'Đề nghị thi hành' }).isEnabled()).toBe(true);
    await shot(page, 'enactment-split');
    await page.setViewportSize({ width: 360, height: 740 });
    await shot(page, 'enactment-split-narrow');
  }, 90_000);
});
