import { BrowserPerson } from '../support/browser-person';
import { must, submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const NAME = 'Người Được Ký Thay (hư cấu)';

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
    const body = page.locator('section').filter({ hasText: 'Ủy ban nhân dân xã Vạn Linh' }).last();
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
