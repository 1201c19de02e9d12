import { isInForce, type Threshold } from '@vinhdanh/domain';
import { loadRuleBook } from '@vinhdanh/rules';
import {
  afterSession,
  by,
  cast,
  CHAIR,
  closed,
  frozen,
  opened,
  paper,
  refusalOfSession,
  upTo,
} from '../support/council';
import { after, dossierAt, line, SEVENTY_PERCENT, seatActor, seats, TODAY } from '../support/fixtures';
import { row } from './rows';

const rules = loadRuleBook(['national', 'lang-son']);

/** What the law of the day asks of the council of the province for this award. */
function thresholdOf(award: string, day: string): Threshold {
  const route = rules.routes.find((text) => text.awards.includes(award) && isInForce(text, day));
  const threshold = route?.steps.find(({ id }) => id === 'province.vote')?.threshold;
  if (!threshold) throw new Error(`no share for ${award}`);
  return threshold;
}

describe('a council votes', () => {
  it.each<readonly [string, Threshold, object]>([
    [
      'the number of members stays, and both figures are shown',
      SEVENTY_PERCENT,
      { base: 22, needed: 16, baseWithoutRecused: 21, neededWithoutRecused: 15 },
    ],
    [
      'the number of members shrinks where the rule says so, and what is needed is computed anew',
      { ...SEVENTY_PERCENT, of: 'members-not-recused' },
      { base: 21, needed: 15 },
    ],
  ])(`${row(1)}: %s`, (_name, threshold, figures) => {
    const recuse = {
      type: 'recuse',
      seat: 'seat-3',
      dossier: 'first',
      reason: 'Là người được đề nghị',
    } as const;
    const declared = afterSession(
      frozen({ agenda: [line('first', 1, threshold), line('second')] }),
      by(seatActor(3), recuse),
    );
    const voting = opened(declared, 22);
    expect(refusalOfSession(voting, paper(3, ['agree', 'agree']))).toBe('seat-recused-line');
    const session = closed(
      cast(voting, upTo(22), (seat) => [seat === 3 ? 'recused' : seat <= 16 ? 'agree' : 'disagree', 'agree']),
    );
    expect(session.results).toMatchObject([
      { dossier: 'first', agree: 15, recused: 1, ...figures },
      { dossier: 'second', agree: 22, recused: 0, base: 22 },
    ]);
    expect(session.recusals).toEqual([{ seat: 'seat-3', dossier: 'first', reason: recuse.reason }]);
  });

  it(row(2, 'taken while voting lasts and counted once, refused before and after'), () => {
    const written = paper(22, ['agree', 'agree']);
    expect(refusalOfSession(frozen(), written)).toBe('session-wrong-state');
    const voting = afterSession(opened(frozen(), 20, 2), written);
    expect(refusalOfSession(voting, paper(22, ['disagree', 'agree']))).toBe('paper-already-cast');
    const session = closed(cast(voting, upTo(20), () => ['agree', 'agree']));
    expect(refusalOfSession(session, paper(21, ['agree', 'agree']))).toBe('paper-after-close');
    expect(session.papers.filter((one) => one.written)).toHaveLength(1);
    expect(session.results[0]).toMatchObject({ agree: 21, quorumReached: 21 });
  });

  it(row(3, '18 are needed, 17 fail, both numbers are told'), () => {
    const threshold = thresholdOf('DH-CO-CP', '2024-06-03');
    expect(threshold).toMatchObject({ num: 80, den: 100, of: 'all-members', evidence: 'Q' });
    const voting = opened(
      frozen({ agenda: [line('first', 1, threshold), line('second', 1, threshold)] }),
      22,
    );
    const { results } = closed(
      cast(voting, upTo(22), (seat) => [seat <= 17 ? 'agree' : 'other', seat <= 18 ? 'agree' : 'other']),
    );
    expect(results).toMatchObject([
      { dossier: 'first', agree: 17, base: 22, needed: 18, outcome: 'failed' },
      { dossier: 'second', agree: 18, base: 22, needed: 18, outcome: 'passed' },
    ]);
  });

  it(
    row(5, 'nothing passes, the dossier waits for the next session, papers are kept and count for nothing'),
    () => {
      const withoutWriters = cast(opened(frozen(), 14, 8), upTo(14), () => ['agree', 'agree']);
      const short = closed(withoutWriters);
      expect(short.results[0]).toMatchObject({ quorumReached: 14, quorumNeeded: 15, outcome: 'no-quorum' });

      const cancel = { type: 'cancel', reason: 'Không còn đủ thành viên dự họp' } as const;
      const calledOff = afterSession(withoutWriters, by(CHAIR, cancel));
      expect(calledOff).toMatchObject({ phase: 'cancelled', results: [] });
      expect(calledOff.papers).toHaveLength(14);

      const result = {
        step: 'province.vote',
        session: 's',
        outcome: 'no-quorum',
        agree: 14,
        needed: 16,
        base: 22,
      } as const;
      const waiting = after(dossierAt('province.vote'), {
        type: 'record-council-result',
        contentVersion: 1,
        result,
        on: TODAY,
      });
      expect([waiting.status, waiting.route.steps[waiting.step]?.id]).toEqual(['climbing', 'province.vote']);
    },
  );

  it(
    row(6, 'votes are of the seats of the council that was convened; what an earlier one said stays'),
    () => {
      const reformed = seats(22).map((seat) =>
        seat.id === 'seat-5' ? { ...seat, office: 'office-new', person: 'person-new' } : seat,
      );
      const session = opened(frozen({ seats: reformed }), 22);
      expect(refusalOfSession(session, paper(5, ['agree', 'agree']))).toBe('seat-not-yours');
      const newcomer = { ...seatActor(5), office: 'office-new', person: 'person-new', from: TODAY };
      const words = { type: 'cast-paper', agendaHash: 'hash', lines: ['agree', 'agree'] } as const;
      expect(afterSession(session, by(newcomer, words)).papers).toMatchObject([{ seat: 'seat-5' }]);
      const ended = { ...newcomer, to: '2024-03-03', from: '2020-01-01' };
      expect(refusalOfSession(session, by(ended, words))).toBe('office-not-held');

      const earlier = {
        step: 'province.vote',
        session: 'old',
        outcome: 'no-quorum',
        agree: 9,
        needed: 16,
        base: 22,
      } as const;
      const later = { ...earlier, session: 'new', outcome: 'passed', agree: 20 } as const;
      const report = { type: 'record-council-result', contentVersion: 1, on: TODAY } as const;
      const dossier = after(after(dossierAt('province.vote'), { ...report, result: earlier }), {
        ...report,
        result: later,
      });
      expect(dossier.results).toEqual([earlier, later]);
    },
  );
});
