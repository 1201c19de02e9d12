import * as plot from '../../apps/cli/demo/cluster/plot';
import { BrowserPerson } from '../support/browser-person';
import { bothLanguages } from '../support/both-languages';
import { plantCluster, SUBSTITUTE } from '../support/cluster-house';
import { castOf, conferenceAt } from '../support/cluster-votes';
import type { People } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NAME = 'Cụm thi đua các tỉnh Tây Nguyên và Duyên hải miền Trung';
const FLAG = 'Cờ thi đua của Chính phủ';
const CERTIFICATE = 'Bằng khen của Thủ tướng Chính phủ';

/** Ten provinces choose among themselves, as field report 001 has it, from convening to the units that are nominated. */
describe('the conference of a cluster in the browser', () => {
  let screens: Screens;
  let desk: BrowserPerson;
  let chair: BrowserPerson;
  let path = '';
  let voters: People;

  beforeAll(async () => {
    screens = await openScreens({}, plantCluster);
    voters = peopleAt(screens.url);
    const seats = plot.PROVINCE_IDS.map((province, place) => ({
      ...{ unit: plot.unitOf(province), office: plot.officeOf(province) },
      post: place === 0 ? 'chair' : 'member',
    }));
    const administrator = await voters.as(plot.ADMINISTRATOR, 'administrator');
    const { status } = await administrator.command('/api/councils', {
      ...{
        id: plot.CLUSTER,
        kind: 'cluster',
        organization: 'ban-tdktw',
        nameVi: NAME,
        nameEn: 'The cluster',
      },
      decision: plot.FOUNDING,
      version: { from: '2022-02-01', voting: plot.VOTING, seats },
    });
    if (status !== 201) throw new Error(`the cluster was not founded: ${status}`);
    [desk, chair] = await Promise.all([
      BrowserPerson.signIn(screens, plot.SECRETARY),
      BrowserPerson.signIn(screens, plot.voterOf('dak-lak')),
    ]);
  }, 280_000);
  afterAll(() => screens.close());

  const row = (number: number) => desk.page.getByRole('group', { name: `Nội dung ${number}`, exact: true });

  async function choose(number: number, label: string, ...names: readonly string[]): Promise<void> {
    const { page } = desk;
    const field = row(number).getByRole('combobox', { name: label });
    for (const name of names) {
      await field.click();
      await field.fill(name);
      await page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true }).click();
    }
    await field.press('Escape');
  }

  async function addRow(number: number, award: string, places: number): Promise<void> {
    if (number > 1) await desk.press('Thêm nội dung bình xét');
    await choose(number, 'Khen thưởng hoặc chức danh của cụm, khối', award);
    await row(number).getByLabel('Số suất').fill(String(places));
  }

  const units = (...provinces: readonly plot.Province[]): string[] =>
    provinces.map((province) => `Ủy ban nhân dân tỉnh ${plot.nameOf(plot.unitOf(province))}`);

  it('is convened by its secretary: what its rules fix is shown, what they leave open is asked', async () => {
    const { page } = desk;
    await desk.open('/sessions/convene');
    await page.getByRole('combobox', { name: 'Hội đồng hoặc cụm, khối thi đua' }).click();
    await page.locator('.ant-select-dropdown:visible').getByTitle(NAME).click();
    const day = page.getByRole('textbox', { name: 'Ngày họp' });
    await day.fill('31/01/2022');
    await day.press('Enter');
    await page.getByText('Ngày 31/01/2022 cụm, khối không có thành phần nào có hiệu lực.').waitFor();
    await shotBoth(page, 'cluster-not-seated');
    await day.fill('30/03/2023');
    await day.press('Enter');
    await page.getByRole('textbox', { name: 'Nơi họp' }).fill('Thành phố Buôn Ma Thuột, tỉnh Đắk Lắk');
    await page.getByText('10 đơn vị bỏ phiếu').waitFor();
    await page.getByText('Không được: dòng về chính đơn vị được đóng lại').waitFor();
    await addRow(1, FLAG, 2);
    await addRow(2, CERTIFICATE, 2);
    await choose(2, 'Không xét đơn vị đã được chọn cho', FLAG);
    await addRow(3, 'Cụm trưởng', 1);
    await choose(3, 'Đơn vị được đưa ra bình xét', ...units('binh-dinh', 'khanh-hoa'));
    await addRow(4, 'Cụm phó', 3);
    await choose(4, 'Không xét đơn vị đã được chọn cho', 'Cụm trưởng');
    await choose(4, 'Đơn vị được đưa ra bình xét', ...units('binh-dinh', 'lam-dong'));
    await desk.press('Triệu tập 10 đơn vị, 24 đề cử');
    await page.getByText('Mục này bắt buộc phải có.').first().waitFor();
    await page.getByLabel('Văn bản giao số suất').fill(plot.PLACES_BY);
    await desk.press('Triệu tập 10 đơn vị, 24 đề cử');
    await page.getByText('3 suất cho 2 đơn vị: Cụm phó.').waitFor();
    await shotBoth(page, 'cluster-convene-refused');
    await choose(4, 'Đơn vị được đưa ra bình xét', ...units('gia-lai'));
    await row(4).getByLabel('Số suất').fill('1');
    await page.getByText('3 suất cho 2 đơn vị: Cụm phó.').waitFor({ state: 'detached' });
    await shotBoth(page, 'cluster-convene');
    await desk.press('Triệu tập 10 đơn vị, 25 đề cử');
    path = `/api/sessions/${await desk.arrivesAt('sessions')}`;
    await page.getByRole('heading', { name: 'Số suất bình xét' }).waitFor();
    await page.getByText(`Số suất theo ${plot.PLACES_BY}.`).waitFor();
    await bothLanguages(page, 'cluster-convened');
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByText('Government emulation flag').first().waitFor();
    await page.getByText("People's Committee of Kon Tum Province").first().waitFor();
    const agenda = await page.getByRole('main').innerText();
    expect(agenda).not.toMatch(/Cờ thi đua|Cụm trưởng|^Ủy ban nhân dân/m);
    await page.getByRole('button', { name: 'Tiếng Việt', exact: true }).click();
  }, 120_000);

  it('is fixed and attended by units; a substitute is of the unit that he speaks for', async () => {
    const { page } = desk;
    await desk.press('Chốt danh sách đề cử');
    await desk.press('Đánh dấu tất cả có mặt');
    await desk.press(/^Lưu điểm danh/);
    await page.getByText('Đủ đơn vị: có 10 / 10, cần 7').waitFor();
    const secretary = await voters.as(plot.SECRETARY, 'secretary');
    const { seats } = await conferenceAt(voters, path);
    const seat = seats.find(({ unitName }) => unitName.endsWith('Kon Tum'))?.id;
    const stranger = { seat, office: plot.officeOf('gia-lai'), reason: 'Giấy cử' };
    const refused = await secretary.command(`${path}/substitutes`, stranger);
    expect(refused.body.code).toBe('cluster-holder-of-another-unit');
    await desk.act('Cử người dự thay', async (dialog) => {
      await dialog.getByLabel('Đơn vị').click();
      await page.locator('.ant-select-dropdown:visible').getByText('Kon Tum').click();
      await dialog.getByLabel('Người biểu quyết từ nay').fill('Phó Chánh Văn phòng');
      await page.locator('.ant-select-dropdown:visible').getByText('Phó Chánh Văn phòng').first().click();
      await dialog.getByLabel('Lý do').fill('Giấy cử số 3.');
    });
    await page.getByText(/^Người dự thay: .*Phó Chánh Văn phòng$/).waitFor();
    await bothLanguages(page, 'cluster-attended');
  }, 60_000);

  it('calls a substitute by a link that opens the paper in the office that is meant', async () => {
    await chair.open(new URL(desk.page.url()).pathname);
    await chair.press('Khai mạc bỏ phiếu');
    await chair.page.getByRole('link', { name: 'Mở phiếu biểu quyết' }).waitFor();
    const sent = await BrowserPerson.signIn(screens, SUBSTITUTE.account);
    const { page } = sent;
    await sent.open('/inbox');
    await page.getByText(/^Ông\/bà được cử dự và biểu quyết thay/).waitFor();
    await shotBoth(page, 'cluster-inbox');
    await page.getByRole('link', { name: new RegExp(`^Bắt đầu bỏ phiếu: ${NAME}`) }).click();
    await page.getByRole('heading', { name: 'Liên kết dành cho chức vụ khác của ông/bà' }).waitFor();
    await bothLanguages(page, 'cluster-meant-office');
    await desk.page.getByText('Đang bỏ phiếu').first().waitFor();
    await sent.press(/^Chuyển sang Phó Chánh Văn phòng/);
    await page.getByRole('heading', { name: 'Phiếu biểu quyết', level: 1 }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByText('Đơn vị không bỏ phiếu ở dòng này.').first().waitFor();
    await bothLanguages(page, 'cluster-paper');
    await sent.leave();
  }, 60_000);

  it('ends in two flags, two certificates and two officers, after a second ballot among equals', async () => {
    const { page } = desk;
    for (const province of plot.PROVINCE_IDS) await castOf(voters, path, province, 'b1');
    await chair.press('Kết thúc bỏ phiếu');
    await page.getByRole('heading', { name: 'Các đơn vị bằng phiếu' }).waitFor();
    await bothLanguages(page, 'cluster-tied');
    await desk.press('Phân định');
    const dialog = page.getByRole('dialog');
    for (const figure of await dialog.getByRole('spinbutton').all()) await figure.fill('98');
    await dialog.getByLabel('Lý do').fill('Bảng điểm thi đua năm 2022 (hư cấu).');
    await desk.press('Phân định', dialog);
    await chair.press('Bỏ phiếu lại, chỉ các đơn vị bằng phiếu');
    await chair.press('Khai mạc bỏ phiếu');
    await page.getByText('Đang bỏ phiếu').first().waitFor();
    for (const province of plot.PROVINCE_IDS) await castOf(voters, path, province, 'b2');
    await chair.press('Kết thúc bỏ phiếu');
    const nominated = page.getByRole('region', { name: 'Kết quả bình xét, suy tôn' });
    await nominated.waitFor();
    const words = await nominated.innerText();
    for (const name of Object.values(plot.REPORTED).flat()) expect(words).toContain(name);
    expect(words.match(/Ủy ban nhân dân tỉnh/g)).toHaveLength(6);
    await bothLanguages(page, 'cluster-nominated');
  }, 120_000);
});
