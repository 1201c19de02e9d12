import type { Signatory } from '@vinhdanh/domain';
import { Refused } from '../kernel/refused';
import { signatoriesOf, type SignatoryChoice, type Signers } from './signatories';

const office = (id: string, role: 'head' | 'clerk') => ({
  office: id,
  role,
  person: `person-${id}`,
  name: 'Trần Thị Giả (hư cấu)',
  title: 'Chủ tịch',
});
const standIn = (id: string, place: string): Signatory => ({
  ...{ id, capacity: 'person', office: id, person: `person-${id}`, name: 'Lộc Văn Giả (hư cấu)' },
  title: 'Phó Chủ tịch',
  acting: {
    ...{ prefix: 'KT.', office: place, of: 'Chủ tịch', organization: 'province', unit: null, power: null },
    ...{ article: 'a', evidence: 'M' },
  },
});
const SIGNERS: Signers = {
  offices: [office('head', 'head'), office('clerk', 'clerk')],
  standIns: [standIn('standing', 'head'), standIn('deputy', 'head')],
};
const as = (id: string): SignatoryChoice => ({ office: id, capacity: id === 'clerk' ? 'body' : 'person' });

function answer(signers: Signers, chosen: readonly string[] | null, composer = 'person-standing'): unknown {
  try {
    return signatoriesOf(signers, chosen && chosen.map(as), composer).map((one) => one.office);
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

describe('who signs a round', () => {
  it('is the head and then the clerk, or whoever stands in and did not compose it', () => {
    const headless = { ...SIGNERS, offices: SIGNERS.offices.slice(1) };
    expect(answer(SIGNERS, null)).toEqual(['head', 'clerk']);
    expect(answer(headless, null)).toEqual(['deputy', 'clerk']);
    expect(answer({ ...headless, standIns: headless.standIns.slice(0, 1) }, null)).toBe('signatory-missing');
  });

  it('signs a place once, in whosever hands it is', () => {
    expect(answer(SIGNERS, ['deputy', 'clerk'])).toEqual(['deputy', 'clerk']);
    for (const twice of [
      ['head', 'deputy', 'clerk'],
      ['deputy', 'head', 'clerk'],
      ['head', 'head', 'clerk'],
      ['deputy', 'nobody', 'clerk'],
    ])
      expect(answer(SIGNERS, twice)).toBe('signatory-not-allowed');
  });

  it('does not name himself to sign in the place of another, but signs in an own place', () => {
    expect(answer(SIGNERS, ['standing', 'clerk'])).toBe('signatory-is-composer');
    expect(answer(SIGNERS, ['standing', 'clerk'], 'person-deputy')).toEqual(['standing', 'clerk']);
    expect(answer(SIGNERS, ['head', 'clerk'], 'person-head')).toEqual(['head', 'clerk']);
  });
});
