import fc from 'fast-check';
import {
  checkUnder,
  dossierDecider,
  evolveAll,
  explainDossier,
  pinningDay,
  planDossier,
  runningLimit,
  submit,
  textOn,
  whatIf,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type LoadedRules,
} from '@vinhdanh/domain';
import { loadRules } from '@vinhdanh/rules';
import { actor, submission } from '../support/fixtures';
import { DEPLOYED, edited, findBody } from '../support/packs';
import { held, person, rated } from '../support/subjects';

jest.setTimeout(120_000);

const AWARD = 'HC-LD3';
const NOW = '2026-11-26T03:00:00.000Z';
const DAY = '2026-11-26';
const pinnedUnder = loadRules(DEPLOYED);
const subject = person({
  ratings: rated('good', 2016, 2025),
  holdings: [held('DH-CO-BT', '2024-01-15', 2023)],
});

/** Packs that somebody might write later: other times, other shares, one more holiday, criteria that ask for more. */
const laterPack = fc
  .record({
    amount: fc.integer({ min: 1, max: 300 }),
    share: fc.integer({ min: 51, max: 100 }),
    day: fc.constantFrom('2026-12-01', '2026-12-15', '2026-12-22'),
    years: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ amount, share, day, years }) =>
    loadRules(
      edited(
        /^(?:time-limits|vote-rules|calendar|criteria)\.yaml$/,
        [/amount: \d+/g, `amount: ${amount}`],
        [/share: \{ num: \d+/g, `share: { num: ${share}`],
        [/2026-11-24/g, day],
        [/years: \d+/g, `years: ${years}`],
      ),
    ),
  );

const plan = (rules: LoadedRules) => {
  const days = { submittedOn: DAY, receivedOn: DAY, on: DAY, choices: [] };
  const planned = planDossier(rules, { award: AWARD, unit: 'commune', ...days }, findBody);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function after(state: DossierState, command: DossierCommand): DossierState {
  const decision = dossierDecider.decide(state, command, NOW);
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, state, decision.events);
}

/** A dossier that was received under the deployed set. */
function pinned(): DossierState {
  const { route, calendar, rules } = plan(pinnedUnder);
  const content = { ...submission().content, parts: [] };
  const applicant = { person: 'p', organization: 'commune' };
  const handedIn = submission({
    ...{ award: AWARD, applicant, content, route, calendar, rules, requiredParts: [] },
  });
  const begun = evolveAll<DossierState, DossierEvent>(
    dossierDecider.evolve,
    null,
    submit(handedIn, actor('applicant', 'commune'), NOW),
  );
  const holder = route.steps[0]?.organization ?? '';
  return frozen(
    after(begun, {
      type: 'receive',
      actor: actor('secretary', holder),
      ...{ on: DAY, route, pinned: { rules, parts: null, calendar: null }, note: '' },
    }),
  );
}

/** Everything that is decided about a dossier, with all rule sets at hand that were ever in force. */
function verdictOf(state: DossierState, sets: ReadonlyMap<string, LoadedRules>): unknown {
  const { rules, route } = state;
  const own = sets.get(rules?.set.id ?? '');
  if (!rules || !own) throw new Error('its set is gone');
  const text = textOn(own.criteria, AWARD, rules.text.day);
  return {
    explanation: explainDossier(state, NOW),
    eligibility: checkUnder(subject, text, DAY),
    votes: route.steps.map(({ threshold }) => threshold),
    ends: state.dueAt,
    texts: pinningDay(own.law.instruments, { submittedOn: DAY, receivedOn: DAY, on: DAY }),
  };
}

test('the verdict on a pinned dossier is unchanged by any later pack, and looking at that pack changes nothing', () => {
  const state = pinned();
  const known = new Map([[pinnedUnder.set.id, pinnedUnder]]);
  const before = verdictOf(state, known);
  let differed = 0;
  fc.assert(
    fc.property(laterPack, (later) => {
      const sets = new Map([...known, [later.set.id, later]]);
      const at = {
        ...{ award: AWARD, unit: 'commune', submittedOn: DAY, receivedOn: DAY, on: DAY, choices: [] },
        ...{ step: null, running: runningLimit(state), standsOn: DAY },
      };
      differed += whatIf(at, pinnedUnder, later, { find: findBody, subject }).length;
      expect(verdictOf(state, sets)).toEqual(before);
      expect(state.rules?.set).toEqual(pinnedUnder.set);
    }),
    { numRuns: 15 },
  );
  expect(differed).toBeGreaterThan(0);
});

test('the day of a text is never after the day of reception, whatever clauses there are, unless only what is decided is spared', () => {
  const day = fc.integer({ min: 0, max: 3_650 }).map((days) => {
    const date = new Date(Date.UTC(2020, 0, 1 + days));
    return date.toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(day, day, day, (one, other, third) => {
      const [submittedOn, receivedOn, on] = [one, other, third].sort() as [string, string, string];
      const text = pinningDay(pinnedUnder.law.instruments, { submittedOn, receivedOn, on });
      expect(text.day <= receivedOn).toBe(true);
      if (text.kept) expect(text.kept.eventOn < text.kept.from).toBe(true);
      if (text.newer) expect(text.newer.from <= on).toBe(true);
    }),
  );
});
