import fc from 'fast-check';
import {
  addDays,
  calendarAt,
  currentStep,
  dossierDecider,
  evolveAll,
  planDossier,
  proposingBody,
  recomputationFor,
  returnReasons,
  runningLimit,
  submit,
  SYSTEM,
  termEnd,
  whatIf,
  type Actor,
  type DossierState,
  type Instant,
  type LoadedRules,
  type LocalDate,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { loadRules } from '@vinhdanh/rules';
import { act, actor, after, submission } from '../support/fixtures';
import { DEPLOYED, findBody } from '../support/packs';

const AWARD = 'HC-LD3';
const UNIT = 'commune';
const RECEIVED = '2026-03-02';
const rules = loadRules(DEPLOYED);
const inspector = actor('inspector', 'inspectorate');
const applicant = actor('applicant', UNIT);
const days = { submittedOn: RECEIVED, receivedOn: RECEIVED, on: RECEIVED };

const at = (day: LocalDate): Instant => `${day}T03:00:00.000Z`;
const does = (
  state: DossierState,
  by: Actor,
  words: Parameters<typeof act>[1],
  day: LocalDate,
): DossierState => after(state, act(by, words, day), at(day));

/** Received, and at the appraisal of the province, where a limit runs. */
function received(): DossierState {
  const planned = planDossier(rules, { award: AWARD, unit: UNIT, ...days, choices: [] }, findBody);
  if (!planned.planned) throw new Error(planned.refusal.code);
  const { route, calendar, rules: kept } = planned.value;
  const content = { ...submission().content, parts: [] };
  const handedIn = submission({
    ...{ award: AWARD, content, route, calendar, rules: kept, requiredParts: [] },
    applicant: { person: applicant.person, organization: UNIT },
  });
  const begun = evolveAll(dossierDecider.evolve, null, submit(handedIn, applicant, at(RECEIVED)));
  const holder = actor('secretary', route.steps[0]?.organization ?? '');
  const pinned = { rules: kept, parts: null, calendar: null };
  return appraised(does(begun, holder, { type: 'receive', route, pinned, note: '' }, RECEIVED));
}

function appraised(state: DossierState): DossierState {
  const step = state.route.steps.find(({ id }) => id === 'province.appraise');
  if (!step?.limit) throw new Error('no limit at the appraisal');
  const term = { from: at(RECEIVED), pauses: [] };
  return dossierDecider.evolve(state, {
    ...{ seq: state.seq + 1, at: at(RECEIVED), on: RECEIVED, by: SYSTEM },
    ...{ type: 'step-reached', step: step.id, organization: step.organization, term },
    dueAt: termEnd(step.limit, term, calendarAt(state.calendar, step.level)),
  });
}

/** A time in which the clock stands still, so many days after what came before; it may not be over. */
interface Pause {
  readonly kind: 'hold' | 'return';
  readonly wait: number;
  readonly length: number;
}

function paused(
  state: DossierState,
  { kind, length }: Pause,
  since: LocalDate,
  isOver: boolean,
): DossierState {
  const until = addDays(since, length);
  if (kind === 'hold') {
    const held = does(state, inspector, { type: 'hold', reason: 'Đơn tố cáo' }, since);
    return isOver ? does(held, inspector, { type: 'lift', reason: 'Không vi phạm' }, until) : held;
  }
  const holder = actor('secretary', currentStep(state)?.organization ?? '');
  const [code] = returnReasons(state).map(({ id }) => id);
  const returned = does(state, holder, { type: 'return', reason: 'Thiếu', missing: [], code }, since);
  if (!isOver) return returned;
  return does(returned, applicant, { type: 'resubmit', content: state.content, note: '' }, until);
}

const pause = fc.record({
  kind: fc.constantFrom('hold', 'return'),
  wait: fc.integer({ min: 0, max: 12 }),
  length: fc.integer({ min: 0, max: 15 }),
});

/** Dossiers with holds and returns behind them, the last of which may not be over. */
const dossier = fc
  .record({ pauses: fc.array(pause, { maxLength: 3 }), isOver: fc.boolean(), firstRelease: fc.boolean() })
  .map(({ pauses, isOver, firstRelease }): DossierState => {
    let [state, day] = [received(), RECEIVED];
    for (const [index, one] of pauses.entries()) {
      const since = addDays(day, one.wait);
      state = paused(state, one, since, isOver || index < pauses.length - 1);
      day = addDays(since, one.length);
    }
    if (!firstRelease) return state;
    const { term: _term, ...old } = state;
    return { ...old, route: { ...old.route, clock: undefined } };
  });

const nearDay = fc.integer({ min: 0, max: 90 }).map((later) => addDays(RECEIVED, later));
const closure = fc.record({ day: nearDay, of: fc.constantFrom('province', UNIT, 'elsewhere') });

/** The calendar of the packs with other days off, worked Saturdays, and storms in single bodies. */
const otherCalendar = fc
  .record({
    off: fc.array(nearDay, { maxLength: 8 }),
    worked: fc.array(nearDay, { maxLength: 4 }),
    closures: fc.array(closure, { maxLength: 3 }),
  })
  .map(({ off, worked, closures }): WorkingCalendar => {
    const { daysOff, workingSaturdays } = rules.book.calendar;
    return { daysOff: [...daysOff, ...off], workingSaturdays: [...workingSaturdays, ...worked], closures };
  });

const withCalendar = (calendar: WorkingCalendar): LoadedRules => ({
  ...rules,
  book: { ...rules.book, calendar },
});

test('the end that what-if names is the end after the order was carried out, whatever held the dossier or sent it back', () => {
  let moved = 0;
  fc.assert(
    fc.property(dossier, otherCalendar, (state, calendar) => {
      const request = {
        ...{ award: AWARD, unit: proposingBody(state), ...days, choices: [] },
        ...{ step: currentStep(state)?.id ?? null, running: runningLimit(state) },
        standsOn: state.receivedOn ?? state.lastActOn,
      };
      const found = whatIf(request, rules, withCalendar(calendar), { find: findBody });
      const deadline = found.find((difference) => difference.topic === 'deadline');
      const told = recomputationFor(state, { calendar, years: rules.book.years }, 'order', findBody);
      const carriedOut = told ? after(state, told, at('2026-03-03')) : state;
      expect(deadline ? [deadline.before, deadline.after] : [state.dueAt, state.dueAt]).toEqual([
        state.dueAt,
        carriedOut.dueAt,
      ]);
      if (carriedOut.dueAt !== state.dueAt) moved++;
    }),
    { numRuns: 300 },
  );
  expect(moved).toBeGreaterThan(50);
}, 120_000);
