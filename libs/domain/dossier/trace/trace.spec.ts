import {
  act,
  actor,
  APPLICANT,
  CLOCK,
  NOW,
  ROUTE,
  SEVENTY_PERCENT,
  submission,
} from '../../../../test/support/fixtures';
import {
  dayOf,
  dossierDecider,
  evolveAll,
  submit,
  traceDossier,
  type Actor,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type Trace,
  type TracedAct,
} from '../../index';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const inspector = actor('inspector', 'inspectorate');
const { content } = submission();
const route = { ...ROUTE, clock: CLOCK };
const later = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

type Done = readonly [DossierCommand | readonly [Actor, Parameters<typeof act>[1]], day: number];

/** A life of commands, each so many days after the submission. */
function traced(...commands: readonly Done[]): Trace {
  let events: readonly DossierEvent[] = submit(submission({ route }), APPLICANT, NOW);
  for (const [given, days] of commands) {
    const now = later(days);
    const command = 'type' in given ? given : act(given[0], given[1], dayOf(now));
    const state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, null, events);
    const decision = dossierDecider.decide(state, command, now);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    events = [...events, ...decision.events];
  }
  return traceDossier(events);
}

const only = ({ acts }: Trace, type: DossierEvent['type']): TracedAct =>
  acts.filter(({ event }) => event.type === type).at(-1) as TracedAct;

const received: Done = [[unit, { type: 'receive', route, note: '' }], 0];
const appraise = (day: number): Done => [[province, { type: 'appraise', note: '' }], day];

describe('the trace of a dossier', () => {
  it('has every event in its order, the first with nothing before it', () => {
    const { acts, versions } = traced(received);
    expect(acts.map(({ event }) => [event.seq, event.type])).toEqual([
      [1, 'submitted'],
      [2, 'step-reached'],
      [3, 'received'],
      [4, 'step-reached'],
    ]);
    expect(acts[0]).toMatchObject({ seen: null, stay: null, step: { id: 'unit.intake' }, kind: 'content' });
    expect(versions).toMatchObject([{ version: 1, broughtBy: { seq: 1 }, content }]);
  });

  it('shows how long each step took against its limit, with the act that ended it', () => {
    const inTime = traced(received, appraise(4));
    expect(only(inTime, 'appraised').stay).toMatchObject({
      step: { id: 'province.appraise' },
      workingDays: 4,
      limit: { amount: 10, unit: 'working-day' },
      isLate: false,
    });
    expect(only(inTime, 'step-reached').stay).toBeNull();
    expect(only(traced(received, appraise(40)), 'appraised').stay?.isLate).toBe(true);
    expect(only(inTime, 'received').stay).toMatchObject({ limit: null, dueAt: null, isLate: false });
  });

  it('says which version whoever acted had before them, and which act brought it', () => {
    const trace = traced(
      [[unit, { type: 'return', reason: 'Thiếu dấu', missing: [] }], 0],
      [[APPLICANT, { type: 'resubmit', content: { ...content, citation: 'Khác.' }, note: '' }], 0],
      [[unit, { type: 'receive', route, note: '' }], 0],
    );
    expect(only(trace, 'returned').seen).toEqual({ seq: 2, content: 1, broughtBy: 1 });
    const resubmitted = only(trace, 'resubmitted');
    expect(resubmitted.seen).toEqual({ seq: 3, content: 1, broughtBy: 1 });
    const reception = only(trace, 'received');
    expect(reception.seen).toEqual({ seq: 5, content: 2, broughtBy: resubmitted.event.seq });
    // What follows from the same act saw nothing of it.
    expect(only(trace, 'step-reached').seen).toEqual(reception.seen);
    expect(trace.versions.map(({ content: { citation } }) => citation)).toEqual([content.citation, 'Khác.']);
  });

  it('marks what happened under a hold, and names the article of holds', () => {
    const trace = traced(
      received,
      [[inspector, { type: 'hold', reason: 'Đơn tố cáo' }], 2],
      [[inspector, { type: 'lift', reason: 'Không vi phạm' }], 3],
      appraise(4),
    );
    expect(only(trace, 'held')).toMatchObject({ hold: null, citation: ROUTE.principles?.hold });
    expect(only(trace, 'lifted')).toMatchObject({ hold: { reason: 'Đơn tố cáo' }, kind: 'limit' });
    expect(only(trace, 'appraised').hold).toBeNull();
  });

  it('carries the documents that acts brought or rest on, the threshold of a vote, and the hold that lasted meanwhile', () => {
    const vote = {
      step: 'province.vote',
      session: 's',
      outcome: 'passed',
      agree: 20,
      needed: 16,
      base: 22,
    } as const;
    const on = dayOf(later(42));
    const letter = { round: 'r', number: '1/TTr', file: 'f', signedOn: on };
    const during = [{ from: later(40), to: later(41) }];
    const agree = (agency: string): Done => [
      [actor('head', agency), { type: 'record-opinion', answer: 'agree', note: '' }],
      5,
    ];
    const trace = traced(
      received,
      appraise(4),
      agree('police'),
      agree('tax'),
      [{ type: 'time-passed' }, 39],
      [[province, { type: 'record-posting', objections: 0, note: '' }], 40],
      [[inspector, { type: 'hold', reason: 'Đơn tố cáo' }], 40],
      [[inspector, { type: 'lift', reason: 'Không vi phạm' }], 41],
      [{ type: 'record-council-result', contentVersion: 1, result: vote, on, during }, 42],
      [{ type: 'forward', contentVersion: 1, step: 'province.sign', letter, on, during: [] }, 42],
    );
    expect(only(trace, 'forwarded').document).toEqual({
      ...{ number: '1/TTr', day: letter.signedOn, file: 'f', round: 'r' },
    });
    const { article, evidence } = SEVENTY_PERCENT;
    expect(only(trace, 'council-result-recorded')).toMatchObject({
      ...{ citation: { article, evidence }, hold: { reason: 'Đơn tố cáo' } },
    });
    expect(only(trace, 'forwarded').hold).toBeNull();
    expect(trace.acts.every(({ event }, index) => event.seq === index + 1)).toBe(true);
  });

  it('is empty of an empty history', () => {
    expect(traceDossier([])).toEqual({ acts: [], versions: [] });
  });
});
