import { actor, NOW } from '../../../test/support/fixtures';
import {
  checkEnactment,
  enactmentDecider,
  enactmentEnded,
  evolveAll,
  inEffectSince,
  proposeEnactment,
  type EnactmentAct,
  type EnactmentCommand,
  type EnactmentEvent,
  type EnactmentProposal,
  type EnactmentState,
} from '../index';

const PROPOSER = actor('administrator', 'province');
const SECOND = actor('administrator', 'province', { person: 'second', office: 'second' });
const proposal = (more: Partial<EnactmentProposal> = {}): EnactmentProposal => ({
  id: '00000000-0000-4000-8000-000000000009',
  order: { number: '1/NQ', day: '2024-02-01' },
  reason: 'Kết thúc cấp huyện.',
  effectiveOn: '2024-03-01',
  within: ['province', 'centre'],
  expected: 3,
  content: {
    kind: 'reorganization',
    reorganization: {
      day: '2024-03-01',
      successions: [{ from: 'district', to: null, kind: 'dissolve', article: 'x', evidence: 'N' }],
      assignments: [],
      bodies: [],
    },
  },
  ...more,
});
const begun = (more: Partial<EnactmentProposal> = {}): EnactmentState =>
  evolveAll<EnactmentState, EnactmentEvent>(
    enactmentDecider.evolve,
    null,
    proposeEnactment(proposal(more), PROPOSER, NOW),
  );
const confirm = (by = SECOND, jurisdiction: string | null = 'province'): EnactmentAct => ({
  type: 'confirm',
  actor: by,
  jurisdiction,
});
const refusal = (state: EnactmentState, command: EnactmentCommand): string => {
  const decision = enactmentDecider.decide(state, command, NOW);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};
function after(state: EnactmentState, command: EnactmentCommand, now = NOW): EnactmentState {
  const decision = enactmentDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return evolveAll<EnactmentState, EnactmentEvent>(enactmentDecider.evolve, state, decision.events);
}
const outcome = (dossier: string, kind: 'moved' | 'passed-over') =>
  ({ dossier, code: dossier, outcome: kind, reason: null, from: null, to: null }) as const;

describe('an order over open dossiers', () => {
  it('is confirmed by a second person, carried out in batches, and done', () => {
    let state = after(begun(), confirm());
    expect(state.phase).toBe('carrying-out');
    expect(state.confirmedBy?.person).toBe('second');
    state = after(state, {
      type: 'carried-out',
      outcomes: [outcome('a', 'moved'), outcome('b', 'passed-over')],
    });
    state = after(state, { type: 'carried-out', outcomes: [outcome('c', 'moved')] });
    expect(state.counts).toEqual({
      moved: 2,
      'route-changed': 0,
      stopped: 0,
      'limit-moved': 0,
      'passed-over': 1,
    });
    expect(state.last).toBe('c');
    state = after(state, { type: 'finished' });
    expect([state.phase, enactmentEnded(state)]).toEqual(['done', true]);
  });

  it('waits for its day when it is confirmed before', () => {
    const state = after(begun({ effectiveOn: '2024-03-10' }), confirm());
    expect(state.phase).toBe('confirmed');
    expect(enactmentDecider.due(state)).toBe('2024-03-09T17:00:00.000Z');
    expect(after(state, { type: 'time-passed' }, '2024-03-09T16:59:59.999Z').phase).toBe('confirmed');
    expect(after(state, { type: 'time-passed' }, '2024-03-09T17:00:00.000Z').phase).toBe('carrying-out');
  });

  it('has effect from the beginning of its day, or from its confirmation where that is later', () => {
    expect(inEffectSince(after(begun({ effectiveOn: '2024-03-10' }), confirm()))).toBe(
      '2024-03-09T17:00:00.000Z',
    );
    expect(inEffectSince(after(begun({ effectiveOn: '2024-03-01' }), confirm()))).toBe(NOW);
  });

  it('is withdrawn before it is confirmed, with a reason, and not after', () => {
    const withdraw = (reason: string): EnactmentAct => ({
      type: 'withdraw',
      reason,
      actor: PROPOSER,
      jurisdiction: 'province',
    });
    expect(refusal(begun(), withdraw(' '))).toBe('reason-required');
    expect(after(begun(), withdraw('Nhầm số')).phase).toBe('withdrawn');
    expect(refusal(after(begun(), confirm()), withdraw('Nhầm số'))).toBe('enactment-wrong-state');
  });

  test.each<[string, EnactmentAct, string]>([
    ['by the proposer', confirm(PROPOSER), 'enactment-needs-second-person'],
    [
      'by the proposer in another office',
      confirm({ ...PROPOSER, office: 'other' }),
      'enactment-needs-second-person',
    ],
    ['by an auditor', confirm({ ...SECOND, role: 'auditor' }), 'office-wrong-role'],
    ['from another area', confirm(SECOND, 'elsewhere'), 'enactment-outside-jurisdiction'],
    ['without an area', confirm(SECOND, null), 'enactment-outside-jurisdiction'],
    ['by one whose office is over', confirm({ ...SECOND, to: '2024-03-03' }), 'office-not-held'],
    ['on an older version', { ...confirm(), expectedSeq: 7 }, 'stale-version'],
  ])('is not confirmed %s', (_by, command, code) => {
    expect(refusal(begun(), command)).toBe(code);
  });

  it('takes no report of a batch before it is carried out or after it is done', () => {
    expect(refusal(begun(), { type: 'carried-out', outcomes: [] })).toBe('enactment-wrong-state');
    const done = after(after(begun(), confirm()), { type: 'finished' });
    expect(refusal(done, { type: 'finished' })).toBe('enactment-wrong-state');
  });
});

describe('an order by which a rule set takes effect', () => {
  const set = (id: string) => ({ id, layers: [{ name: 'national', version: id }] });
  const content = { kind: 'rules', before: set('a'), after: set('b') } as const;
  const takesEffect = (effectiveOn: string): EnactmentState => begun({ content, effectiveOn });

  it('waits for its day, and takes effect on it', () => {
    const waiting = after(takesEffect('2024-03-10'), confirm());
    expect(waiting.phase).toBe('confirmed');
    const begunOn = after(waiting, { type: 'time-passed' }, '2024-03-09T17:00:00.000Z');
    expect(after(begunOn, { type: 'finished' }).phase).toBe('done');
  });

  it('is not confirmed once its day has passed: rules never take effect backwards', () => {
    expect(refusal(takesEffect('2024-03-03'), confirm())).toBe('effective-date-in-past');
    expect(refusal(takesEffect('2024-03-04'), confirm())).toBe('accepted');
  });

  test.each<[string, Partial<EnactmentProposal>, string]>([
    ['of today', { effectiveOn: '2024-03-04' }, 'allowed'],
    ['of yesterday', { effectiveOn: '2024-03-03' }, 'effective-date-in-past'],
    ['in force already', { content: { ...content, after: content.before } }, 'rule-set-in-force'],
  ])('a set %s', (_name, more, expected) => {
    const context = { actor: PROPOSER, jurisdiction: 'province', today: '2024-03-04', successions: [] };
    const verdict = checkEnactment(proposal({ content, effectiveOn: '2024-03-04', ...more }), context);
    expect(verdict.allowed ? 'allowed' : verdict.refusal.code).toBe(expected);
  });
});

const EMPTY = { day: '2024-03-01', successions: [], assignments: [], bodies: [] };

describe('what may be proposed', () => {
  const context = { actor: PROPOSER, jurisdiction: 'province', today: '2024-03-04', successions: [] };
  const code = (more: Partial<EnactmentProposal>, who: Partial<typeof context> = {}): string => {
    const verdict = checkEnactment(proposal(more), { ...context, ...who });
    return verdict.allowed ? 'allowed' : verdict.refusal.code;
  };

  test.each<[string, Partial<EnactmentProposal>, Partial<typeof context>, string]>([
    ['an order that is whole', {}, {}, 'allowed'],
    ['by a secretary', {}, { actor: { ...PROPOSER, role: 'secretary' } }, 'office-wrong-role'],
    ['over bodies of another area', {}, { jurisdiction: 'elsewhere' }, 'enactment-outside-jurisdiction'],
    ['without a reason', { reason: ' ' }, {}, 'reason-required'],
    ['without a number', { order: { number: ' ', day: '2024-02-01' } }, {}, 'order-number-required'],
    [
      'of a day that does not exist',
      { order: { number: '1', day: '2024-02-30' } },
      {},
      'effective-date-invalid',
    ],
    ['of tomorrow', { order: { number: '1', day: '2024-03-05' } }, {}, 'effective-date-in-future'],
    ['with effect on no day', { effectiveOn: 'soon' }, {}, 'effective-date-invalid'],
    [
      'without anything to do',
      { content: { kind: 'reorganization', reorganization: { ...EMPTY } } },
      {},
      'enactment-nothing-to-do',
    ],
  ])('%s', (_name, more, who, expected) => {
    expect(code(more, who)).toBe(expected);
  });
});
