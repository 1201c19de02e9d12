import {
  convene,
  evolveAll,
  sessionDecider,
  type DossierEvent,
  type DossierEventType,
  type SessionEvent,
  type SessionState,
} from '@vinhdanh/domain';
import { APPLICANT, actor, dossierOf, NOW, ROUTE, SEVENTY_PERCENT, TODAY } from '../../test/support/fixtures';
import { told } from '../../test/support/told';
import { dossierIntents } from './dossier-policy';
import { sessionIntents } from './session-policy';

const HEAD = { seq: 9, at: NOW, on: TODAY, by: 'system' } as const;
const DUE = '2024-03-14T16:59:59.999Z';

const dossierAt = (stepId: string) => ({
  ...dossierOf(),
  step: ROUTE.steps.findIndex((step) => step.id === stepId),
});

const of = (stepId: string, event: object): readonly string[] =>
  told(dossierIntents(dossierAt(stepId), { ...HEAD, ...event } as DossierEvent));

const APPLICANT_ID = APPLICANT.person;

describe('a dossier', () => {
  test.each<[DossierEventType, object, readonly string[]]>([
    ['received', { step: '', route: null, note: '' }, [`dossier-received: ${APPLICANT_ID}`]],
    ['returned', { step: '', reason: 'r', missing: [] }, [`dossier-returned: ${APPLICANT_ID}`]],
    ['decided', {}, [`dossier-decided: ${APPLICANT_ID}`]],
    ['refused', { step: '', reason: 'r' }, [`dossier-refused: ${APPLICANT_ID}`]],
    ['withdrawn', { reason: 'r' }, ['dossier-withdrawn: secretary of province']],
    ['cancelled', { reason: 'r' }, [`dossier-cancelled: ${APPLICANT_ID}`]],
    ['held', { reason: 'r' }, [`dossier-held: ${APPLICANT_ID}`, 'dossier-held: secretary of province']],
    [
      'lifted',
      { reason: 'r', dueAt: null },
      [`dossier-lifted: ${APPLICANT_ID}`, 'dossier-lifted: secretary of province'],
    ],
    [
      'person-moved',
      { route: null, waits: true },
      [
        `dossier-waits-for-order: ${APPLICANT_ID}`,
        'dossier-waits-for-order: secretary of province',
        'dossier-waits-for-order: administrator over unit, province, centre',
      ],
    ],
    ['move-corrected', { route: null, move: null }, []],
    ['posting-ended', { step: '' }, ['posting-over: secretary of province']],
    ['appraised', { step: '', note: '' }, []],
  ])('%s', (type, event, expected) => {
    expect(of('province.appraise', { type, ...event })).toEqual(expected);
  });

  test('asks the units whose comment is awaited after a move, whatever else is told', () => {
    const comments = { units: ['unit', 'b'], article: 'a', evidence: 'Q' };
    const unitComments = [{ organization: 'b', note: 'Tốt', on: TODAY }];
    const moved = { ...dossierAt('province.appraise'), move: { comments }, unitComments };
    const event = { ...HEAD, type: 'person-moved', route: null } as unknown as DossierEvent;
    expect(told(dossierIntents(moved as never, event))).toEqual(['comment-asked: secretary of unit']);
  });

  const arrived = (stepId: string): readonly string[] =>
    of(stepId, { type: 'step-reached', step: stepId, organization: 'province', dueAt: DUE });

  test('tells whoever works at the step that it reached', () => {
    expect(arrived('unit.intake')).toEqual(['step-arrived: secretary of unit']);
    expect(arrived('province.vote')).toEqual(['step-arrived: secretary of province']);
    expect(arrived('province.sign')).toEqual(['step-arrived: secretary+head+clerk of province']);
    expect(arrived('central.decide')).toEqual(['step-arrived: secretary+head+clerk of centre']);
  });

  test('asks the agencies for their opinion, and reminds those that are silent', () => {
    expect(arrived('province.consult')).toEqual([
      'opinion-requested: secretary+head of police',
      'opinion-requested: secretary+head of tax',
    ]);
    const state = {
      ...dossierAt('province.consult'),
      opinions: [{ organization: 'police', answer: 'agree' as const, note: '' }],
    };
    const reminded = { ...HEAD, type: 'reminded', step: 'province.consult', dueAt: DUE } as const;
    expect(told(dossierIntents(state, reminded))).toEqual(['step-due-soon: secretary+head of tax']);
  });

  test('escalates to the head of the body, with the last day of the limit', () => {
    const event = { ...HEAD, type: 'limit-passed', step: 'province.appraise', dueAt: DUE } as const;
    const intents = dossierIntents(dossierAt('province.appraise'), event);
    expect(told(intents)).toEqual(['step-overdue: secretary+head of province']);
    expect(intents[0]?.en.params).toMatchObject({
      awardName: 'Labour Order, third class',
      stepKind: 'appraise',
      dueOn: '2024-03-14',
    });
  });
});

test('a session calls its seats and those who take one later, opens to those who attend, and tells all of its close', () => {
  const seat = (id: string) => ({
    id,
    post: 'member' as const,
    office: id,
    person: `person-${id}`,
    name: '',
    title: '',
  });
  const convocation = {
    id: 'session',
    council: 'council',
    organization: 'province',
    heldOn: TODAY,
    retrospective: false,
    seats: [seat('a'), seat('b')],
    agenda: [
      {
        dossier: 'd',
        code: '',
        step: '',
        contentVersion: 1,
        subject: '',
        award: '',
        threshold: SEVENTY_PERCENT,
      },
    ],
  };
  const [convened] = convene(convocation, actor('secretary', 'province'), NOW) as [SessionEvent];
  const marked: SessionEvent = {
    ...HEAD,
    type: 'attendance-marked',
    marks: [{ seat: 'a', attendance: 'written' }],
  };
  const state = evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, null, [convened, marked]);
  const name = { vi: 'Hội đồng', en: 'Council' };
  const of = (event: SessionEvent) => told(sessionIntents(state, event, name));
  expect(of(convened)).toEqual(['session-convened: person-a, person-b']);
  expect(of({ ...HEAD, type: 'opened', votingEndsAt: null })).toEqual(['session-opened: person-a']);
  expect(of({ ...HEAD, type: 'closed', papersMissing: [], results: [] })).toEqual([
    'session-closed: person-a, person-b',
  ]);
  expect(of(marked)).toEqual([]);
  const opened = { ...HEAD, type: 'opened', votingEndsAt: null } as const;
  expect(sessionIntents(state, opened, name)[0]?.own).toEqual({ 'person-a': { office: 'a', paper: 'yes' } });
  const holder = { office: 'b.deputy', person: 'person-s', name: 'S', title: '' };
  const sent: SessionEvent = { ...HEAD, type: 'substitute-named', seat: 'a', holder, letter: 'Giấy cử' };
  const replaced = sessionDecider.evolve(state, sent);
  expect(told(sessionIntents(replaced, sent, name))).toEqual(['substitute-named: person-s']);
  const [asked] = sessionIntents(replaced, opened, name);
  expect([told(asked ? [asked] : []), asked?.own]).toEqual([
    ['session-opened: person-s'],
    { 'person-s': { office: 'b.deputy', paper: 'yes' } },
  ]);
  const nudged: SessionEvent = { ...HEAD, type: 'nudged', nudge: { ballot: 'b1', seats: ['a'], at: NOW } };
  expect(told(sessionIntents(replaced, nudged, name))).toEqual(['vote-nudged: person-s']);
  expect(
    told(sessionIntents(replaced, { ...HEAD, type: 'closed', papersMissing: [], results: [] }, name)),
  ).toEqual(['session-closed: person-a, person-b, person-s']);
  const tellers = [{ office: 'o', person: 'person-c', name: 'C', seat: null }];
  expect(of({ ...HEAD, type: 'tellers-named', tellers })).toEqual(['teller-named: person-c']);
  const counting = (form: string) =>
    ({ ...state, tellers, ballots: [{ id: 'b1', form }] }) as unknown as SessionState;
  const differ = (form: string) =>
    told(
      sessionIntents(
        counting(form),
        { ...HEAD, type: 'tellers-disagree', ballot: 'b1', attempt: 1, lines: [1] },
        name,
      ),
    );
  expect(differ('paper')).toEqual(['tellers-disagree: person-c']);
  expect(differ('secret')).toEqual(['boxes-differ: person-c']);
  expect(of({ ...HEAD, type: 'adjourned', reason: 'r', voided: [] })).toEqual([
    'session-adjourned: person-a, person-b',
  ]);
  expect(of({ ...HEAD, type: 'resumed', heldOn: '2024-05-21', ballots: [] })).toEqual([
    'session-resumed: person-a, person-b',
  ]);
  expect(of({ ...HEAD, type: 'second-ballot-called', round: 2, lines: [], ballots: [] })).toEqual([
    'second-ballot-called: person-a',
  ]);
  expect(of({ ...HEAD, type: 'cancelled', reason: 'r' })).toEqual(['session-cancelled: person-a, person-b']);
  const taken = (seats: SessionState['seats']) => {
    const words = {
      councilVersion: 2,
      tellersFrom: 'anyone',
      attendance: {},
      recusals: [],
      tellers: [],
    } as const;
    const event: SessionEvent = { ...HEAD, type: 'seats-taken', seats, ...words };
    return told(sessionIntents(sessionDecider.evolve(state, event), event, name, state));
  };
  expect(taken([{ ...seat('b'), id: 'v2.1' }, seat('c')])).toEqual(['session-convened: person-c']);
  expect(taken([seat('a')])).toEqual([]);
});

test('who composed is told of dossiers that did not take what was brought to them, and of nothing else', () => {
  const passedOver = [{ dossier: 'd', code: 'content-changed' }];
  const session = { organization: 'province', seats: [] } as unknown as SessionState;
  const name = { vi: 'Hội đồng', en: 'Council' };
  const brought = (passed: typeof passedOver) =>
    sessionIntents(session, { ...HEAD, type: 'outcomes-delivered', passedOver: passed }, name);
  expect(told(brought(passedOver))).toEqual(['outcomes-passed-over: secretary of province']);
  expect(brought(passedOver)[0]?.vi.params).toMatchObject({ dossiers: '1' });
  expect(brought([])).toEqual([]);
});
