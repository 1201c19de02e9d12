import { eachLanguage } from '../support/both-languages';
import { BrowserPerson } from '../support/browser-person';
import { must, submitDossier } from '../support/http-dossiers';
import { peopleAt } from '../support/people-at';
import { openScreens, type Screens } from '../support/screens';
import { shotBoth } from '../support/shot';

const OLD_UNIT = 'Ủy ban nhân dân xã Vạn Linh';
const NEW = 'mttq-tinh-lang-son';
const MOVE = {
  to: NEW,
  movedOn: '2022-03-01',
  period: { from: '2021-01-01', to: '2025-12-31' },
  document: { number: '12/QĐ-SNV', date: '2022-02-15' },
  choices: [
    {
      question: 'proposing-unit',
      answer: NEW,
      order: { number: '7/TA-TCCB', date: '2026-02-10' },
      reason: 'Chuyển hẳn, không phải biệt phái.',
    },
  ],
};
const ACT = /^(Nhận xét người chuyển công tác|Comment on who moved)$/;
const WORDS = 'Hoàn thành xuất sắc nhiệm vụ trong thời gian công tác tại xã.';

describe('the unit that somebody left, under the rules of the courts', () => {
  let screens: Screens;
  let dossier = '';
  beforeAll(async () => {
    screens = await openScreens({ RULE_LAYERS: 'national,lang-son,rehearsal,toa-an' }, async () => undefined);
    const people = peopleAt(screens.url);
    ({ id: dossier } = await submitDossier(people, { by: 'van-linh.lap-ho-so' }));
    await must(await people.as('van-linh.lap-ho-so', 'applicant'), `/api/dossiers/${dossier}/move`, MOVE);
  }, 120_000);
  afterAll(() => screens.close());

  it('is asked on the page, says something once, and everybody reads it there', async () => {
    const person = await BrowserPerson.signIn(screens, 'van-linh.thuong-truc');
    const { page } = person;
    const dialog = page.getByRole('dialog');
    await person.open(`/dossiers/${dossier}`);
    await page.getByText(`Chờ ${OLD_UNIT} nhận xét`).first().waitFor();
    await eachLanguage(page, async (ending) => {
      await shotBoth(page, `unit-comment-asked${ending}`);
      await person.press(ACT);
      await dialog.getByText('01/03/2022').waitFor();
      await dialog.getByText(/TT-TANDTC Điều 29/).waitFor();
      await shotBoth(page, `unit-comment-dialog${ending}`, false);
      await dialog.getByRole('button', { name: /^(Hủy bỏ|Cancel)$/ }).click();
    });
    await person.press(ACT);
    await person.press(ACT, dialog);
    await dialog.getByText('Mục này bắt buộc phải có.').waitFor();
    await dialog.getByRole('textbox').fill(WORDS);
    await person.press(ACT, dialog);
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: ACT, disabled: true }).waitFor();
    await page.getByText(WORDS).first().waitFor();
    await eachLanguage(page, (ending) => shotBoth(page, `unit-comment-given${ending}`));
    await person.leave();
  }, 90_000);
});
