import { dayWords } from '@vinhdanh/domain';
import { BrowserPerson } from '../support/browser-person';
import { today } from '../support/days';
import { must, submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { pictured } from '../support/pictured';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NAME = 'Người Được Ký Thay (hư cấu)';

/** Today in Vietnam, as people write it. */
const inWords = (): string => dayWords(today()).vi;

describe('who may sign', () => {
  let screens: Screens;

  beforeAll(async () => {
    screens = await openScreens({}, () => Promise.resolve());
    const people = peopleAt(screens.url);
    const { id } = await submitDossier(people, { by: 'van-linh.lap-ho-so', name: NAME });
    await must(await people.as('van-linh.thuong-truc', 'secretary'), `/api/dossiers/${id}/receive`);
  }, 120_000);

  afterAll(() => screens.close());

  it('an administrator sees who signs for which body and takes a certificate back', async () => {
    const person = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    const { page } = person;
    await person.open('/signing');
    await person.press('Thẩm quyền ký');
    const body = page.getByRole('region', { name: 'Ủy ban nhân dân xã Vạn Linh' });
    const chair = body.getByRole('listitem').filter({ hasText: 'Ký với chức vụ của mình' });
    await body.getByText('KT. Chủ tịch').waitFor();
    await shotBoth(page, 'signing-powers');
    await person.press('Thu hồi chứng thư', chair);
    const dialog = page.getByRole('dialog');
    await person.press('Thu hồi chứng thư', dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').waitFor();
    await dialog.getByLabel('Lý do').fill('Thiết bị lưu khóa bị mất.');
    await shotBoth(page, 'certificate-revocation', false);
    await person.press('Thu hồi chứng thư', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await chair.getByText('Chứng thư đã thu hồi').waitFor();
    await chair.getByText('Thiết bị lưu khóa bị mất.').waitFor();
    await person.leave();
  }, 90_000);

  it('and enters by which document somebody signs in the place of the chair, and until when', async () => {
    const person = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    const { page } = person;
    await person.open('/signing/powers');
    await person.press('Ghi thẩm quyền ký thay');
    const dialog = page.getByRole('dialog');
    const choose = async (label: string, words: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: label }).fill(words);
      await page
        .locator('.ant-select-dropdown:visible .ant-select-item-option')
        .filter({ hasText: words })
        .first()
        .click();
    };
    await choose('Ký thay ai', 'xã Vạn Linh');
    await dialog.getByRole('combobox', { name: 'Cách ký' }).click();
    await page.locator('.ant-select-dropdown:visible').getByTitle('TL. thừa lệnh').click();
    await dialog.getByText('Người đứng đầu đơn vị thuộc cơ quan, được giao bằng văn bản').waitFor();
    await choose('Người được ký', 'Vi Văn Hư Cấu');
    await person.press('Ghi', dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').first().waitFor();
    await dialog.getByLabel('Số văn bản giao').fill('45/QĐ-UBND');
    const date = dialog.getByLabel('Ngày văn bản');
    const givenOn = inWords();
    await date.fill(givenOn);
    await date.press('Tab');
    await shotBoth(page, 'signing-power-give', false);
    await person.press('Ghi', dialog);
    await dialog.waitFor({ state: 'hidden' });
    const body = page.getByRole('region', { name: 'Ủy ban nhân dân xã Vạn Linh' });
    const given = body.getByRole('listitem').filter({ hasText: `45/QĐ-UBND ngày ${givenOn}` });
    await given.getByText('TL. Chủ tịch').waitFor();
    await shotBoth(page, 'signing-powers-given');
    await person.press('Kết thúc', given);
    await dialog.getByLabel('Lý do').fill('Thôi giữ chức vụ.');
    await shotBoth(page, 'signing-power-end', false);
    const endsOn = inWords();
    await person.press('Kết thúc', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await given.getByText(`đến ${endsOn}`).waitFor();
    await person.press('Ghi nhầm, rút lại', given);
    await dialog.getByLabel('Lý do').fill('Nhập nhầm người.');
    await shotBoth(page, 'signing-power-withdraw', false);
    await person.press('Ghi nhầm, rút lại', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await given.waitFor({ state: 'detached' });
    const history = page.getByRole('region', {
      name: /^(Lịch sử ghi thẩm quyền ký và chứng thư|What was entered about powers and certificates)$/,
    });
    const [last] = await history.getByRole('listitem').allInnerTexts();
    expect(last).toMatch(/Rút lại thẩm quyền ghi nhầm[^]*TL\. Chủ tịch[^]*Nhập nhầm người\./);
    await pictured(page, history.getByRole('listitem').first(), 'signing-history');
    await person.leave();
  }, 90_000);

  it('the secretary is offered those who have the power, and composes with the deputy', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.thuong-truc');
    const { page } = person;
    await person.open('/signing/compose');
    await page.getByRole('checkbox', { name: new RegExp(NAME.slice(0, 10)) }).check();
    await page.getByText('Chứng thư đã thu hồi').waitFor();
    const deputy = page.getByRole('radio', { name: /Lộc Văn Minh Họa/ });
    expect(await deputy.isChecked()).toBe(true);
    await shotBoth(page, 'compose-signers');
    await person.press(/^Lập văn bản gồm 1 hồ sơ/);
    await person.arrivesAt('signing');
    await page.getByText('KT. Chủ tịch').first().waitFor();
    await person.leave();
  }, 90_000);
});
