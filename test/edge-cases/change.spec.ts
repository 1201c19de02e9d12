import {
  dayOf,
  planDossier,
  recomputationOf,
  workingCalendarOf,
  yearKnownOn,
  type DossierPlan,
  type DossierState,
  type PlanRequest,
} from '@vinhdanh/domain';
import { loadRules, readRuleSet } from '@vinhdanh/rules';
import { findBody, wayOf } from '../support/bodies';
import { act, actor, after, dossierAt, dossierOf, refusalOfDossier, ROUTE, step } from '../support/fixtures';
import { reorganizedOn, takeover, whereItStands } from '../support/reorganizing';
import { row } from './rows';

const rules = loadRules(readRuleSet(['national', 'lang-son']));
const CITED = { article: 'Nghị quyết 202/2025/QH15', evidence: 'S' } as const;

/** Ten in the morning in Vietnam. */
const on = (day: string): string => `${day}T03:00:00.000Z`;
const reorganize = reorganizedOn('2025-07-01');

describe('a day, a body or the law changes under an open dossier', () => {
  it(
    row(
      15,
      'it ends on the next working day, and moves when a late notice is out, with both dates and the reason',
    ),
    () => {
      const appraise = step('province.appraise', 'appraise', 'province', {
        limit: { ...CITED, amount: 10, unit: 'calendar-day' },
      });
      const reached = (day: string, calendar = rules.book.calendar): DossierState => {
        const route = { ...ROUTE, chosenBy: day, steps: [step('unit.intake', 'intake', 'unit'), appraise] };
        const unit = actor('secretary', 'unit');
        const open = { ...dossierOf({ route, calendar }), lastActOn: '2020-01-01' };
        return after(open, act(unit, { type: 'receive', route, note: '' }, day), on(day));
      };
      const due = (state: DossierState): string => dayOf(state.dueAt ?? '');
      expect(due(reached('2025-01-18'))).toBe('2025-02-03');
      expect(due(reached('2024-04-24'))).toBe('2024-05-04');

      const known = rules.book.years.map((year) => yearKnownOn(year, '2025-12-20'));
      const waiting = reached('2025-12-23', workingCalendarOf(known));
      expect(due(waiting)).toBe('2026-01-02');
      const told = recomputationOf(waiting, rules.book.calendar, rules.book.years, 'notice');
      expect(told).not.toBeNull();
      const moved = told ? after(waiting, told, on('2025-12-26')) : waiting;
      expect(due(moved)).toBe('2026-01-05');
      expect(moved.course?.visits.at(-1)?.moves).toMatchObject([
        { from: waiting.dueAt, to: moved.dueAt, because: [{ day: '2026-01-02', now: 'off' }] },
      ]);
    },
  );

  it(row(16, 'its steps close as dissolved, what it did stays, and nobody acts as the district'), () => {
    const route = wayOf(rules.book, 'VD-AHLD', '2025-06-02');
    const first = route.steps.find(({ organization }) => organization === 'district');
    const state = dossierAt(first?.id ?? '', { route });
    const moved = after(state, reorganize(takeover('district', null, CITED)), on('2025-07-01'));
    expect(whereItStands(moved)).toMatch(/^province\..* of so-noi-vu-lang-son$/);
    const ofDistrict = moved.route.steps.filter(({ organization }) => organization === 'district');
    expect(ofDistrict.length).toBeGreaterThan(0);
    for (const { closed } of ofDistrict)
      expect(closed).toEqual({ reason: 'dissolved', on: '2025-07-01', ...CITED });
    expect([moved.route.template, moved.route.chosenBy]).toEqual(['nd98.heroes', '2025-06-02']);
    expect(moved.course?.visits.map(({ organization }) => organization)).toEqual([
      ...(state.course?.visits ?? []).map(({ organization }) => organization),
      'so-noi-vu-lang-son',
    ]);
    const give = { type: 'return', reason: 'Thiếu dấu', missing: [] } as const;
    const ended = actor('secretary', 'district', { to: '2025-06-30' });
    expect(refusalOfDossier(moved, act(ended, give, '2025-07-01'), on('2025-07-01'))).toBe('office-not-held');
    const unending = act(actor('secretary', 'district'), give, '2025-07-01');
    expect(refusalOfDossier(moved, unending, on('2025-07-01'))).toBe('not-your-step');
  });

  const subject = { kind: 'collective' as const, name: 'Sở Y tế Bình Định', position: 'Tỉnh Bình Định' };
  const content = { subject, citation: 'Có thành tích.', parts: [] };
  const gone = takeover('so-y-te-binh-dinh', 'so-y-te-gia-lai', { nameVi: subject.name });

  it(
    row(17, 'the nomination stays with the historical unit under its name; a person decides who receives it'),
    () => {
      const vote = {
        step: 'cluster.vote',
        session: 's',
        outcome: 'passed',
        agree: 20,
        needed: 16,
        base: 22,
      } as const;
      const nominated = { ...dossierAt('province.appraise', { content }), results: [vote] };
      const merged = after(nominated, reorganize(gone, takeover('province', 'gia-lai')));
      expect(merged).toMatchObject({ status: 'climbing', content: { subject }, results: [vote] });
      expect(merged.course?.reorganizations).toMatchObject([{ subjectGone: true }]);
      expect(whereItStands(merged)).toBe('province.appraise of gia-lai');
    },
  );

  it(row(18, 'its dossier stops, and those of its members go on'), () => {
    const collective = after(dossierAt('province.appraise', { content }), reorganize(gone));
    expect(collective.status).toBe('cancelled');
    expect(refusalOfDossier(dossierAt('province.appraise'), reorganize(gone))).toBe(
      'reorganization-nothing-to-do',
    );
  });

  it(
    row(
      19,
      'each is planned under the text that its clause pins; where one is more favourable both results are kept',
    ),
    () => {
      const plan = (submittedOn: string, receivedOn: string, day = receivedOn): DossierPlan => {
        const request: PlanRequest = {
          award: 'HC-LD3',
          unit: 'commune',
          submittedOn,
          receivedOn,
          on: day,
          choices: [],
        };
        const planned = planDossier(rules, request, findBody);
        if (!planned.planned) throw new Error(planned.refusal.code);
        return planned.value;
      };
      const templates = [
        plan('2023-12-28', '2023-12-29'),
        plan('2024-01-02', '2024-01-02'),
        plan('2025-06-30', '2025-07-03'),
        plan('2025-07-01', '2025-07-03'),
      ].map(({ route }) => route.template);
      expect(templates).toEqual(['nd91.orders', 'nd98.orders', 'nd98.orders', 'nd152.orders']);

      expect(plan('2025-06-30', '2025-07-03').rules.text.kept).toMatchObject({
        instrument: 'ND152-2025',
        article: expect.stringContaining('Điều 60(3)') as string,
      });
      const open = plan('2026-09-01', '2026-09-02', '2026-10-05').rules;
      expect(open.text).toMatchObject({
        day: '2026-09-02',
        newer: { instrument: 'L2026', from: '2026-10-01' },
      });
      expect(open.weighed).toMatchObject({ chosen: 'older', used: 'older' });
    },
  );
});
