import { actor } from '../../../../test/support/fixtures';
import type { SigningForm } from '../../rules/signing-form';
import { decideSigning, type GivenPower, type SigningAct, type SigningFacts } from './index';

const NOW = '2026-11-20T03:00:00.000Z';
const FORM: SigningForm = {
  ...{ id: 'TL', prefix: 'TL.', nameVi: 'thừa lệnh', nameEn: 'by order' },
  ...{ signer: { vi: 'Trưởng phòng', en: 'A head of unit' }, needsDocument: true },
  ...{ from: '2020-03-05', to: null, article: 'a', evidence: 'M' },
};
const POWER: GivenPower = {
  ...{ office: 'unit.head', inPlaceOf: 'body.head', form: 'TL', from: '2026-11-01', to: null },
  document: { number: '45/QĐ', date: '2026-10-30' },
};
const FACTS: SigningFacts = {
  ...{ today: '2026-11-20', seq: 4, powers: [], isSignerThere: true, isPlaceOfHead: true, form: FORM },
  ...{ certificate: { number: 1, isRevoked: false }, isPowerUsed: false },
};
const administrator = actor('administrator', 'body');
const decided = (act: SigningAct, facts: Partial<SigningFacts> = {}, by = administrator) =>
  decideSigning({ ...act, actor: by }, { ...FACTS, ...facts }, NOW);
const refusalOf = (...asked: Parameters<typeof decided>): string | null => {
  const decision = decided(...asked);
  return decision.accepted ? null : decision.refusal.code;
};
const give = (power: Partial<GivenPower> = {}): SigningAct => ({
  type: 'give-power',
  power: { ...POWER, ...power },
});
const end = (lastDay: string, power = POWER): SigningAct => ({
  ...{ type: 'end-power', power, lastDay },
  reason: 'Thôi chức',
});

describe('what is entered about who may sign', () => {
  it('is an event of the body, after those before it', () => {
    expect(decided(give())).toMatchObject({
      accepted: true,
      events: [{ seq: 5, on: '2026-11-20', by: administrator, type: 'power-given', power: POWER }],
    });
    expect(decided(end('2026-11-30'), { powers: [POWER] })).toMatchObject({
      events: [{ seq: 5, type: 'power-ended', lastDay: '2026-11-30' }],
    });
  });

  it.each<[string, SigningAct, Partial<SigningFacts>, string]>([
    ['in an own place', give({ office: 'body.head' }), {}, 'signing-power-own-place'],
    ['backwards', give({ to: '2026-10-31' }), {}, 'signing-power-backwards'],
    ['in the place of no head', give(), { isPlaceOfHead: false }, 'signing-power-no-head'],
    ['for an office that nobody holds', give(), { isSignerThere: false }, 'signing-power-no-signer'],
    ['by a form that no rule has', give(), { form: null }, 'signing-form-unknown'],
    ['without the document', give({ document: null }), {}, 'signing-power-needs-document'],
    [
      'by a document without a number',
      give({ document: { number: ' ', date: '2026-10-30' } }),
      {},
      'document-needs-number',
    ],
    [
      'by a document of tomorrow',
      give({ document: { number: '45', date: '2026-11-21' }, from: '2026-11-22' }),
      {},
      'document-later',
    ],
    ['before its document', give({ from: '2026-10-29' }), {}, 'signing-power-before-document'],
    [
      'twice for the same days',
      give(),
      { powers: [{ ...POWER, from: '2026-01-01', to: '2026-11-01' }] },
      'signing-power-given-already',
    ],
    ['on no day', give({ from: '2026-02-30' }), {}, 'effective-date-invalid'],
  ])('gives no power %s', (_how, act, facts, code) => {
    expect(refusalOf(act, facts)).toBe(code);
  });

  it('gives a power again after it ended, and one without a document where the form needs none', () => {
    expect(refusalOf(give(), { powers: [{ ...POWER, from: '2026-01-01', to: '2026-10-31' }] })).toBeNull();
    expect(refusalOf(give({ document: null }), { form: { ...FORM, needsDocument: false } })).toBeNull();
  });

  it('ends a power once, never before it began, and only one that there is', () => {
    const powers = [{ ...POWER, to: '2026-11-30' }];
    expect(refusalOf(end('2026-11-19'), { powers })).toBeNull();
    expect(refusalOf(end('2026-11-30'), { powers })).toBe('signing-power-ended-already');
    expect(refusalOf(end('2026-10-31'), { powers })).toBe('signing-power-backwards');
    expect(refusalOf(end('2026-11-19'))).toBe('not-found');
  });

  it('takes a power back that was entered by mistake, as long as nothing was signed by it', () => {
    const withdraw: SigningAct = { type: 'withdraw-power', power: POWER, reason: 'Nhập nhầm' };
    expect(decided(withdraw, { powers: [POWER] })).toMatchObject({
      events: [{ seq: 5, type: 'power-withdrawn', power: POWER, reason: 'Nhập nhầm' }],
    });
    expect(refusalOf(withdraw, { powers: [POWER], isPowerUsed: true })).toBe('signing-power-used');
    expect(refusalOf(withdraw)).toBe('not-found');
    expect(refusalOf({ ...withdraw, reason: ' ' }, { powers: [POWER] })).toBe('reason-required');
  });

  it('takes a certificate back once, and gives the next one only after that', () => {
    const act = (type: 'revoke-certificate' | 'renew-certificate', reason = 'Mất thiết bị'): SigningAct => ({
      type,
      office: 'body.head',
      reason,
    });
    const [stands, revoked] = [false, true].map((isRevoked) => ({ certificate: { number: 2, isRevoked } }));
    expect(decided(act('revoke-certificate'), stands)).toMatchObject({
      events: [{ type: 'certificate-revoked', number: 2 }],
    });
    expect(refusalOf(act('revoke-certificate'), revoked)).toBe('certificate-revoked-already');
    expect(decided(act('renew-certificate'), revoked)).toMatchObject({
      events: [{ type: 'certificate-renewed', number: 3 }],
    });
    expect(refusalOf(act('renew-certificate'), stands)).toBe('certificate-stands');
    expect(refusalOf(act('revoke-certificate', ' '), stands)).toBe('reason-required');
  });

  it('is entered by an administrator in office', () => {
    expect(refusalOf(give(), {}, actor('secretary', 'body'))).toBe('office-wrong-role');
    expect(refusalOf(give(), {}, { ...administrator, to: '2026-11-19' })).toBe('office-not-held');
  });
});
