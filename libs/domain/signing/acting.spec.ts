import { NOW, TODAY } from '../../../test/support/fixtures';
import { afterRound, drawn, HEAD, refusalOfRound, signatory } from '../../../test/support/signing';
import { actingOf, type Acting, type RoundState, type SigningForm, type StandIn } from '../index';

const FORM: SigningForm = {
  id: 'KT',
  nameVi: 'Ký thay',
  nameEn: 'For the head',
  signer: { vi: 'Cấp phó', en: 'The deputy' },
  prefix: 'KT.',
  needsDocument: false,
  from: '2020-01-01',
  to: null,
  article: 'a',
  evidence: 'M',
};
const STAND_IN: StandIn = {
  ...{ office: 'office-deputy', person: 'person-office-deputy', name: 'Nông Thị Giả', title: 'Phó Chủ tịch' },
  ...{
    form: 'KT',
    inPlaceOf: HEAD.office,
    of: 'Chủ tịch',
    organization: 'province',
    unit: null,
    power: null,
  },
  ...{ from: '2024-01-01', to: null },
};
const asDeputy = { ...HEAD, person: STAND_IN.person, office: STAND_IN.office };

/** A round that the head passed on to a deputy with a power of these days, drawn anew. */
function passedOn(term: Pick<Acting, 'from' | 'to'>): RoundState {
  const { from: _from, to: _to, ...kept } = actingOf(STAND_IN, [FORM], TODAY)!;
  const to = { ...signatory('person', STAND_IN.office), acting: { ...kept, ...term } };
  const passed = afterRound(drawn(['first']), { type: 'delegate', actor: HEAD, to, reason: 'Đi công tác' });
  return afterRound(passed, { type: 'document-drafted', file: 'anew', number: '147/QĐ' }, NOW);
}

describe('a power to sign in the place of another', () => {
  it.each([
    ['on its only day', { from: TODAY, to: TODAY }, 'accepted'],
    ['while it is open', { from: '2024-01-01', to: null }, 'accepted'],
    ['after its last day', { from: '2024-01-01', to: '2024-03-03' }, 'signing-power-ended'],
    ['before its first day', { from: '2024-03-05', to: null }, 'signing-power-not-begun'],
    ['kept before its days were', {}, 'accepted'],
  ])('%s', (_when, term, answer) => {
    const round = passedOn(term);
    expect(refusalOfRound(round, { type: 'sign', actor: asDeputy, file: 'anew' })).toBe(answer);
    expect(refusalOfRound(round, { type: 'decline', actor: asDeputy, reason: 'Hết quyền' })).toBe('accepted');
  });

  it('is none before the day of its document', () => {
    const power = { number: '45/QĐ-UBND', date: '2024-03-05' };
    expect(actingOf({ ...STAND_IN, power }, [FORM], TODAY)).toBeNull();
    expect(actingOf({ ...STAND_IN, power }, [FORM], power.date)).toMatchObject({
      ...{ from: '2024-01-01', to: null },
      power,
    });
  });
});
