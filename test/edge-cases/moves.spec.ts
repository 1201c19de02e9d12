import {
  dossierDecider,
  explainDossier,
  proposingBody,
  whereabouts,
  type Actor,
  type DossierCommand,
  type DossierReport,
  type DossierState,
  type Route,
} from '@vinhdanh/domain';
import {
  act,
  actor,
  after,
  APPLICANT,
  dossierAt,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../support/fixtures';
import { row } from './rows';

const PERIOD = { from: '2021-01-01', to: '2023-12-31' };
const PAPER = { number: '12/QĐ-SNV', date: '2024-02-01' };
const GIVEN = { way: 'most-of-period', article: 'a', evidence: 'Q' } as const;
const wayFrom = (unit: string): Route => ({
  ...ROUTE,
  steps: ROUTE.steps.map((step) => (step.level === 'unit' ? { ...step, organization: unit } : step)),
});
const elsewhere: Route = {
  ...ROUTE,
  steps: ROUTE.steps.map((step) => ({ ...step, organization: `other-${step.organization}` })),
};
const WAYS: Readonly<Record<string, Route | null>> = Object.fromEntries(
  ['unit', 'b', 'c'].map((unit) => [unit, wayFrom(unit)]),
);
const transfer = (to: string, movedOn: string, more: object = {}) => ({
  ...{ to, movedOn, period: PERIOD, document: PAPER },
  ...{ rule: GIVEN, choices: [], route: null, ways: WAYS, renews: true as const },
  ...more,
});
const move = (to: string, movedOn: string, more: object = {}): DossierCommand =>
  act(APPLICANT, { type: 'record-move', transfer: transfer(to, movedOn, more) });
const correct = (number: number, movedOn: string | null, more: object = {}): DossierCommand => {
  const { to, period, document, ...asked } = transfer('b', movedOn ?? '');
  const { rule, choices, ways } = asked;
  const words = movedOn === null ? null : { to, movedOn, period, document };
  return act(APPLICANT, {
    type: 'correct-move',
    correction: { number, transfer: words, reason: 'Gõ nhầm', rule, choices, ways, ...more },
  });
};
const told = (state: DossierState, requirement: string): string =>
  explainDossier(state, NOW).find((line) => line.requirement === requirement)?.sentence.vi ?? '';
const reorganize = (from: string, to: string | null, more: object = {}): DossierReport => ({
  ...{ type: 'reorganize', enactment: 'e', order: { number: '1/NQ', day: '2024-03-01' }, day: '2024-03-01' },
  takeovers: [
    {
      ...{ from, nameVi: from, nameEn: from, kind: 'merge', to, council: null },
      ...{ article: 'NQ', evidence: 'N' as const },
    },
  ],
  followsUnit: true,
  ...more,
});

describe(row(8, 'moves, one after the other'), () => {
  it('the days at each unit are summed, and where the person is now is the unit that the next move leaves', () => {
    const once = after(dossierAt('unit.intake'), move('b', '2021-07-01'));
    expect(once.move).toMatchObject({ proposer: 'b', days: { old: 181, new: 914 } });
    const twice = after(once, move('c', '2021-12-01'));
    expect(twice.move).toMatchObject({
      from: 'b',
      proposer: 'c',
      earlier: [{ from: 'unit', to: 'b', movedOn: '2021-07-01' }],
      stays: [
        { unit: 'unit', days: 181 },
        { unit: 'b', days: 153 },
        { unit: 'c', days: 761 },
      ],
    });
    expect(told(twice, 'move')).toContain('unit 181 ngày, b 153 ngày, c 761 ngày');
    const back = after(once, move('unit', '2022-02-01'));
    expect(back.move).toMatchObject({
      proposer: 'unit',
      stays: [
        { unit: 'unit', days: 880 },
        { unit: 'b', days: 215 },
      ],
    });
    expect(refusalOfDossier(once, move('c', '2021-07-01'))).toBe('moves-out-of-order');
    expect(refusalOfDossier(once, move('b', '2022-07-01'))).toBe('move-same-unit');
  });

  it('the second of two halves of a rule that is open is asked of every unit', () => {
    const rule = { ...GIVEN, way: 'ask' };
    const choice = (answer: string) => ({
      choices: [
        { question: 'proposing-unit', answer, order: { number: '7', date: '2024-02-10' }, reason: 'r' },
      ],
    });
    const once = after(dossierAt('unit.intake'), move('b', '2021-07-01', { rule, ...choice('unit') }));
    expect(proposingBody(once)).toBe('unit');
    expect(whereabouts(once)).toBe('b');
    expect(refusalOfDossier(once, move('c', '2022-01-01', { rule }))).toBe('choice-needed');
    const chosen = after(once, move('c', '2022-01-01', { rule, ...choice('b') }));
    expect(proposingBody(chosen)).toBe('b');
  });
});

describe(row(8, 'a move that was recorded wrongly'), () => {
  const once = after(dossierAt('unit.intake'), move('b', '2021-03-01'));

  it('is corrected with a reason, and what follows from it is settled anew', () => {
    expect(proposingBody(once)).toBe('b');
    const later = after(once, correct(1, '2023-10-01'));
    expect(later.move).toMatchObject({
      movedOn: '2023-10-01',
      proposer: 'unit',
      days: { old: 1003, new: 92 },
    });
    expect(later.route.steps.map(({ organization }) => organization)).toEqual(
      ROUTE.steps.map(({ organization }) => organization),
    );
    const decision = dossierDecider.decide(once, correct(1, '2023-10-01'), NOW);
    expect(decision.accepted && decision.events[0]).toMatchObject({
      type: 'move-corrected',
      number: 1,
      was: { from: 'unit', to: 'b', movedOn: '2021-03-01' },
      reason: 'Gõ nhầm',
    });
  });

  it('is taken back where there was none', () => {
    const never = after(once, correct(1, null));
    expect(never.move).toBeUndefined();
    expect(proposingBody(never)).toBe('unit');
    const twice = after(once, move('c', '2021-12-01'));
    expect(after(twice, correct(1, null)).move).toMatchObject({ from: 'unit', to: 'c' });
    expect(after(twice, correct(2, null)).move).toMatchObject({ from: 'unit', to: 'b' });
  });

  it('takes the dossier back from waiting for an order', () => {
    const waits = after(dossierAt('province.appraise'), move('b', '2021-03-01', { ways: { b: elsewhere } }));
    expect(waits.awaitsReroute).toBe(true);
    expect(after(waits, correct(1, '2023-10-01')).awaitsReroute).toBeUndefined();
    expect(after(waits, correct(1, null)).awaitsReroute).toBeUndefined();
  });

  it('refuses what cannot be', () => {
    expect(refusalOfDossier(dossierAt('unit.intake'), correct(1, null))).toBe('move-unknown');
    expect(refusalOfDossier(once, correct(2, '2023-10-01'))).toBe('move-unknown');
    expect(refusalOfDossier(once, correct(1, '2023-10-01', { reason: ' ' }))).toBe('reason-required');
    expect(refusalOfDossier(once, correct(1, '2199-01-01'))).toBe('effective-date-in-future');
    const twice = after(once, move('c', '2021-12-01'));
    expect(refusalOfDossier(twice, correct(1, '2022-06-01'))).toBe('moves-out-of-order');
    const here = { transfer: { to: 'unit', movedOn: '2021-03-01', period: PERIOD, document: PAPER } };
    expect(refusalOfDossier(once, correct(1, '', here))).toBe('move-same-unit');
  });
});

describe(row(8, 'a unit whose dossiers go another way'), () => {
  const province = actor('secretary', 'province');
  const appraise = act(province, { type: 'appraise', note: '' });
  const waits = after(dossierAt('province.appraise'), move('b', '2021-03-01', { ways: { b: elsewhere } }));

  it('stops the dossier until an order gives it that way, its limit too', () => {
    expect(waits).toMatchObject({ awaitsReroute: true, route: dossierAt('province.appraise').route });
    expect(proposingBody(waits)).toBe('b');
    expect(refusalOfDossier(waits, appraise)).toBe('move-needs-reroute');
    const limited = { ...waits, dueAt: '2024-03-18T16:59:59.999Z' };
    expect(dossierDecider.due(limited)).toBeNull();
    const { awaitsReroute: _order, ...free } = limited;
    expect(dossierDecider.due(free)).not.toBeNull();
    expect(told(waits, 'next')).toContain('quản trị viên chuyển hồ sơ sang quy trình của b');
    const order = { toStep: 'province.appraise', order: '3/QĐ', reason: 'Chuyển công tác' };
    const rerouted = after(
      waits,
      act(actor('administrator', 'centre'), { type: 'reroute', route: elsewhere, ...order }),
    );
    expect(rerouted.awaitsReroute).toBeUndefined();
    const there = act(actor('secretary', 'other-province'), { type: 'appraise', note: '' });
    expect(after(rerouted, there).route.steps[rerouted.step + 1]?.organization).toBe('other-province');
  });

  it('takes no vote and no decision meanwhile', () => {
    const decided = dossierAt('central.decide');
    const stopped = after(decided, move('b', '2021-03-01', { ways: { b: null } }));
    expect(stopped.contentVersion).toBe(decided.contentVersion + 1);
    const decision = { round: 'r', number: '1/QĐ', file: 'f', signedOn: TODAY };
    for (const contentVersion of [1, 2])
      expect(
        refusalOfDossier(stopped, {
          ...{ type: 'decide', step: 'central.decide', decision, contentVersion, on: TODAY },
        }),
      ).toBe('move-needs-reroute');
  });
});

describe(row(8, 'the unit that proposes ends'), () => {
  const moved = after(dossierAt('province.appraise'), move('b', '2021-03-01'));

  it('and who takes over from it proposes, wherever the dossier stands', () => {
    const merged = after(moved, reorganize('b', 'new-b'));
    expect(proposingBody(merged)).toBe('new-b');
    expect(whereabouts(merged)).toBe('new-b');
    expect(merged.course?.reorganizations).toMatchObject([{ outcome: 'route-changed' }]);
    expect(told(merged, 'reorganization')).toContain('new-b kế thừa');
    const again = after(merged, reorganize('new-b', 'newest'));
    expect(proposingBody(again)).toBe('newest');
    const count = { type: 'state-count', cap: 'c', count: 4, document: PAPER } as const;
    expect(refusalOfDossier(merged, act(actor('secretary', 'b'), count))).toBe('not-your-step');
    expect(after(merged, act(actor('secretary', 'new-b'), count)).caps?.stated).toHaveLength(1);
    const next = after(merged, move('c', '2021-12-01', { ways: { ...WAYS, 'new-b': wayFrom('new-b') } }));
    expect(next.move).toMatchObject({
      from: 'new-b',
      stays: [{ unit: 'unit' }, { unit: 'new-b' }, { unit: 'c' }],
    });
  });

  it('also where nobody has moved and the dossier has left it', () => {
    const left = dossierAt('province.appraise');
    expect(proposingBody(after(left, reorganize('unit', 'new-unit')))).toBe('new-unit');
    expect(refusalOfDossier(left, reorganize('unit', null))).toBe('reorganization-nothing-to-do');
    expect(refusalOfDossier(left, reorganize('unit', 'new-unit', { followsUnit: undefined }))).toBe(
      'reorganization-nothing-to-do',
    );
    expect(refusalOfDossier(left, reorganize('stranger', 'new-unit'))).toBe('reorganization-nothing-to-do');
  });
});

describe(row(8, 'a returned dossier'), () => {
  const province = actor('secretary', 'province');
  const back = (state: DossierState): DossierState =>
    after(state, act(province, { type: 'return', reason: 'Thiếu', missing: [] }));
  const resubmit = (office: Actor): DossierCommand =>
    act(office, { type: 'resubmit', content: dossierAt('unit.intake').content, note: '' });

  it('is completed by the people of the unit that proposes now, or by whoever handed it in', () => {
    const moved = back(after(dossierAt('province.appraise'), move('b', '2021-03-01')));
    for (const office of [actor('secretary', 'b'), actor('head', 'b'), APPLICANT])
      expect(after(moved, resubmit(office)).contentVersion).toBe(2);
    expect(refusalOfDossier(moved, resubmit(actor('clerk', 'b')))).toBe('office-wrong-role');
    expect(refusalOfDossier(moved, resubmit(actor('secretary', 'unit')))).toBe('not-your-dossier');
    expect(told(moved, 'next')).toContain('người nộp hoặc b bổ sung');
    const merged = after(moved, reorganize('b', 'new-b'));
    expect(after(merged, resubmit(actor('secretary', 'new-b'))).status).toBe('climbing');
  });

  it('stays with whoever handed it in where nobody has moved', () => {
    const own = back(dossierAt('province.appraise'));
    expect(refusalOfDossier(own, resubmit(actor('secretary', 'unit')))).toBe('not-your-dossier');
  });
});
