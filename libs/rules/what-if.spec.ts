import {
  planDossier,
  termEnd,
  whatIf,
  type DossierAtHand,
  type LoadedRules,
  type RouteTemplate,
  type RunningLimit,
  type RunningTerm,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { DEPLOYED, findBody, withLimits, withSteps } from '../../test/support/packs';
import { criteria, held, person } from '../../test/support/subjects';
import { loadRules } from './load-rules';

const rules = loadRules(DEPLOYED);
const DAYS = { submittedOn: '2026-02-25', receivedOn: '2026-02-26', on: '2026-03-03' };

/** The limit of that appraisal, as the rules of the day begin it; with the pauses given. */
function running(award = 'DH-CO-BT', pauses: RunningTerm['pauses'] = []): RunningLimit {
  const { submittedOn, receivedOn, on } = DAYS;
  const request = {
    award,
    unit: 'commune',
    submittedOn,
    receivedOn,
    on,
    choices: 'before-reception' as const,
  };
  const planned = planDossier(rules, request, findBody);
  const step = planned.planned && planned.value.route.steps.find(({ id }) => id === 'province.appraise');
  if (!planned.planned || !step || !step.limit) throw new Error('no limit at the appraisal');
  const term = { from: '2026-03-02T02:00:00.000Z', pauses };
  const { calendar } = planned.value;
  return { step, arrivedAt: term.from, dueAt: termEnd(step.limit, term, calendar), calendar, term };
}

/** A dossier of a commune for a fighter of the province, at the appraisal of the province since Monday 2 March 2026. */
const dossier = (more: Partial<DossierAtHand> = {}): DossierAtHand => ({
  award: 'DH-CO-BT',
  unit: 'commune',
  ...DAYS,
  choices: 'before-reception',
  step: 'province.appraise',
  running: running(),
  standsOn: '2026-02-26',
  ...more,
});

const ask = (after: LoadedRules, more: Partial<DossierAtHand> = {}) =>
  whatIf(dossier(more), rules, after, { find: findBody, seatsOf: () => 22 });

describe('what a dossier would be under other rules', () => {
  it('is the same under the same rules, and under rules that change another award only', () => {
    expect(ask(rules)).toEqual([]);
    const others = rules.book.routes.filter((route) => !route.awards.includes('DH-CO-BT'));
    const without = rules.book.routes.filter((route) => !others.includes(route));
    expect(ask({ ...rules, book: { ...rules.book, routes: without } })).toEqual([]);
  });

  it('says how many votes of the council it would need, by both articles', () => {
    const after = withSteps(rules, (step) =>
      step.threshold
        ? { ...step, threshold: { ...step.threshold, num: 95, den: 100, article: 'Điều mới' } }
        : step,
    );
    expect(ask(after)).toMatchObject([
      {
        topic: 'votes',
        needed: { seats: 22, after: 21 },
        change: {
          name: 'province.vote',
          before: { article: expect.any(String) as string },
          after: { article: 'Điều mới' },
        },
      },
    ]);
  });

  it('tells the end of the limit that runs from limits that lie ahead, and passes over those behind', () => {
    const after = withLimits(rules, ({ limit }) => (limit?.amount ?? 0) + 1);
    const namesAt = (more: Partial<DossierAtHand>): readonly string[] =>
      ask(after, { award: 'HC-LD3', ...more }).map((found) =>
        found.topic === 'limit' ? found.change.name : found.topic,
      );
    const appraised = namesAt({ running: running('HC-LD3') });
    expect(appraised).toEqual(expect.arrayContaining(['deadline', 'province.appraise', 'central.appraise']));
    const signed = namesAt({ step: 'province.sign', running: null });
    expect(signed).toContain('central.appraise');
    expect(signed).not.toContain('province.appraise');
    expect(signed).not.toContain('deadline');
    expect(namesAt({ step: null, running: null })).toContain('province.appraise');
  });

  it('names the day off that moves the end', () => {
    const [year] = rules.book.years.filter((one) => one.year === '2026');
    if (!year) throw new Error('no calendar of 2026');
    const off = {
      day: '2026-03-10',
      nameVi: 'Bão',
      nameEn: 'Storm',
      article: 'Công điện 1',
      evidence: 'Q',
    } as const;
    const years = rules.book.years.map((one) =>
      one === year ? { ...one, daysOff: [...one.daysOff, off] } : one,
    );
    const calendar: WorkingCalendar = {
      ...rules.book.calendar,
      daysOff: [...rules.book.calendar.daysOff, off.day],
    };
    expect(ask({ ...rules, book: { ...rules.book, years, calendar } })).toMatchObject([
      { topic: 'deadline', because: [{ topic: 'day-off', after: { article: 'Công điện 1' } }] },
    ]);
  });

  it('says which document would be asked for', () => {
    const part = {
      id: 'photo',
      nameVi: 'Ảnh',
      nameEn: 'Photograph',
      article: 'Điều 9',
      evidence: 'Q',
    } as const;
    const awards = rules.book.awards.map((award) => ({ ...award, parts: [...award.parts, part] }));
    expect(ask({ ...rules, book: { ...rules.book, awards } })).toMatchObject([
      { topic: 'parts', change: { name: 'photo', before: null, after: { article: 'Điều 9' } } },
    ]);
  });

  it('says which step would be added, and where', () => {
    const routes = rules.book.routes.map((route) => ({
      ...route,
      steps: route.steps.flatMap((step) =>
        step.id === 'province.vote'
          ? [{ ...step, id: 'province.second', kind: 'sign' as const }, step]
          : [step],
      ),
    }));
    const found = ask({ ...rules, book: { ...rules.book, routes } });
    expect(found).toContainEqual(
      expect.objectContaining({
        topic: 'route',
        change: expect.objectContaining({ topic: 'step', name: 'province.second', before: null }) as object,
      }),
    );
  });

  it('says why it could not be planned any more', () => {
    const book = { ...rules.book, routes: [] };
    expect(ask({ ...rules, book })).toMatchObject([
      { topic: 'plan', under: 'after', refusal: { code: 'no-route' } },
    ]);
  });

  it('compares eligibility only where the file is at hand, and cites the line that differs', () => {
    const asking = (award: string): LoadedRules => ({
      ...rules,
      criteria: {
        ...criteria,
        byAward: {
          'DH-CO-BT': [
            {
              ...{ award: 'DH-CO-BT', subjects: ['person'], general: false, from: '2024-01-01', to: null },
              ...{ article: `Điều về ${award}`, evidence: 'Q' },
              rule: { kind: 'prior-award', award, years: 0 },
            },
          ],
        },
      },
    });
    const [before, after] = [asking('DH-LDTT'), asking('HC-LD3')];
    const subject = person({ holdings: [held('DH-LDTT', '2025-01-15', 2024)] });
    expect(whatIf(dossier(), before, after, { find: findBody })).toEqual([]);
    expect(whatIf(dossier(), before, after, { find: findBody, subject })).toMatchObject([
      {
        topic: 'eligibility',
        before: 'eligible',
        after: 'not-yet',
        lines: [{ requirement: 'prior-award', article: 'Điều về HC-LD3', evidence: 'Q' }],
      },
    ]);
  });

  it('asks about eligibility under the newer text where its clause gives that one to the dossier', () => {
    const award = 'HC-LD3';
    const dated = (asked: string, from: string, to: string | null) => ({
      ...{ award, subjects: ['person' as const], general: false, from, to },
      ...{ article: `Điều về ${asked}`, evidence: 'Q' as const },
      rule: { kind: 'prior-award' as const, award: asked, years: 0 },
    });
    const under = (...texts: ReadonlyArray<ReturnType<typeof dated>>): LoadedRules => ({
      ...rules,
      criteria: { ...criteria, byAward: { [award]: texts } },
    });
    const before = under(dated('BK-TTG', '2024-01-01', null));
    const newer = under(dated('BK-TTG', '2024-01-01', '2026-09-30'), dated('DH-LDTT', '2026-10-01', null));
    const quicker = withLimits(before, () => 1).book.routes;
    const isNow = (route: RouteTemplate): boolean => route.awards.includes(award) && route.to === null;
    const routes = [
      ...before.book.routes.map((route) => (isNow(route) ? { ...route, to: '2026-09-30' } : route)),
      ...quicker.filter(isNow).map((route) => ({ ...route, id: 'newer', from: '2026-10-01' })),
    ];
    const after = { ...newer, book: { ...newer.book, routes } };
    const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02', on: '2026-10-05', step: null };
    const subject = person({ holdings: [held('DH-LDTT', '2025-01-15', 2024)] });
    const atHand = dossier({ award, running: null, ...days });
    const eligible = expect.objectContaining({
      ...{ topic: 'eligibility', before: 'not-yet', after: 'eligible' },
      lines: [expect.objectContaining({ article: 'Điều về DH-LDTT' })],
    }) as unknown;
    expect(whatIf(atHand, before, after, { find: findBody, subject })).toContainEqual(eligible);
    // the subject's file alone speaks for the newer text, as it would at reception
    expect(whatIf(atHand, before, newer, { find: findBody, subject })).toEqual([eligible]);
    expect(whatIf(atHand, before, newer, { find: findBody })).toEqual([]);
  });
});
