import type { LineResult, RoundState, SessionState } from '@vinhdanh/domain';
import { roundDeliveries } from './round-deliveries';
import { sessionDeliveries } from './session-deliveries';

const NOW = '2024-03-04T18:00:00.000Z';
const TOMORROW_IN_VIETNAM = '2024-03-05';

const line = { agree: 16, needed: 16, base: 22, outcome: 'passed' } as LineResult;
const session = {
  id: 'S',
  heldOn: '2022-11-02',
  retrospective: true,
  agenda: [
    { dossier: 'b', step: 'province.vote' },
    { dossier: 'a', step: 'province.vote' },
  ],
  ballots: [
    { id: 'b1', form: 'open', lines: [1, 2], phase: 'void', openedAt: '1', closedAt: '2' },
    { id: 'b2', form: 'open', lines: [1], phase: 'counted', openedAt: '3', closedAt: '4' },
    { id: 'b3', form: 'open', lines: [2], phase: 'counted' },
  ],
  results: [
    { ...line, dossier: 'a' },
    { ...line, dossier: 'b', agree: 15, outcome: 'failed' },
  ],
} as unknown as SessionState;

test('each dossier of a session gets its result and when it was voted on, in the order of the agenda, under a lasting id', () => {
  const result = { step: 'province.vote', session: 'S', needed: 16, base: 22 };
  expect(sessionDeliveries(session, NOW)).toEqual([
    {
      dossier: 'b',
      updateId: 'session-S-b',
      report: {
        type: 'record-council-result',
        on: '2022-11-02',
        result: { ...result, agree: 15, outcome: 'failed' },
        during: [{ from: '3', to: '4' }],
      },
    },
    {
      dossier: 'a',
      updateId: 'session-S-a',
      report: {
        type: 'record-council-result',
        on: '2022-11-02',
        result: { ...result, agree: 16, outcome: 'passed' },
      },
    },
  ]);
});

test('results of a session of today have effect today, in Vietnam', () => {
  const [first] = sessionDeliveries({ ...session, retrospective: false }, NOW);
  expect(first?.report).toMatchObject({ on: TOMORROW_IN_VIETNAM });
});

test('a dossier is told the outcome alone of a secret ballot whose figures are for the council', () => {
  const secretly = {
    ...session,
    ballots: [{ id: 'b1', form: 'secret', lines: [1, 2] }],
    secret: {
      tellerKeys: {},
      votes: { b1: { disclosure: { papers: 'apart', figures: 'council', fewest: 3 } } },
    },
    results: session.results.map((result) => ({ ...result, ballot: 'b1' })),
  } as unknown as SessionState;
  expect(sessionDeliveries(secretly, NOW).map(({ report }) => report)).toMatchObject([
    { result: { step: 'province.vote', session: 'S', outcome: 'failed' } },
    { result: { step: 'province.vote', session: 'S', outcome: 'passed' } },
  ]);
  expect(JSON.stringify(sessionDeliveries(secretly, NOW))).not.toMatch(/agree|needed|base/);
});

const round = {
  id: 'R',
  kind: 'submission',
  dated: '2024-03-01',
  retrospective: false,
  number: '12/TTr-UBND',
  file: 'f',
  dossiers: [{ dossier: 'a', code: 'HS', step: 'province.sign' }],
  signatures: [{ at: NOW }],
} as unknown as RoundState;

test('a letter forwards its dossiers, a decision decides them', () => {
  const document = { round: 'R', number: '12/TTr-UBND', file: 'f', signedOn: '2024-03-01' };
  const during = [{ from: NOW, to: NOW }];
  expect(roundDeliveries(round, NOW)).toEqual([
    {
      dossier: 'a',
      updateId: 'round-R-a',
      report: { type: 'forward', step: 'province.sign', letter: document, on: TOMORROW_IN_VIETNAM, during },
    },
  ]);
  const [decided] = roundDeliveries({ ...round, kind: 'decision', retrospective: true }, NOW);
  expect(decided?.report).toEqual({
    type: 'decide',
    step: 'province.sign',
    decision: document,
    on: '2024-03-01',
    during,
  });
});

test('a round without a document delivers nothing', () => {
  expect(() => roundDeliveries({ ...round, file: null }, NOW)).toThrow('without a document');
});
