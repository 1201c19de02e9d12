import {
  act,
  actor,
  after,
  APPLICANT,
  CLOCK,
  dossierOf,
  refusalOfDossier,
  ROUTE,
} from '../../../test/support/fixtures';
import {
  dayOf,
  dossierDecider,
  recomputationOf,
  workingDaysBetween,
  type CalendarYear,
  type ClockRules,
  type DossierState,
  type LocalDate,
  type WorkingCalendar,
} from '../index';
import { workingCalendarOf, yearKnownOn } from '../rules/calendar-year';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const inspector = actor('inspector', 'inspectorate');
const CITED = { article: 'Thông báo 9441/TB-BNV', evidence: 'S' } as const;
const SWAP = { on: '2025-12-25', article: 'Công văn 12729/VPCP-KGVX', evidence: 'S' } as const;

/** The turn of the year: 1 January was known; the swap of 2 January with Saturday the 10th came on 25 December. */
const YEAR: CalendarYear = {
  ...CITED,
  year: '2026',
  daysOff: [
    { ...CITED, day: '2026-01-01', nameVi: 'Tết Dương lịch', nameEn: "New Year's Day" },
    { ...CITED, day: '2026-01-02', nameVi: 'Nghỉ hoán đổi', nameEn: 'Swapped', announced: SWAP },
  ],
  workingSaturdays: [{ day: '2026-01-10', insteadOf: '2026-01-02', announced: SWAP }],
};
const BEFORE = workingCalendarOf([yearKnownOn(YEAR, '2025-12-20')]);
const AFTER = workingCalendarOf([YEAR]);

/** Ten in the morning in Vietnam. */
const on = (day: LocalDate): string => `${day}T03:00:00.000Z`;
const dated = (by: typeof unit, words: Parameters<typeof act>[1], day: LocalDate) => act(by, words, day);

/** At the appraisal of ten working days since the day, under the clock rules. */
function appraisedSince(day: LocalDate, clock: ClockRules = CLOCK, calendar = BEFORE): DossierState {
  const route = { ...ROUTE, chosenBy: day, clock };
  const open = { ...dossierOf({ route, calendar }), lastActOn: '2025-01-01' };
  return after(open, dated(unit, { type: 'receive', route, note: '' }, day), on(day));
}
const dueDay = (state: DossierState): LocalDate | null => (state.dueAt === null ? null : dayOf(state.dueAt));
const publish = (
  state: DossierState,
  calendar: WorkingCalendar = AFTER,
  day = '2025-12-25',
): DossierState => {
  const told = recomputationOf(state, calendar, [YEAR], 'CV 12729');
  return told ? after(state, told, on(day)) : state;
};
const hold = (state: DossierState, day: LocalDate): DossierState =>
  after(state, dated(inspector, { type: 'hold', reason: 'Đơn tố cáo' }, day), on(day));
const lift = (state: DossierState, day: LocalDate): DossierState =>
  after(state, dated(inspector, { type: 'lift', reason: 'Không vi phạm' }, day), on(day));

describe('a hold', () => {
  it('gives back the working days that were left, counted from the day after its lifting', () => {
    const state = appraisedSince('2025-12-01');
    expect(dueDay(state)).toBe('2025-12-15');
    const held = hold(state, '2025-12-10');
    const lifted = lift(held, '2025-12-21');
    expect(dueDay(lifted)).toBe('2025-12-24');
    expect(workingDaysBetween('2025-12-10', '2025-12-15', BEFORE)).toBe(
      workingDaysBetween('2025-12-21', '2025-12-24', BEFORE),
    );
  });

  it('of one day moves nothing, and one that outlasts the last day ends it on the day of the lifting', () => {
    const state = appraisedSince('2025-12-01');
    expect(dueDay(lift(hold(state, '2025-12-10'), '2025-12-10'))).toBe('2025-12-15');
    expect(dueDay(lift(hold(state, '2025-12-15'), '2025-12-18'))).toBe('2025-12-18');
    expect(dueDay(lift(hold(state, '2025-12-15'), '2025-12-20'))).toBe('2025-12-22');
  });

  it('does not bring back a limit that had passed', () => {
    expect(dueDay(lift(hold(appraisedSince('2025-12-01'), '2025-12-17'), '2025-12-23'))).toBe('2025-12-15');
  });

  it('begins the limit anew where the rules say so', () => {
    const clock: ClockRules = { ...CLOCK, afterHold: { ...CLOCK.afterHold, then: 'restart' } };
    expect(dueDay(lift(hold(appraisedSince('2025-12-01', clock), '2025-12-10'), '2025-12-12'))).toBe(
      '2025-12-26',
    );
  });
});

describe('a dossier that comes back after a return (edge case 14)', () => {
  const back = (clock: ClockRules): DossierState => {
    const returned = after(
      appraisedSince('2025-12-01', clock),
      dated(province, { type: 'return', reason: 'Thiếu', missing: ['report'] }, '2025-12-10'),
      on('2025-12-10'),
    );
    const { content } = dossierOf();
    return after(
      returned,
      dated(APPLICANT, { type: 'resubmit', content, note: '' }, '2025-12-17'),
      on('2025-12-17'),
    );
  };

  it('has its limit anew, or the days that were left, as its rules say', () => {
    expect(dueDay(back(CLOCK))).toBe('2025-12-31');
    const strict: ClockRules = { ...CLOCK, afterReturn: { ...CLOCK.afterReturn, then: 'days-left' } };
    expect(dueDay(back(strict))).toBe('2025-12-22');
    expect(back(strict).contentVersion).toBe(2);
  });

  it('is returned once more only for a listed reason', () => {
    const words = { type: 'return', reason: 'Vẫn thiếu', missing: [] } as const;
    const refusal = (code?: string): string =>
      refusalOfDossier(
        back(CLOCK),
        dated(province, code === undefined ? words : { ...words, code }, '2025-12-18'),
        on('2025-12-18'),
      );
    expect([refusal(), refusal('unheard'), refusal('still-missing')]).toEqual([
      'return-code-required',
      'return-code-unknown',
      'accepted',
    ]);
  });

  it('needs no code the first time, and takes none', () => {
    const words = { type: 'return', reason: 'Thiếu', missing: [], code: 'still-missing' } as const;
    const first = dated(province, words, '2025-12-10');
    expect(refusalOfDossier(appraisedSince('2025-12-01'), first, on('2025-12-10'))).toBe(
      'return-code-not-asked',
    );
  });
});

describe('a notice that comes late (edge case 15; law.md section 11: the turn of 2025)', () => {
  const state = appraisedSince('2025-12-22');

  it('moves the limit that it falls into, and the record says from when to when and why', () => {
    expect(dueDay(state)).toBe('2026-01-06');
    const told = recomputationOf(state, AFTER, [YEAR], 'CV 12729');
    const decision = told && dossierDecider.decide(state, told, on('2025-12-25'));
    expect(decision?.accepted && decision.events).toEqual([
      expect.objectContaining({
        type: 'limit-moved',
        by: 'system',
        step: 'province.appraise',
        from: '2026-01-06T16:59:59.999Z',
        to: '2026-01-07T16:59:59.999Z',
        source: 'CV 12729',
        because: [
          {
            day: '2026-01-02',
            now: 'off',
            nameVi: 'Nghỉ hoán đổi',
            nameEn: 'Swapped',
            article: 'Công văn 12729/VPCP-KGVX',
            evidence: 'S',
          },
        ],
      }),
    ]);
  });

  it('leaves a limit alone that ends before it, or that a swap gives and takes', () => {
    expect(recomputationOf(appraisedSince('2025-12-12'), AFTER, [YEAR], 'x')).toBeNull();
    const across = appraisedSince('2025-12-30');
    expect(dueDay(across)).toBe('2026-01-14');
    expect(recomputationOf(across, AFTER, [YEAR], 'x')).toBeNull();
  });

  it('changes nothing the second time', () => {
    const moved = publish(state);
    expect(dueDay(moved)).toBe('2026-01-07');
    expect(publish(moved)).toBe(moved);
    const again = recomputationOf(state, AFTER, [YEAR], 'x');
    const decision = again && dossierDecider.decide(moved, again, on('2025-12-26'));
    expect(decision).toEqual({ accepted: true, events: [] });
  });

  it('opens a limit again that had passed only because the day off was not known', () => {
    const late = after(state, { type: 'time-passed' }, on('2026-01-06'));
    const over = after({ ...late, warned: 'reminded' }, { type: 'time-passed' }, '2026-01-06T17:00:00.000Z');
    expect([over.warned, dossierDecider.due(over)]).toEqual(['overdue', null]);
    const moved = publish(over, AFTER, '2026-01-07');
    expect([moved.warned, dossierDecider.due(moved)]).toEqual(['reminded', '2026-01-07T16:59:59.999Z']);
  });

  it('comes to the same before and during a hold', () => {
    const before = lift(hold(publish(state), '2025-12-26'), '2026-01-05');
    const during = lift(publish(hold(state, '2025-12-26'), AFTER, '2025-12-29'), '2026-01-05');
    expect(dueDay(before)).toBe('2026-01-12');
    expect([dueDay(during), during.term]).toEqual([dueDay(before), before.term]);
  });

  it('moves a limit of the first release too, its hold kept', () => {
    const { term: _term, ...old } = lift(hold(state, '2025-12-23'), '2025-12-24');
    const first = { ...old, route: ROUTE, dueAt: '2026-01-07T16:59:59.999Z' };
    expect(dueDay(publish(first))).toBe('2026-01-08');
    expect(publish(first, BEFORE)).toBe(first);
  });
});

describe("a province's own closure", () => {
  const storm = { day: '2025-12-24', of: 'tinh', levels: ['unit', 'province'] };

  it('moves the limits of its own bodies and not those of the centre', () => {
    const closed = { ...BEFORE, closures: [storm] };
    expect(dueDay(publish(appraisedSince('2025-12-22'), closed))).toBe('2026-01-07');
    const steps = ROUTE.steps.map((step) =>
      step.id === 'province.appraise' ? { ...step, level: 'central' } : step,
    );
    const central = { ...appraisedSince('2025-12-22'), route: { ...ROUTE, steps, clock: CLOCK } };
    expect(recomputationOf(central, closed, [YEAR], 'x')).toBeNull();
  });
});
