import { identifyWithin, type IdentityClaim } from './identify';
import { nameKey } from './name-key';
import type { KnownSubject } from './subject';

const NAME = 'Nguyễn Văn Ví Dụ (hư cấu)';
const UNIT = 'Trường Giả Định';
const CARD = 'a'.repeat(64);

const KNOWN: KnownSubject = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'person',
  nameKeys: [nameKey(NAME)],
  unitKeys: [nameKey(UNIT)],
  bornOn: '1980-04-30',
  birthYear: 1980,
  gender: 'male',
  identifierHash: CARD,
};
const CLAIM: IdentityClaim = {
  kind: 'person',
  name: NAME,
  unit: UNIT,
  bornOn: null,
  birthYear: null,
  gender: null,
  identifierHash: null,
  formerName: '',
  formerUnit: '',
  subject: null,
};
const BORN = { bornOn: '1980-04-30', birthYear: 1980 };

const answer = (claim: Partial<IdentityClaim>, mayProve = true, reached: readonly string[] = []): string => {
  const identity = identifyWithin({ ...CLAIM, ...claim }, [KNOWN], new Set(reached), mayProve);
  return identity.is === 'doubtful' ? identity.reason.code : identity.is;
};

describe('somebody outside of reach', () => {
  it.each<[string, Partial<IdentityClaim>, string, string]>([
    ['name and unit', {}, 'new', 'new'],
    ['name, unit and year of birth', { birthYear: 1980 }, 'new', 'new'],
    ['name and birth date in another unit', { ...BORN, unit: 'Khác' }, 'new', 'new'],
    ['name, birth date and unit', BORN, 'same', 'new'],
    ['name, birth date and former unit', { ...BORN, unit: 'Khác', formerUnit: UNIT }, 'same', 'new'],
    ['birth date and unit under another name', { ...BORN, name: 'Ai Đó' }, 'new', 'new'],
    ['name and card', { identifierHash: CARD, unit: 'Khác' }, 'same', 'ledger-subject-unknown'],
    [
      'the card under another name',
      { identifierHash: CARD, name: 'Ai Đó' },
      'ledger-subject-unknown',
      'ledger-subject-unknown',
    ],
    ['the id', { ...BORN, subject: KNOWN.id }, 'ledger-subject-unknown', 'ledger-subject-unknown'],
    [
      'the id of nobody',
      { subject: KNOWN.id.replace('1', '2') },
      'ledger-subject-unknown',
      'ledger-subject-unknown',
    ],
  ])('by %s', (_what, claim, proving, others) => {
    expect([answer(claim), answer(claim, false)]).toEqual([proving, others]);
  });

  it('is never a collective, which has neither card nor birth date', () => {
    const known: KnownSubject = { ...KNOWN, kind: 'collective', bornOn: null, birthYear: null, gender: null };
    const claim: IdentityClaim = { ...CLAIM, kind: 'collective' };
    expect(identifyWithin(claim, [{ ...known, identifierHash: null }], new Set(), true)).toEqual({
      is: 'new',
    });
  });
});

it.each<Partial<IdentityClaim>>([{}, BORN, { identifierHash: CARD }, { subject: KNOWN.id, name: 'Ai Đó' }])(
  'within reach the evidence of everybody counts: %j',
  (claim) => {
    expect(answer(claim, false, [KNOWN.id])).toBe('same');
  },
);
