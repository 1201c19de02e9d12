import { foreseeRoute, isInForce, planRoute, type Organization, type RouteRequest } from '@vinhdanh/domain';
import { loadRuleBook } from './index';

const FOREVER = { from: '2000-01-01', to: null } as const;
const DISTRICTS = { from: '2000-01-01', to: '2025-06-30' } as const;

const body = (
  id: string,
  level: string,
  parents: Organization['parents'] = [],
  term: Pick<Organization, 'from' | 'to'> = FOREVER,
): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents,
  council: `council-of-${id}`,
  ...term,
});
const under = (parent: string, term: Pick<Organization, 'from' | 'to'> = FOREVER) => [{ parent, ...term }];

const BODIES: readonly Organization[] = [
  body('province', 'province'),
  body('home-affairs', 'department', under('province')),
  body('department', 'department', under('province')),
  body('hospital', 'unit', under('department')),
  body('district', 'district', under('province'), DISTRICTS),
  body('commune', 'commune', [
    { parent: 'district', ...DISTRICTS },
    { parent: 'province', from: '2025-07-01', to: null },
  ]),
  body('school', 'unit', under('commune')),
  body('enterprise', 'enterprise', under('province')),
  body('ministry', 'ministry'),
  body('institute', 'unit', under('ministry')),
  body('region', 'force', under('ministry')),
  body('regiment', 'force-unit', under('region')),
  body('university', 'university'),
  body('front', 'organisation'),
  ...['ban-tdktw', 'bo-noi-vu', 'thu-tuong-chinh-phu', 'chu-tich-nuoc', 'uy-ban-thuong-vu-quoc-hoi'].map(
    (id) => body(id, 'central'),
  ),
];
const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);

/** Where dossiers begin: one body of each kind. */
const ENTRIES = [
  ...['commune', 'school', 'district', 'department', 'hospital', 'enterprise', 'province'],
  ...['ministry', 'institute', 'regiment', 'university', 'front'],
];
const DAYS = { nd98: '2024-09-02', nd152: '2026-03-02' } as const;
const rules = loadRuleBook(['national']);
const codes = (day: string): readonly string[] =>
  rules.awards.filter((award) => isInForce(award, day)).map(({ code }) => code);

/** What becomes of a dossier: the route, the questions, or why there is no way. */
function outcome(request: RouteRequest): string {
  const planned = planRoute(rules, request, find);
  if (planned.planned) return planned.value.template;
  const { refusal, questions = [] } = planned;
  return refusal.code === 'choice-needed' ? questions.map(({ id }) => `?${id}`).join(' ') : refusal.code;
}

const cases = Object.entries(DAYS).flatMap(([period, day]) =>
  codes(day).flatMap((award) =>
    ENTRIES.filter((entry) => entry !== 'district' || day <= '2025-06-30').map(
      (unit) => [period, award, unit, day] as const,
    ),
  ),
);

describe('every award, in each period, from each kind of body', () => {
  it('is sixty-seven and more than a thousand cases', () => {
    const both = new Set([...codes(DAYS.nd98), ...codes(DAYS.nd152), ...codes('2023-12-31')]);
    expect(both.size).toBe(67);
    expect(cases.length).toBeGreaterThan(1_000);
  });

  it('has a route, asks what must be decided, or says that nobody who decides it stands above', () => {
    const known = /^(nd98|nd152)\.[a-z-]+$|^\?|^no-route-for-unit$/;
    const strange = cases
      .map(
        ([period, award, unit, receivedOn]) =>
          `${period} ${award} ${unit}: ${outcome({ award, unit, receivedOn })}`,
      )
      .filter((line) => !known.test(line.split(': ')[1] ?? ''));
    expect(strange).toEqual([]);
  });

  it('asks no question without words, an asker and an answer', () => {
    for (const [, award, unit, receivedOn] of cases) {
      const planned = planRoute(rules, { award, unit, receivedOn }, find);
      for (const question of planned.planned ? [] : (planned.questions ?? [])) {
        expect(question.what.vi).not.toBe(question.id);
        expect(question.sentence.en).not.toBe('');
        expect(question.form === 'one-of' ? question.answers.length : 1).toBeGreaterThan(0);
      }
    }
  });

  it('can be handed in wherever somebody decides it: the route begins with the reception at the unit', () => {
    for (const [, award, unit, receivedOn] of cases) {
      const foreseen = foreseeRoute(rules, { award, unit, receivedOn }, find);
      if (!foreseen.planned) expect(foreseen.refusal.code).toBe('no-route-for-unit');
      else expect(foreseen.value.steps[0]).toMatchObject({ kind: 'intake', organization: unit });
    }
  });

  it.each(Object.entries(DAYS))('reaches every award of %s from some body', (_period, day) => {
    const reached = codes(day).filter((award) =>
      ENTRIES.some((unit) => outcome({ award, unit, receivedOn: day }) !== 'no-route-for-unit'),
    );
    expect(reached).toEqual(codes(day));
  });

  it('plans the same route once all that is asked is answered', () => {
    const order = { number: '1/QĐ', date: '2024-01-02' };
    const vote = {
      num: 70,
      den: 100,
      of: 'all-members',
      ballot: 'open',
      quorum: { num: 2, den: 3, countsWritten: true },
    } as const;
    for (const [, award, unit, receivedOn] of cases) {
      const choices: Array<NonNullable<RouteRequest['choices']>[number]> = [];
      for (let turn = 0; turn < 6; turn++) {
        const planned = planRoute(rules, { award, unit, receivedOn, choices }, find);
        if (planned.planned || !planned.questions) break;
        for (const { id, form, answers } of planned.questions)
          choices.push({
            question: id,
            answer: form === 'vote' ? vote : (answers[0]?.id ?? ''),
            order,
            reason: 'Theo quy chế.',
          });
      }
      const planned = planRoute(rules, { award, unit, receivedOn, choices }, find);
      if (!planned.planned)
        expect([award, unit, planned.refusal.code]).toEqual([award, unit, 'no-route-for-unit']);
      else {
        const votes = planned.value.steps.filter(({ kind }) => kind === 'vote');
        expect(votes.every(({ council, threshold }) => council && threshold)).toBe(true);
        expect(planned.value.steps.some(({ kind }) => kind === 'decide')).toBe(true);
      }
    }
  });
});

describe('who decides, by the law of the day', () => {
  const REFUSED = 'no-route-for-unit';
  it.each<readonly [string, string, string, string, string]>([
    ['DH-LDTT', 'school', '2026-03-02', '?several-deciders', 'the unit or the commune'],
    [
      'DH-LDTT',
      'institute',
      '2026-03-02',
      '?council-share/unit.vote',
      'the head of a legal entity under a ministry',
    ],
    ['DH-LDTT', 'commune', '2026-03-02', '?council-share/commune.vote', 'the Chair of the commune'],
    ['DH-LDTT', 'commune', '2024-09-02', '?several-deciders', 'the Chair of the commune or of the district'],
    ['DH-CSTDCS', 'commune', '2026-03-02', 'nd152.commune-fighters', '80 % of all members of its council'],
    ['DH-CSTDCS', 'commune', '2024-09-02', 'nd98.district-fighters', 'the Chair of the district'],
    ['DH-CSTDCS', 'department', '2026-03-02', 'nd152.department-fighters', 'the head of the department'],
    ['DH-CSTDCS', 'enterprise', '2026-03-02', 'nd152.own-fighters', 'the director'],
    ['GK-SO', 'institute', '2026-03-02', '?council-share/unit.vote', 'the head of a legal entity'],
    ['GK-SO', 'hospital', '2026-03-02', '?several-deciders', 'the hospital or the department'],
    ['GK-X', 'commune', '2026-03-02', '?council-share/commune.vote', 'the Chair of the commune'],
    ['GK-X', 'enterprise', '2026-03-02', REFUSED, 'no commune stands above the enterprise'],
    ['GK-DN', 'enterprise', '2026-03-02', '?council-share/unit.vote', 'the director'],
    ['DH-CSTD-BT', 'institute', '2026-03-02', 'nd152.ministry-own-titles', 'the minister'],
    ['DH-CSTD-BT', 'school', '2026-03-02', 'nd152.province-titles', 'the Chair of the province'],
    ['HC-DL1', 'commune', '2026-03-02', '?council-share/province.vote', 'the President'],
    ['VD-AHLLVT', 'regiment', '2026-03-02', 'nd152.ministry-heroes', 'the President, past both councils'],
    ['VD-TAH', 'province', '2026-03-02', 'nd152.honours', 'the President, 90 % at the province'],
    ['HC-QC1', 'regiment', '2026-03-02', '?force-chain', 'whoever knows the chain says so'],
    ['HC-DC', 'commune', '2026-03-02', '?simplified-procedure', 'whether a council meets is decided'],
    ['HC-HN', 'ministry', '2026-03-02', '?external-chain', 'the chain of external awards'],
    ['VD-NSND', 'department', '2026-03-02', '?sector-texts', "the sector's decree"],
    ['KNC-QH', 'commune', '2026-03-02', '?assembly-rules', 'the rules of the Standing Committee'],
    ['DH-CO-QK', 'regiment', '2026-03-02', '?council-share/force.vote', 'the command of the region'],
    ['DH-CO-QK', 'regiment', '2024-09-02', 'no-route', 'the flag is younger'],
  ])('%s from the %s on %s: %s, %s', (award, unit, receivedOn, expected) => {
    expect(outcome({ award, unit, receivedOn })).toBe(expected);
  });
});
