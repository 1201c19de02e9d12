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
import {
  after,
  dossierAt,
  line,
  SECRETARY,
  SEVENTY_PERCENT,
  seatActor,
  seats,
  TODAY,
} from '../support/fixtures';
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

  it(
    row(
      2,
      'counted once inside the window, replaced in person only before the close, kept uncounted after it',
    ),
    () => {
      const inWriting = by(SECRETARY, {
        type: 'mark-attendance',
        marks: [{ seat: 'seat-22', attendance: 'written' }],
      });
      const written = paper(22, ['agree', 'agree']);
      expect(refusalOfSession(frozen(), written)).toBe('session-wrong-state');
      const early = afterSession(afterSession(frozen(), inWriting), written);
      expect(refusalOfSession(early, paper(22, ['disagree', 'agree']))).toBe('paper-already-cast');
      const voting = opened(early, 20, 2);
      const came = by(SECRETARY, {
        type: 'mark-attendance',
        marks: [{ seat: 'seat-22', attendance: 'present' }],
      });
      const inPerson = afterSession(afterSession(voting, came), paper(22, ['disagree', 'agree']));
      expect(inPerson.replaced).toMatchObject([{ seat: 'seat-22', lines: 'aa', written: true }]);
      const session = closed(cast(inPerson, upTo(20), () => ['agree', 'agree']));
      expect(session.results[0]).toMatchObject({ agree: 20, disagree: 1, quorumReached: 21 });
      const late = { type: 'record-written', ballot: 'b1', seat: 'seat-21', lines: 'aa' } as const;
      const after = afterSession(session, by(SECRETARY, late));
      expect([after.late.length, after.results]).toEqual([1, session.results]);
    },
  );

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
    row(4, 'the list of criteria first, then another ballot over the tied lines only; all rounds are kept'),
    () => {
      const cited = { article: 'Quy chế của cụm', evidence: 'N' } as const;
      const women = { by: 'criterion', criterion: 'women', vi: 'Tỷ lệ nữ', en: 'Share of women' } as const;
      const rule: Threshold = {
        ...SEVENTY_PERCENT,
        num: 501,
        den: 1000,
        tie: { ...cited, chain: [women, { by: 'second-ballot' }] },
      };
      const agenda = ['a', 'b', 'c'].map((dossier) => ({ ...line(dossier, 1, rule), awardCode: 'FLAG' }));
      const stated = {
        ...frozen({ agenda }),
        places: [{ awardCode: 'FLAG', count: 2, source: 'Công văn 12' }],
      };
      let session = cast(opened(stated, 22), upTo(22), (seat) => [
        'agree',
        seat <= 15 ? 'agree' : 'other',
        seat > 7 ? 'agree' : 'other',
      ]);
      session = afterSession(session, by(CHAIR, { type: 'close', withPapersMissing: false }));
      const figures = { type: 'break-tie', by: 'criterion', criterion: 'women', lines: [2, 3] } as const;
      session = afterSession(session, by(SECRETARY, { ...figures, values: [41, 41], reason: 'Báo cáo' }));
      session = afterSession(session, by(CHAIR, { type: 'second-ballot' }));
      session = afterSession(session, by(CHAIR, { type: 'open', votingEndsAt: null }));
      session = closed(cast(session, upTo(22), (seat) => ['agree', seat <= 21 ? 'agree' : 'blank']));
      expect(session.results.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'failed']);
      expect(session.ballots.map(({ round, lines }) => [round, lines])).toEqual([
        [1, [1, 2, 3]],
        [2, [2, 3]],
      ]);
      expect(session.papers).toHaveLength(44);
    },
  );

  it(
    row(5, 'the session is adjourned, ballots are kept as void, and the vote is held anew with a quorum'),
    () => {
      const begun = cast(opened(frozen(), 20), upTo(9), () => ['agree', 'agree']);
      const adjourned = afterSession(begun, by(CHAIR, { type: 'adjourn', reason: 'Sáu thành viên ra về' }));
      expect(adjourned).toMatchObject({
        phase: 'adjourned',
        ballots: [{ id: 'b1', phase: 'void' }],
        results: [],
      });
      expect(adjourned.papers).toHaveLength(9);
      const resumed = afterSession(adjourned, by(CHAIR, { type: 'resume', heldOn: TODAY }));
      expect(refusalOfSession(resumed, by(CHAIR, { type: 'open', votingEndsAt: null }))).toBe(
        'quorum-lacking',
      );
      const session = closed(cast(opened(resumed, 18), upTo(18), () => ['agree', 'disagree']));
      expect(session.results).toMatchObject([
        { agree: 18, ballot: 'b2', outcome: 'passed' },
        { agree: 0, ballot: 'b2', outcome: 'failed' },
      ]);
    },
  );

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
