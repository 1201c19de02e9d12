import {
  act,
  actor,
  after,
  convocation,
  CLOCK,
  dossierAt,
  dossierOf,
  NOW,
  ROUTE,
  sessionOf,
  TODAY,
} from '../../../test/support/fixtures';
import {
  anomaliesInDossier,
  anomaliesInRound,
  anomaliesInSession,
  countedEntries,
  dossierDecider,
  type DossierEvent,
  type DossierState,
  type RoundEvent,
  type RoundState,
  type SessionEvent,
} from '../index';

const province = actor('secretary', 'province');
const route = { ...ROUTE, clock: CLOCK };
const later = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

/** What the events of the command show, after the state. */
function shown(
  state: DossierState,
  command: Parameters<typeof dossierDecider.decide>[1],
  now = NOW,
): readonly string[] {
  const decision = dossierDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(decision.refusal.code);
  const found: string[] = [];
  let before = state;
  for (const event of decision.events) {
    const next = dossierDecider.evolve(before, event);
    found.push(...anomaliesInDossier(before, event, next).map(({ kind, step }) => `${kind} ${step}`));
    before = next;
  }
  return found;
}

const received = after(dossierOf(), act(actor('secretary', 'unit'), { type: 'receive', route, note: '' }));

describe('in a dossier', () => {
  it('an appraisal in time shows nothing, nor does its submission', () => {
    expect(shown(received, act(province, { type: 'appraise', note: '' }))).toEqual([]);
    expect(anomaliesInDossier(null, { type: 'submitted' } as DossierEvent, received)).toEqual([]);
  });

  it('a limit that passed is shown once: by the clock, not again by who comes late', () => {
    expect(shown(received, { type: 'time-passed' }, later(40))).toEqual(['limit-exceeded province.appraise']);
    const overdue = after(received, { type: 'time-passed' }, later(40));
    expect(
      shown(overdue, act(province, { type: 'appraise', note: '' }, later(41).slice(0, 10)), later(41)),
    ).toEqual([]);
    const unseen = { ...overdue, warned: 'none' } as const;
    expect(
      shown(unseen, act(province, { type: 'appraise', note: '' }, later(41).slice(0, 10)), later(41)),
    ).toEqual(['limit-exceeded province.appraise']);
  });

  it('a second return is shown, a first is not', () => {
    const back = act(province, { type: 'return', reason: 'Thiếu', missing: [] });
    expect(shown(received, back)).toEqual([]);
    const again = { ...received, course: after(received, back).course } as DossierState;
    const code = CLOCK.repeatedReturn.reasons[0]?.id ?? '';
    expect(shown(again, act(province, { type: 'return', reason: 'Thiếu', missing: [], code }))).toEqual([
      'second-return province.appraise',
    ]);
  });

  it('what was decided under a hold is shown, with who did it and where', () => {
    const state: DossierState = {
      ...dossierAt('province.vote'),
      hold: { since: NOW, reason: 'Tố cáo', office: 'thanh-tra' },
    };
    const result = { step: 'province.vote', session: 's', outcome: 'passed' } as const;
    const event: DossierEvent = {
      ...{ seq: state.seq + 1, at: NOW, on: TODAY, by: 'system' },
      ...{ type: 'council-result-recorded', result },
    };
    expect(anomaliesInDossier(state, event, dossierDecider.evolve(state, event))).toEqual([
      {
        ...{ kind: 'under-hold', dossier: state.id, at: NOW, on: TODAY, person: null, office: null },
        ...{ organization: 'province', step: 'province.vote' },
      },
    ]);
    const held = { ...event, type: 'held', reason: 'x', by: province } as DossierEvent;
    expect(anomaliesInDossier(state, held, state)).toEqual([]);
  });

  it('awards that its eligibility counted are known by their entries, each once', () => {
    const line = (counted: readonly string[], parts: readonly unknown[] = []) => ({ counted, parts });
    const eligibility = { requirements: [line(['a']), line(['b'], [line(['a', 'c'])])] } as never;
    expect(countedEntries({ eligibility })).toEqual(['a', 'b', 'c']);
    expect(countedEntries({})).toEqual([]);
  });
});

describe('in a meeting', () => {
  const holder = { person: 'p', office: 'o', name: 'Người thay', title: 'Phó' };
  const closed = {
    seq: 9,
    at: NOW,
    on: TODAY,
    by: 'system',
    type: 'closed',
    papersMissing: [],
    results: [],
  } as SessionEvent;
  const session = {
    ...sessionOf(convocation()),
    substitutes: { 'seat-2': holder, 'seat-3': holder },
    attendance: { 'seat-2': 'present' },
  } as const;

  it('a substitute who came is shown for every dossier that was voted on', () => {
    expect(anomaliesInSession(closed, session)).toMatchObject([
      { kind: 'by-substitute', dossier: 'first', person: 'p', office: 'o', organization: 'province' },
      { kind: 'by-substitute', dossier: 'second' },
    ]);
    expect(anomaliesInSession({ ...closed, type: 'tie-left' }, session)).toEqual([]);
    expect(anomaliesInSession(closed, { ...session, nominating: true })).toEqual([]);
  });

  it('a signature in the place of another is shown for every dossier of the document', () => {
    const signatory = { id: 's', office: 'o', person: 'p', acting: { prefix: 'KT.' } };
    const round = {
      ...{ organization: 'province', signatories: [signatory, { id: 't', office: 'x', person: 'y' }] },
      dossiers: [{ dossier: 'first', step: 'province.sign' }],
    } as unknown as RoundState;
    const applied = (signatory: string) =>
      ({
        seq: 5,
        at: NOW,
        on: TODAY,
        by: 'system',
        type: 'signature-applied',
        signature: { signatory },
      }) as RoundEvent;
    expect(anomaliesInRound(applied('s'), round)).toMatchObject([
      { kind: 'by-substitute', dossier: 'first', office: 'o', step: 'province.sign' },
    ]);
    expect(anomaliesInRound(applied('t'), round)).toEqual([]);
  });
});
