import fc from 'fast-check';
import {
  addDays,
  dayOf,
  isWorkingDay,
  limitEnd,
  recomputationOf,
  workingDaysBetween,
  type DossierState,
  type Resumption,
  type TimeLimit,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { act, actor, after, CLOCK, dossierOf, ROUTE } from '../support/fixtures';

const amount = fc.integer({ min: 1, max: 60 });
const LIMITED = ['working-day', 'calendar-day'] as const;
const limitOf = (count: number, unit: TimeLimit['unit']): TimeLimit => ({
  article: 'a',
  evidence: 'N',
  amount: count,
  unit,
});

const unit = actor('secretary', 'unit');
const inspector = actor('inspector', 'inspectorate');
const OLD: WorkingCalendar = { daysOff: ['2026-04-30', '2026-05-01'], workingSaturdays: [] };

/** Calendars that differ from the old one about the days of the dossiers below. */
const nearDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-04-01', days));
const otherCalendar = fc.record({
  daysOff: fc.array(nearDay, { maxLength: 6 }),
  workingSaturdays: fc.array(nearDay, { maxLength: 4 }),
});
const countedIn = fc.constantFrom(...LIMITED);

/** At the appraisal since 1 April 2026. */
function appraised(count: number, counting: TimeLimit['unit'], then: Resumption): DossierState {
  const clock = { ...CLOCK, afterHold: { ...CLOCK.afterHold, then } };
  const steps = ROUTE.steps.map((step) => (step.limit ? { ...step, limit: limitOf(count, counting) } : step));
  const route = { ...ROUTE, steps, chosenBy: '2026-04-01', clock };
  const open = { ...dossierOf({ route, calendar: OLD }), lastActOn: '2026-01-01' };
  return after(
    open,
    act(unit, { type: 'receive', route, note: '' }, '2026-04-01'),
    '2026-04-01T03:00:00.000Z',
  );
}

const publish = (state: DossierState, days: WorkingCalendar): DossierState => {
  const told = recomputationOf(state, days, [], 'notice');
  return told ? after(state, told, '2026-04-02T03:00:00.000Z') : state;
};
const held = (
  state: DossierState,
  from: string,
  until: string,
  between = (s: DossierState) => s,
): DossierState => {
  const halted = between(
    after(state, act(inspector, { type: 'hold', reason: 'x' }, from), `${from}T04:00:00.000Z`),
  );
  return after(halted, act(inspector, { type: 'lift', reason: 'x' }, until), `${until}T05:00:00.000Z`);
};
const holdDays = fc
  .tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([since, length]) => [addDays('2026-04-01', since), addDays('2026-04-01', since + length)] as const);
const then = fc.constantFrom<Resumption>('days-left', 'restart');

describe('a published calendar', () => {
  it('changes nothing when it is the same, nor when it comes twice', () => {
    fc.assert(
      fc.property(amount, countedIn, otherCalendar, (count, counting, days) => {
        const state = appraised(count, counting, 'days-left');
        expect(publish(state, OLD)).toBe(state);
        const once = publish(state, days);
        expect(publish(once, days)).toBe(once);
        expect(isWorkingDay(dayOf(once.dueAt ?? ''), days)).toBe(true);
      }),
    );
  });

  it('gives the limit that would have been there from the beginning', () => {
    fc.assert(
      fc.property(amount, countedIn, otherCalendar, otherCalendar, (count, counting, first, second) => {
        const state = appraised(count, counting, 'days-left');
        const end = limitEnd(limitOf(count, counting), '2026-04-01T03:00:00.000Z', second);
        expect(publish(publish(state, first), second).dueAt).toBe(end);
        expect(publish(state, second).dueAt).toBe(end);
      }),
    );
  });

  it('comes to the same end before, during and after a hold', () => {
    fc.assert(
      fc.property(
        amount,
        countedIn,
        then,
        otherCalendar,
        holdDays,
        (count, counting, rule, days, [from, until]) => {
          const state = appraised(count, counting, rule);
          const published = (s: DossierState): DossierState => publish(s, days);
          const before = published(held(published(state), from, until));
          const during = published(held(state, from, until, published));
          const later = published(held(state, from, until));
          expect([during.dueAt, later.dueAt]).toEqual([before.dueAt, before.dueAt]);
        },
      ),
    );
  });

  it('leaves the working days of the limit what they were, with a hold in it', () => {
    fc.assert(
      fc.property(amount, otherCalendar, holdDays, (count, days, [from, until]) => {
        const end = dayOf(
          publish(held(appraised(count, 'working-day', 'days-left'), from, until), days).dueAt ?? '',
        );
        const before = workingDaysBetween('2026-04-01', from < end ? from : end, days);
        const behind = until < end ? workingDaysBetween(until, end, days) : 0;
        if (before < count) expect(before + behind).toBe(count);
      }),
    );
  });
});
