import {
  afterSession,
  by,
  cast,
  CHAIR,
  frozen,
  opened,
  paper,
  refusalOfSession,
  upTo,
} from '../../../test/support/council';
import { actor, line, NOW, SECRETARY, SEVENTY_PERCENT } from '../../../test/support/fixtures';
import type { ConvenedLine, SessionState, Threshold, TieStep } from '../index';

const CITED = { article: 'Điều 29', evidence: 'Q' } as const;
const HALF: Threshold = { ...SEVENTY_PERCENT, num: 501, den: 1000 };
const ruled = (chain: readonly TieStep[], more: Partial<Threshold> = {}): Threshold => ({
  ...HALF,
  tie: { ...CITED, chain },
  ...more,
});
const flag = (dossier: string, rule: Threshold): ConvenedLine => ({
  ...line(dossier, 1, rule),
  awardCode: 'FLAG',
});

/** Four flags for two places: `a` is clear, `b` and `c` are equal at the last place, `d` is behind. */
function contest(rule: Threshold, places = 2): SessionState {
  const agenda = ['a', 'b', 'c', 'd'].map((dossier) => flag(dossier, rule));
  const convened = frozen({ agenda, deciders: ['province'] });
  const stated = { ...convened, places: [{ awardCode: 'FLAG', count: places, source: 'Công văn 12' }] };
  const votes = (seat: number) =>
    [22, 18, 18, 15].map((agree) => (seat <= agree ? ('agree' as const) : ('disagree' as const)));
  return cast(opened(stated, 22), upTo(22), votes);
}
const close = by(CHAIR, { type: 'close', withPapersMissing: true });
const outcomes = ({ results }: SessionState) => results.map(({ outcome }) => outcome);
const second = by(CHAIR, { type: 'second-ballot' });
const again = (session: SessionState, agreeToB: number, agreeToC: number): SessionState => {
  const open = afterSession(session, by(CHAIR, { type: 'open', votingEndsAt: null }));
  return afterSession(
    cast(open, upTo(22), (seat) => [
      seat <= agreeToB ? 'agree' : 'blank',
      seat <= agreeToC ? 'agree' : 'blank',
    ]),
    close,
  );
};

describe('more winners than places', () => {
  it('are taken from the highest; a tie for the last place is voted again, over the tied lines only', () => {
    let session = afterSession(contest(HALF), close);
    expect(session.phase).toBe('voting');
    expect(refusalOfSession(session, by(SECRETARY, { type: 'sign-minutes' }))).toBe('session-wrong-state');
    session = afterSession(session, second);
    expect(session.ballots[1]).toMatchObject({ id: 'b2', round: 2, lines: [2, 3], phase: 'laid' });
    session = again(session, 10, 12);
    expect(session.phase).toBe('closed');
    expect(outcomes(session)).toEqual(['passed', 'failed', 'passed', 'failed']);
    expect(session.results[2]).toMatchObject({ agree: 12, ballot: 'b2', decidedBy: 'second-ballot' });
  });

  it('stay tied after as many ballots as the rule lets, two unless told', () => {
    const session = again(afterSession(afterSession(contest(HALF), close), second), 11, 11);
    expect([session.phase, ...outcomes(session)]).toEqual(['closed', 'passed', 'tie', 'tie', 'failed']);
    const three = { ...HALF, mostBallots: { ...CITED, most: 3 } };
    const third = afterSession(
      again(afterSession(afterSession(contest(three), close), second), 11, 11),
      second,
    );
    expect(third.ballots.at(-1)).toMatchObject({ id: 'b3', round: 3, lines: [2, 3] });
  });

  it('are told apart by the list of criteria in its order, then by the chair or the decider', () => {
    const chain: readonly TieStep[] = [
      { by: 'criterion', criterion: 'women', vi: 'Tỷ lệ nữ', en: 'Share of women' },
      { by: 'criterion', criterion: 'workers', vi: 'Lao động trực tiếp', en: 'Direct workers' },
      { by: 'chair-vote' },
      { by: 'decider' },
    ];
    let session = afterSession(contest(ruled(chain)), close);
    const tied = { type: 'break-tie', lines: [2, 3], reason: 'Báo cáo thành tích' } as const;
    expect(refusalOfSession(session, second)).toBe('no-tie-to-break');
    expect(refusalOfSession(session, by(CHAIR, { ...tied, by: 'chair-vote', values: [1, 0] }))).toBe(
      'tie-not-broken-so',
    );
    const wrong = { ...tied, by: 'criterion', criterion: 'workers', values: [3, 4] } as const;
    expect(refusalOfSession(session, by(SECRETARY, wrong))).toBe('tie-not-broken-so');
    const women = { ...tied, by: 'criterion', criterion: 'women', values: [40, 40] } as const;
    expect(refusalOfSession(session, by(SECRETARY, { ...women, values: [0.5, 0.4] }))).toBe(
      'counts-not-whole',
    );
    session = afterSession(session, by(SECRETARY, women));
    session = afterSession(session, by(SECRETARY, { ...women, criterion: 'workers', values: [7, 7] }));
    const vote = { ...tied, by: 'chair-vote', values: [0, 1] } as const;
    expect(refusalOfSession(session, by(SECRETARY, vote))).toBe('chair-only');
    expect(refusalOfSession(session, by(CHAIR, { ...vote, values: [1, 1] }))).toBe('tie-vote-does-not-fit');
    session = afterSession(session, by(CHAIR, vote));
    expect(outcomes(session)).toEqual(['passed', 'failed', 'passed', 'failed']);
    expect(session.results[1]).toMatchObject({ decidedBy: 'chair-vote' });
  });

  it('go to the decider after two ballots, where the rule says so; a chair is another capacity', () => {
    const chain: readonly TieStep[] = [{ by: 'second-ballot' }, { by: 'decider' }];
    let session = again(afterSession(afterSession(contest(ruled(chain)), close), second), 9, 9);
    expect(session.phase).toBe('voting');
    const choice = {
      type: 'break-tie',
      by: 'decider',
      lines: [2, 3],
      values: [1, 0],
      reason: 'Thành tích',
    } as const;
    expect(refusalOfSession(session, by(CHAIR, choice))).toBe('decider-only');
    const head = actor('head', 'province', { person: 'person-seat-1' });
    session = afterSession(session, by(head, choice));
    expect(outcomes(session)).toEqual(['passed', 'passed', 'failed', 'failed']);
    expect(session.phase).toBe('closed');
  });

  it('may be left tied by the chair: their dossiers wait', () => {
    const session = afterSession(afterSession(contest(HALF), close), by(CHAIR, { type: 'leave-tied' }));
    expect([session.phase, ...outcomes(session)]).toEqual(['closed', 'passed', 'tie', 'tie', 'failed']);
  });

  it('are no tie where the places suffice', () => {
    expect(outcomes(afterSession(contest(HALF, 3), close))).toEqual(['passed', 'passed', 'passed', 'failed']);
    expect(outcomes(afterSession(contest(HALF, 0), close))).toEqual(['failed', 'failed', 'failed', 'failed']);
  });
});

describe('as many for as against', () => {
  const even = (rule: Threshold): SessionState =>
    afterSession(
      cast(opened(frozen({ agenda: [line('a', 1, rule)] }), 22), upTo(22), (seat) => [
        seat <= 11 ? 'agree' : 'disagree',
      ]),
      close,
    );

  it('is a tie only where the rule knows one', () => {
    expect(outcomes(even(HALF))).toEqual(['failed']);
    const session = even(ruled([{ by: 'chair-vote' }]));
    expect(session.phase).toBe('voting');
    const vote = {
      type: 'break-tie',
      by: 'chair-vote',
      lines: [1],
      values: [1],
      reason: 'Ý kiến chủ tọa',
    } as const;
    expect(afterSession(session, by(CHAIR, vote)).results[0]).toMatchObject({
      outcome: 'passed',
      decidedBy: 'chair-vote',
    });
    expect(outcomes(afterSession(session, by(CHAIR, { ...vote, values: [0] })))).toEqual(['failed']);
  });

  it('passes a second ballot with the share, and not without', () => {
    const called = afterSession(even(ruled([{ by: 'second-ballot' }])), second);
    const open = afterSession(called, by(CHAIR, { type: 'open', votingEndsAt: null }), NOW);
    const voted = (agree: number) =>
      afterSession(
        cast(open, upTo(22), (seat) => [seat <= agree ? 'agree' : 'disagree']),
        close,
      );
    expect(outcomes(voted(12))).toEqual(['passed']);
    expect(outcomes(voted(10))).toEqual(['failed']);
    expect(outcomes(voted(11))).toEqual(['tie']);
    expect(refusalOfSession(open, { ...paper(1, ['agree', 'agree']) })).toBe('line-count-wrong');
  });
});
