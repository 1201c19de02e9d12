import fc from 'fast-check';
import {
  DOSSIER_ACTS,
  dossierDecider,
  evolveAll,
  isEnded,
  mayDo,
  type CapFinding,
  type DossierActType,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type Role,
} from '@vinhdanh/domain';
import { act, actor, dossierOf, NOW, ROUTE, TODAY } from '../support/fixtures';

const ROLES: readonly Role[] = [
  'applicant',
  'secretary',
  'head',
  'clerk',
  'member',
  'inspector',
  'auditor',
  'administrator',
];
const BODIES = ['unit', 'province', 'centre', 'police', 'tax', 'elsewhere'];
const someone = fc.record({ role: fc.constantFrom(...ROLES), body: fc.constantFrom(...BODIES) });

const PAPER = { number: '1/BC', date: TODAY };
const WORDS = { vi: 'v', en: 'e' };
const SEEN: CapFinding = {
  ...{
    requirement: 'cap',
    verdict: 'warning',
    article: 'a',
    evidence: 'N',
    inputs: {},
    sentence: { vi: 'v', en: 'e' },
  },
  ...{
    cap: 'c',
    body: WORDS,
    counted: WORDS,
    outOf: null,
    standing: 'over',
    heldAt: ['appraise'],
    mayBePassed: true,
  },
};

const words: Record<DossierActType, Parameters<typeof act>[1]> = {
  receive: { type: 'receive', route: ROUTE, note: '' },
  appraise: { type: 'appraise', note: '' },
  'record-opinion': { type: 'record-opinion', answer: 'agree', note: '' },
  'record-posting': { type: 'record-posting', objections: 0, note: '' },
  present: { type: 'present', presenter: 'x', authorisedBy: '', place: 'y' },
  return: { type: 'return', reason: 'r', missing: [] },
  resubmit: { type: 'resubmit', content: dossierOf().content, note: '' },
  'give-comment': { type: 'give-comment', note: 'r' },
  'record-move': {
    type: 'record-move',
    transfer: {
      ...{
        to: 'elsewhere',
        movedOn: TODAY,
        period: { from: '2023-01-01', to: '2023-12-31' },
        document: PAPER,
      },
      ...{ rule: { way: 'most-of-period', article: 'a', evidence: 'M' }, choices: [], route: null },
    },
  },
  'correct-move': {
    type: 'correct-move',
    correction: {
      ...{ number: 1, transfer: null, reason: 'r', choices: [], ways: {} },
      rule: { way: 'ask', article: 'a', evidence: 'N' },
    },
  },
  'record-death': { type: 'record-death', posthumous: { diedOn: TODAY, document: PAPER, recipient: null } },
  refuse: { type: 'refuse', reason: 'r' },
  hold: { type: 'hold', reason: 'r' },
  lift: { type: 'lift', reason: 'r' },
  withdraw: { type: 'withdraw', reason: 'r' },
  'state-count': { type: 'state-count', cap: SEEN.cap, count: 47, document: PAPER },
  'pass-cap': { type: 'pass-cap', cap: SEEN.cap, order: PAPER, reason: 'r', seen: SEEN },
  reroute: { type: 'reroute', route: ROUTE, toStep: 'province.sign', order: 'o', reason: 'r' },
  cancel: { type: 'cancel', reason: 'r' },
};

const humanAct = fc
  .record({ type: fc.constantFrom(...(Object.keys(words) as DossierActType[])), who: someone })
  .map(({ type, who }): DossierCommand => act(actor(who.role, who.body), words[type]));
const letter = { round: 'r', number: 'n', file: 'f', signedOn: TODAY };
const report = fc.constantFrom<DossierCommand>(
  { type: 'time-passed' },
  { type: 'forward', contentVersion: 1, step: 'province.sign', letter, on: TODAY },
  { type: 'decide', contentVersion: 1, step: 'central.decide', decision: letter, on: TODAY },
  ...(['passed', 'failed', 'no-quorum'] as const).map((outcome): DossierCommand => ({
    type: 'record-council-result',
    contentVersion: 1,
    result: { step: 'province.vote', session: 's', outcome, agree: 1, needed: 1, base: 1 },
    on: TODAY,
  })),
);
const life = fc.array(fc.oneof({ weight: 3, arbitrary: humanAct }, { weight: 1, arbitrary: report }), {
  maxLength: 400,
});

describe('whatever is done to a dossier', () => {
  it('versions count on without a gap, no step is skipped except by a reroute, and an end is an end', () => {
    fc.assert(
      fc.property(life, (commands) => {
        let state = dossierOf();
        for (const command of commands) {
          const now = command.type === 'time-passed' ? (dossierDecider.due(state) ?? NOW) : NOW;
          const decision = dossierDecider.decide(state, command, now);
          if (!decision.accepted) continue;
          if (decision.events.length > 0) expect(isEnded(state)).toBe(false);
          decision.events.forEach((event, index) => expect(event.seq).toBe(state.seq + 1 + index));
          const next = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, state, decision.events);
          if (command.type !== 'reroute') expect(next.step - state.step).toBeLessThanOrEqual(1);
          if (command.type !== 'reroute') expect(next.step).toBeGreaterThanOrEqual(state.step);
          if (next.decision)
            expect(next.results.some((result) => result.outcome === 'passed') || rerouted(commands)).toBe(
              true,
            );
          state = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what a screen offers is what the decider accepts', () => {
    fc.assert(
      fc.property(life, someone, (commands, who) => {
        let state = dossierOf();
        for (const command of commands) {
          const decision = dossierDecider.decide(state, command, NOW);
          if (decision.accepted)
            state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, state, decision.events);
        }
        const by = actor(who.role, who.body);
        for (const type of DOSSIER_ACTS) {
          const offered = mayDo(state, type, by, TODAY);
          const decided = dossierDecider.decide(state, act(by, words[type]), NOW);
          expect([type, decided.accepted]).toEqual([type, offered.allowed]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const rerouted = (commands: readonly DossierCommand[]): boolean =>
  commands.some((command) => command.type === 'reroute');
