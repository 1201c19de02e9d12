import {
  act,
  actor,
  after,
  APPLICANT,
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

  it('a hold while the council had it is shown with its result, which no hold lets in', () => {
    const inspector = actor('inspector', 'inspectorate');
    const on = (days: number): string => later(days).slice(0, 10);
    const atCouncil = dossierAt('province.vote');
    const result = { step: 'province.vote', session: 's', outcome: 'deferred' } as const;
    const voted = {
      type: 'record-council-result',
      contentVersion: atCouncil.contentVersion,
      result,
    } as const;
    const held = after(atCouncil, act(inspector, { type: 'hold', reason: 'Tố cáo' }, on(1)), later(1));
    expect(dossierDecider.decide(held, { ...voted, on: on(2) }, later(2)).accepted).toBe(false);
    const lifted = after(held, act(inspector, { type: 'lift', reason: 'Không' }, on(3)), later(3));
    expect(shown(lifted, { ...voted, on: on(4) }, later(4))).toEqual(['under-hold province.vote']);
    expect(shown(atCouncil, { ...voted, on: on(4) }, later(4))).toEqual([]);
    const elsewhere = { ...lifted, course: { ...lifted.course, visits: [{ arrivedAt: later(3) }] } };
    expect(shown(elsewhere as unknown as DossierState, { ...voted, on: on(4) }, later(4))).toEqual([]);
  });

  it('a hold counts only where it lasted while it was voted on or signed, where the record says when that was', () => {
    const inspector = actor('inspector', 'inspectorate');
    const on = (days: number): string => later(days).slice(0, 10);
    const held = (step: string): DossierState =>
      after(
        after(dossierAt(step), act(inspector, { type: 'hold', reason: 'Tố cáo' }, on(1)), later(1)),
        ...[act(inspector, { type: 'lift', reason: 'Không' }, on(3)), later(3)],
      );
    const span = (from: number, to = from) => ({ during: [{ from: later(from), to: later(to) }] });
    const voted = (during: object) =>
      ({
        ...({ type: 'record-council-result', contentVersion: 1, on: on(9) } as const),
        ...during,
        result: { step: 'province.vote', session: 's', outcome: 'passed' },
      }) as const;
    const before = held('province.vote');
    expect(shown(before, voted(span(4, 5)), later(9))).toEqual([]);
    expect(shown(before, voted(span(0)), later(9))).toEqual([]);
    expect(shown(before, voted(span(3, 4)), later(9))).toEqual([]);
    for (const during of [span(0, 1), span(2), span(0, 5)])
      expect(shown(before, voted(during), later(9))).toEqual(['under-hold province.vote']);
    const signed = (during: object) =>
      ({
        ...({ type: 'forward', contentVersion: 1, on: on(9), step: 'province.sign' } as const),
        ...during,
        letter: { round: 'r', number: '1', file: 'f', signedOn: on(2) },
      }) as const;
    const early = [...span(2).during, ...span(4).during];
    expect(shown(held('province.sign'), signed({ during: early }), later(9))).toEqual([
      'under-hold province.sign',
    ]);
    expect(shown(held('province.sign'), signed(span(4)), later(9))).toEqual([]);
  });

  it('a limit that a hold or an awaited order let stand still has not passed', () => {
    const inspector = actor('inspector', 'inspectorate');
    const held = after(received, act(inspector, { type: 'hold', reason: 'Tố cáo' }));
    const withdraw = act(APPLICANT, { type: 'withdraw', reason: 'Xin rút' }, later(60).slice(0, 10));
    expect(shown(held, withdraw, later(60))).toEqual([]);
    expect(shown({ ...received, warned: 'none' }, withdraw, later(60))).toEqual([
      'limit-exceeded province.appraise',
    ]);
    const waiting = { ...received, awaitsReroute: true, waitsSince: NOW } as const;
    expect(shown(waiting, withdraw, later(60))).toEqual([]);
    const order = { toStep: 'province.appraise', order: '3/QĐ', reason: 'Chuyển công tác', route };
    const centre = actor('administrator', 'centre');
    const reroute = act(centre, { type: 'reroute', ...order }, later(60).slice(0, 10));
    expect(shown(waiting, reroute, later(60))).toEqual([]);
    expect(shown(held, reroute, later(60))).toEqual([]);
    expect(shown(received, reroute, later(60))).toEqual(['limit-exceeded province.appraise']);
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
    const closedToThem = {
      ...{ ...session, deferred: { 2: 'Thiếu hồ sơ' } },
      recusals: [{ seat: 'seat-2', dossier: 'first', reason: 'Người thân' }],
    } as unknown as typeof session;
    expect(anomaliesInSession(closed, closedToThem)).toEqual([]);
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
