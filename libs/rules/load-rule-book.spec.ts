import {
  isInForce,
  isWorkingDay,
  planRoute,
  type Organization,
  type Route,
  type Step,
} from '@vinhdanh/domain';
import { loadRuleBook } from './index';

const FOREVER = { from: '2000-01-01', to: null } as const;
const body = (id: string, level: string, parents: Organization['parents'] = []): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents,
  council: ['so-noi-vu-lang-son', 'ban-tdktw'].includes(id) ? `council-of-${id}` : null,
  ...FOREVER,
});
const under = (parent: string): Organization['parents'] => [{ parent, ...FOREVER }];

const BODIES: readonly Organization[] = [
  body('ubnd-tinh-lang-son', 'province'),
  body('so-noi-vu-lang-son', 'department', under('ubnd-tinh-lang-son')),
  body('mttq', 'department', under('ubnd-tinh-lang-son')),
  { ...body('district', 'district', under('ubnd-tinh-lang-son')), to: '2025-06-30' },
  body('commune', 'commune', [
    { parent: 'district', from: '2000-01-01', to: '2025-06-30' },
    { parent: 'ubnd-tinh-lang-son', from: '2025-07-01', to: null },
  ]),
  ...['ban-tdktw', 'bo-noi-vu', 'thu-tuong-chinh-phu', 'chu-tich-nuoc'].map((id) => body(id, 'central')),
];

const rules = loadRuleBook(['national', 'lang-son']);

function route(unit: string, award: string, receivedOn: string, book = rules): Route {
  const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);
  const planned = planRoute(book, { award, unit, receivedOn }, find);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
}
const ids = (planned: Route): readonly string[] => planned.steps.map((step) => step.id);
const at = (planned: Route, id: string): Step => {
  const step = planned.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id} in ${planned.template}`);
  return step;
};

describe('the rules of Lạng Sơn', () => {
  it('take an order of 2022 from a provincial body past the central council', () => {
    const order = route('mttq', 'HC-LD3', '2022-10-03');
    expect(order.template).toBe('nd91.orders');
    expect(ids(order)).not.toContain('district.sign');
    expect(ids(order)).not.toContain('central.vote');
    expect(at(order, 'province.vote')).toMatchObject({
      organization: 'so-noi-vu-lang-son',
      council: 'council-of-so-noi-vu-lang-son',
      threshold: { num: 70, den: 100, of: 'all-members', evidence: 'S' },
    });
    expect(at(order, 'province.sign').organization).toBe('ubnd-tinh-lang-son');
    expect(at(order, 'central.decide').organization).toBe('chu-tich-nuoc');
  });

  it('take a hero of 2024 from a commune over four levels, with 90 % of all members', () => {
    const hero = route('commune', 'VD-AHLD', '2024-03-04');
    expect(hero.template).toBe('nd98.heroes');
    expect([...new Set(hero.steps.map((step) => step.level))]).toEqual([
      'unit',
      'district',
      'province',
      'central',
    ]);
    expect(at(hero, 'province.vote').threshold).toMatchObject({ num: 90, of: 'all-members', evidence: 'Q' });
    expect(at(hero, 'central.post')).toMatchObject({
      organization: 'ban-tdktw',
      limit: { amount: 10, unit: 'working-day', evidence: 'S' },
    });
    const order = ids(hero).filter((id) => id.startsWith('central.'));
    expect(order.slice(1, 4)).toEqual(['central.appraise', 'central.post', 'central.vote']);
    expect(at(hero, 'central.vote')).toMatchObject({
      organization: 'ban-tdktw',
      threshold: { num: 90, quorum: { num: 90, den: 100, countsWritten: false } },
    });
  });

  it.each([
    ['nd91', 'BK-BT', 10, 'working-day', 'S'],
    ['nd91', 'HC-LD3', 15, 'working-day', 'S'],
    ['nd91', 'DH-CSTDTQ', 30, 'calendar-day', 'S'],
    ['nd98', 'DH-CSTD-BT', 10, 'working-day', 'I'],
    ['nd98', 'BK-TTG', 15, 'working-day', 'I'],
    ['nd98', 'HC-DL3', 30, 'calendar-day', 'I'],
    ['nd152', 'DH-CO-BT', 10, 'working-day', 'I'],
    ['nd152', 'HC-BVTQ1', 15, 'working-day', 'I'],
    ['nd152', 'VD-AHLD', 30, 'calendar-day', 'I'],
  ])('give the appraisal under %s of %s %i %ss, by mark %s', (regime, award, amount, unit, evidence) => {
    const ways = rules.routes.filter(
      ({ id, awards }) => id.startsWith(`${regime}.`) && awards.includes(award),
    );
    const limits = ways.flatMap(({ steps }) =>
      steps.filter(({ id }) => /^(province|ministry)\.appraise$/.test(id)),
    );
    expect(limits.length).toBeGreaterThan(0);
    for (const { limit } of limits) expect(limit).toMatchObject({ amount, unit, evidence });
  });

  it.each(['HC-DDK', 'HC-QC1', 'HC-HN', 'HC-DC'])(
    'leave the appraisal of %s, which no procedure names, without a limit',
    (award) => {
      const ways = rules.routes.filter(({ awards, from }) => awards.includes(award) && from >= '2024-01-01');
      expect(ways.length).toBeGreaterThan(1);
      for (const { steps } of ways)
        for (const step of steps)
          if (/^(province|ministry)\.appraise$/.test(step.id))
            expect([award, step.limit]).toEqual([award, undefined]);
    },
  );

  it('know the 90 % for a heroic province by inference: the article does not list it', () => {
    const votes = loadRuleBook(['national'])
      .routes.filter(({ id }) => /^nd98\.(ministry-)?(honours|heroes)$/.test(id))
      .map(({ id, steps }) => [id, steps.find(({ kind }) => kind === 'vote')?.threshold?.evidence]);
    expect(votes).toEqual([
      ['nd98.heroes', 'Q'],
      ['nd98.honours', 'I'],
      ['nd98.ministry-heroes', 'Q'],
      ['nd98.ministry-honours', 'I'],
    ]);
  });

  it('take a dossier of 2 July 2025 without the district', () => {
    const order = route('commune', 'HC-LD3', '2025-07-02');
    expect(order.template).toBe('nd152.orders');
    expect(order.evidence).toBe('I');
    expect(ids(order).some((id) => id.startsWith('district.'))).toBe(false);
    expect(at(order, 'central.appraise').organization).toBe('bo-noi-vu');
    expect(at(order, 'province.vote').threshold?.evidence).toBe('I');
  });

  it('ask agencies that the province names, and nobody where it names none', () => {
    expect(at(route('mttq', 'HC-LD3', '2022-10-03'), 'province.consult').consulted).toHaveLength(2);
    const heroes = loadRuleBook(['national']).routes.find((template) => template.id === 'nd98.heroes');
    expect(heroes?.steps.map((step) => step.id)).not.toContain('province.consult');
  });

  it('leave the share of an order to the province: the national rules alone refuse the plan', () => {
    const national = loadRuleBook(['national']);
    expect(() => route('mttq', 'HC-LD3', '2022-10-03', national)).toThrow('choice-needed');
    expect(ids(route('mttq', 'VD-AHLD', '2022-10-03', { ...rules, routes: national.routes }))).toContain(
      'present',
    );
  });

  it('give every award one text, and a way to its decider, on every day of its time', () => {
    for (const { code, from, to } of rules.awards)
      for (const day of ['2017-10-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2026-11-22'])
        if (isInForce({ from, to }, day)) {
          const texts = rules.awards.filter((award) => award.code === code && isInForce(award, day));
          const ways = rules.routes.filter((way) => way.awards.includes(code) && isInForce(way, day));
          expect([code, day, texts.length, ways.length > 0]).toEqual([code, day, 1, true]);
        }
    expect(() => route('mttq', 'HC-LD3', '2017-09-30')).toThrow('no-route');
  });

  it('know the swapped Saturdays and the days off of 2022 to 2026', () => {
    expect(isWorkingDay('2024-05-04', rules.calendar)).toBe(true);
    expect(isWorkingDay('2024-04-29', rules.calendar)).toBe(false);
    expect(isWorkingDay('2025-01-31', rules.calendar)).toBe(false);
    expect(isWorkingDay('2026-11-24', rules.calendar)).toBe(false);
    expect(isWorkingDay('2022-02-07', rules.calendar)).toBe(true);
  });
});

describe('the rehearsal layer', () => {
  it('shortens waiting to seconds and says that it is not law', () => {
    const rehearsal = loadRuleBook(['national', 'lang-son', 'rehearsal']);
    const hero = route('commune', 'VD-AHLD', '2024-03-04', rehearsal);
    for (const id of ['province.post', 'province.consult', 'central.post'])
      expect(at(hero, id).limit).toMatchObject({ unit: 'second', article: 'Diễn tập, không phải luật' });
    expect(ids(hero)).toEqual(ids(route('commune', 'VD-AHLD', '2024-03-04')));
    expect(at(hero, 'central.appraise').limit?.unit).toBe('working-day');
  });
});
