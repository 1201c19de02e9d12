import { planDossier, type LoadedRules, type Organization, type RuleSet } from '@vinhdanh/domain';
import { readRuleSet, ruleSetOf } from '.';
import { loadRules } from './load-rules';

const deployed = readRuleSet(['national', 'lang-son']);

/** The deployed set with other words in the national pack. */
function edited(file: string, ...changes: ReadonlyArray<readonly [RegExp | string, string]>): RuleSet {
  return ruleSetOf(
    deployed.layers.map(({ name, version }) => {
      const files = { ...deployed.texts[version] };
      const text = files[file];
      if (name === 'national' && text !== undefined)
        files[file] = changes.reduce((done, [from, to]) => done.replace(from, to), text);
      return { name, files };
    }),
  );
}

const body = (id: string, level: string, parent: string | null, to: string | null = null): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  from: '2000-01-01',
  to,
  council: `council-${id}`,
  parents: parent === null ? [] : [{ parent, from: '2000-01-01', to: null }],
});

const BODIES = new Map(
  [
    body('commune', 'commune', 'province'),
    body('lang-son', 'province', 'central'),
    body('province', 'province', 'central'),
    body('central', 'central', null),
    ...['ministry-home-affairs', 'government', 'president', 'prime-minister', 'doi-noi-vu'].map((id) =>
      body(id, 'central', null),
    ),
  ].map((one) => [one.id, one]),
);
const find = (id: string): Organization | undefined => BODIES.get(id) ?? body(id, 'central', null);

const AWARD = 'HC-LD3';
const plan = (rules: LoadedRules, days: { submittedOn: string; receivedOn: string; on?: string }) => {
  const request = { award: AWARD, unit: 'commune', on: days.receivedOn, choices: [], ...days };
  const planned = planDossier(rules, request, find);
  if (!planned.planned) throw new Error(JSON.stringify(planned.refusal));
  return planned.value;
};

describe('a dossier planned by the packs', () => {
  const rules = loadRules(deployed);

  it('that was submitted before Decree 152 is finished under the old one, by bodies that exist', () => {
    const { route, rules: kept } = plan(rules, { submittedOn: '2025-06-20', receivedOn: '2025-07-03' });
    expect(route.template).toMatch(/^nd98\./);
    expect(route.chosenBy).toBe('2025-07-03');
    expect(kept.text.kept).toMatchObject({
      instrument: 'ND152-2025',
      article: 'Nghị định 152/2025/NĐ-CP Điều 60(3)',
    });
    expect(kept.set).toEqual({ id: deployed.id, layers: deployed.layers });
  });

  it('that was submitted after it is under it', () => {
    const { route, rules: kept } = plan(rules, { submittedOn: '2025-07-01', receivedOn: '2025-07-03' });
    expect(route.template).toMatch(/^nd152\./);
    expect(kept).toMatchObject({ text: { kept: null, newer: null }, weighed: null });
  });

  it('keeps both results where the newer text may be more favourable, and why the older is used', () => {
    const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02', on: '2026-10-05' };
    const { rules: kept } = plan(rules, days);
    expect(kept.weighed).toMatchObject({
      chosen: 'older',
      used: 'older',
      points: [],
      clause: { instrument: 'L2026' },
    });
  });
});

describe('two texts weighed', () => {
  const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02', on: '2026-10-05' };
  const weigh = (older: LoadedRules, book: LoadedRules['book']) => {
    const newer = book.routes
      .filter((route) => route.awards.includes(AWARD) && route.to === null)
      .map((route) => ({ ...route, id: 'newer', from: '2026-10-01' }));
    const routes = older.book.routes.map((route) =>
      route.awards.includes(AWARD) && route.to === null ? { ...route, to: '2026-09-30' } : route,
    );
    const both = { ...older, book: { ...older.book, routes: [...routes, ...newer] } };
    return plan(both, days);
  };
  const under = (...changes: ReadonlyArray<readonly [RegExp | string, string]>): LoadedRules['book'] =>
    loadRules(edited('time-limits.yaml', ...changes)).book;
  const rules = loadRules(deployed);
  const LIMIT = /amount: (\d+)/g;

  it('uses the newer where everything that differs is better, and says which points', () => {
    const { route, rules: kept } = weigh(rules, under([LIMIT, 'amount: 1']));
    expect(route.template).toBe('newer');
    expect(kept.weighed).toMatchObject({ chosen: 'newer', used: 'newer' });
    const points = kept.weighed?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
    for (const { change, better } of points) {
      expect(better).toBe('newer');
      expect(change).toMatchObject({
        topic: 'limit',
        before: { article: expect.any(String) as string },
        after: { amount: 1 },
      });
    }
  });

  it('stays with the older where the newer is worse', () => {
    const { route, rules: kept } = weigh(rules, under([LIMIT, 'amount: 400']));
    expect(route.template).toMatch(/^nd152\./);
    expect(kept.weighed).toMatchObject({ chosen: 'older', used: 'older' });
  });

  it('leaves it open where one point is better and another is not, and stays with the older until somebody chooses', () => {
    let first = true;
    const mixed = under([LIMIT, 'amount: 1']).routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => {
        if (!first || !step.limit || !route.awards.includes(AWARD) || route.to !== null) return step;
        first = false;
        return { ...step, limit: { ...step.limit, amount: 400 } };
      }),
    }));
    const { route, rules: kept } = weigh(rules, { ...rules.book, routes: mixed });
    expect(route.template).toMatch(/^nd152\./);
    expect(kept.weighed).toMatchObject({ chosen: 'open', used: 'older' });
  });
});
