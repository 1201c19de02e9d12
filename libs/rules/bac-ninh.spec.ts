import { isInForce, planRoute, type Organization, type Route } from '@vinhdanh/domain';
import { loadLaw, loadRuleBook } from './index';
import { bodyOf } from '../../test/support/bodies';

const body = (id: string, level: string, parent: string | null = null): Organization =>
  bodyOf(id, level, parent, ['so-noi-vu-bac-ninh', 'ban-tdktw'].includes(id) ? `council-of-${id}` : null);

const BODIES: readonly Organization[] = [
  body('ubnd-tinh-bac-ninh', 'province'),
  body('so-noi-vu-bac-ninh', 'department', 'ubnd-tinh-bac-ninh'),
  body('phuong', 'commune', 'ubnd-tinh-bac-ninh'),
  ...['ban-tdktw', 'bo-noi-vu', 'thu-tuong-chinh-phu', 'chu-tich-nuoc'].map((id) => body(id, 'central')),
];
const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);
const rules = loadRuleBook(['national', 'bac-ninh']);

function route(award: string, receivedOn = '2025-12-16'): Route {
  const planned = planRoute(rules, { award, unit: 'phuong', receivedOn }, find);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
}
const atProvince = (award: string): readonly string[] =>
  route(award)
    .steps.map((step) => step.id)
    .filter((id) => id.startsWith('province.'));
const threshold = (award: string) =>
  route(award).steps.find((step) => step.id === 'province.vote')?.threshold;

describe('the rules of Bắc Ninh from 15 December 2025 (Decision 86/2025/QĐ-UBND)', () => {
  it('take a hero past council, People’s Committee and Party standing committee before the Chair signs', () => {
    expect(atProvince('VD-AHLD')).toEqual([
      'province.intake',
      'province.appraise',
      'province.consult',
      'province.post',
      'province.vote',
      'province.committee',
      'province.party',
      'province.sign',
    ]);
    const asked = route('VD-AHLD').steps.find((step) => step.id === 'province.party');
    expect(asked).toMatchObject({
      organization: 'so-noi-vu-bac-ninh',
      consulted: ['ban-thuong-vu-tinh-uy-bac-ninh'],
      evidence: 'Q',
    });
    expect(asked?.limit).toBeUndefined();
    expect(route('VD-AHLD').article).toContain('86/2025');
  });

  it('take a Labour Order past the People’s Committee, not the Party, by a majority read as more than half', () => {
    expect(atProvince('HC-LD3')).toContain('province.committee');
    expect(atProvince('HC-LD3')).not.toContain('province.party');
    expect(threshold('HC-LD3')).toMatchObject({ num: 501, den: 1000, of: 'all-members', evidence: 'I' });
  });

  it('let the People’s Committee as a body consider the provincial flag', () => {
    const steps = atProvince('DH-CO-BT');
    expect(steps.slice(-3)).toEqual(['province.vote', 'province.committee', 'province.decide']);
    expect(threshold('DH-CO-BT')).toMatchObject({ num: 80, den: 100, evidence: 'I' });
  });

  it('let it consider whatever goes to the Prime Minister past the council, on every way', () => {
    const ways = rules.routes.filter(
      ({ steps, from }) =>
        from >= '2025-12-15' &&
        steps.some(({ id }) => id === 'province.vote') &&
        steps.some(({ kind, level }) => kind === 'decide' && level === 'central'),
    );
    expect(ways.length).toBeGreaterThan(12);
    const passed = ways.map(({ id, steps }) => {
      const at = steps.findIndex((step) => step.id === 'province.vote');
      return [id, steps[at + 1]?.id];
    });
    expect(passed).toEqual(passed.map(([id]) => [id, 'province.committee']));
  });

  it('take a provincial certificate straight from the standing body to the Chair', () => {
    expect(atProvince('BK-BT')).toEqual([
      'province.intake',
      'province.appraise',
      'province.consult',
      'province.decide',
    ]);
  });

  it('count written opinions to the 80 % that a session on titles needs', () => {
    for (const award of ['VD-AHLD', 'HC-LD3', 'DH-CO-CP', 'DH-CO-BT'])
      expect(threshold(award)?.quorum).toMatchObject({
        num: 80,
        den: 100,
        countsWritten: true,
        evidence: 'Q',
      });
  });

  it('say nothing before their day: the bare decree leaves the share of an order open', () => {
    expect(() => route('HC-LD3', '2025-12-14')).toThrow('choice-needed');
    expect(route('HC-LD3', '2025-12-15').steps.length).toBeGreaterThan(0);
  });

  it('give the last days of the year, and say what their text leaves open', () => {
    const law = loadLaw(['national', 'bac-ninh']);
    const own = law.annualDates.filter(
      (date) => date.instrument === 'QD86-2025-BN' && isInForce(date, '2026-03-02'),
    );
    expect(own.map(({ month, day }) => `${day}/${month}`)).toEqual(['9/12', '9/7', '9/12']);
    const sessions = law.annualDates.filter(({ id }) => id.startsWith('bac-ninh-initiatives'));
    expect(sessions.map(({ month, day, evidence }) => `${day}/${month} ${evidence}`)).toEqual([
      '29/8 S',
      '29/11 S',
    ]);
    expect(law.instruments.find(({ id }) => id === 'QD86-2025-BN')).toMatchObject({ from: '2025-12-15' });
    expect(law.openQuestions.map(({ id }) => id)).toContain('bac-ninh-majority');
  });
});
