import { DevelopmentAuthority } from '@vinhdanh/signatures';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { BrowserPerson } from '../support/browser-person';
import { HttpCaller } from '../support/http-caller';
import { must, submitDossier, turnOf } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const CHAIR = 'van-linh.chu-tich';
const DEPUTY = 'van-linh.pho-chu-tich';
const DESK = 'van-linh.thuong-truc';

describe('signing in the place of the chair', () => {
  let screens: Screens;
  let round = '';

  const as = (account: string, role: string): Promise<HttpCaller> =>
    new HttpCaller(screens.url).signedInAs(account, DEMO_PASSWORD, role);

  beforeAll(async () => {
    screens = await openScreens({}, () => Promise.resolve());
    const desk = await as(DESK, 'secretary');
    const { id: dossier } = await submitDossier(peopleAt(screens.url), { by: 'van-linh.lap-ho-so' });
    await must(desk, `/api/dossiers/${dossier}/receive`);
    const made = await must(desk, '/api/rounds', { kind: 'submission', dossiers: [dossier] });
    round = (made.body as unknown as { id: string }).id;
    await turnOf(await as(CHAIR, 'head'), round);
  }, 120_000);

  afterAll(() => screens.close());

  it('tells the chair that the certificate is revoked, and offers the deputy', async () => {
    const authority = new DevelopmentAuthority(screens.keys);
    const identity = await authority.certificateFor({
      id: `${CHAIR}.head`,
      name: 'Lý Thị Tưởng Tượng',
      title: 'Chủ tịch',
      organization: 'Ủy ban nhân dân xã Vạn Linh',
      kind: 'person',
    });
    await authority.revoke(identity, new Date());
    const chair = await BrowserPerson.signIn(screens, CHAIR);
    const { page } = chair;
    await chair.open(`/signing/${round}`);
    await page.getByRole('checkbox', { name: 'Tôi đã đọc văn bản này' }).check();
    await chair.press('Ký số');
    await page.getByText('Chưa ký được: chứng thư số đã bị thu hồi.').waitFor();
    await shotBoth(page, 'signing-refused');
    await chair.leave();
  }, 60_000);

  it('lets the standing office pass it on, and shows in whose place the deputy signs', async () => {
    const desk = await BrowserPerson.signIn(screens, DESK);
    await desk.open(`/signing/${round}`);
    await desk.press('Giao người khác ký');
    const dialog = desk.page.getByRole('dialog');
    await desk.press('Giao người khác ký', dialog);
    await dialog.getByText('Chọn người ký.').waitFor();
    await dialog.getByRole('radio', { name: /Lộc Văn Minh Họa/ }).check();
    await dialog.getByText('KT. Chủ tịch').waitFor();
    await dialog.getByLabel('Lý do').fill('Chứng thư của Chủ tịch đã bị thu hồi.');
    await shotBoth(desk.page, 'signing-pass-on', false);
    await desk.press('Giao người khác ký', dialog);
    await dialog.waitFor({ state: 'hidden' });
    await desk.leave();

    const deputy = await BrowserPerson.signIn(screens, DEPUTY);
    const { page } = deputy;
    await deputy.open(`/signing/${round}`);
    await page.getByRole('checkbox', { name: 'Tôi đã đọc văn bản này' }).check();
    await deputy.press('Ký số');
    await page.getByText(/^Chứng thư còn hiệu lực khi ký/).waitFor();
    await page.getByText('KT. Chủ tịch').waitFor();
    await shotBoth(page, 'signing-acting');
    await deputy.leave();
  }, 60_000);
});
