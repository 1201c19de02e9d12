import {
  afterSession,
  by,
  CHAIR,
  frozen,
  opened,
  paper,
  refusalOfSession,
} from '../../../test/support/council';
import { actor, line, SECRETARY, SEVENTY_PERCENT, seats } from '../../../test/support/fixtures';
import type { BallotForm, BoxFigures, LineCounts, SessionAct, SessionState, Threshold } from '../index';

const CITED = { article: 'Điều 23', evidence: 'Q' } as const;
const TELLERS = [1, 2, 3].map((number) =>
  actor('member', 'elsewhere', { office: `teller-${number}`, person: `teller-${number}` }),
);
const NAMED = TELLERS.map(({ office, person }) => ({ office, person, name: office, seat: null }));
const nameTellers = by(SECRETARY, { type: 'name-tellers', tellers: NAMED });

/** A session of 22 whose one ballot over two lines is open in the form: 20 in the hall, 2 in writing. */
function open(form: BallotForm): SessionState {
  const chosen = afterSession(
    frozen(),
    by(SECRETARY, { type: 'choose-form', ballot: 'b1', form, reason: '' }),
  );
  const named = afterSession(chosen, nameTellers);
  const marks = seats(22).map(({ id }, at) => ({
    seat: id,
    attendance: at < 20 ? ('present' as const) : ('written' as const),
  }));
  const marked = afterSession(named, by(SECRETARY, { type: 'mark-attendance', marks }));
  return afterSession(marked, by(CHAIR, { type: 'open', votingEndsAt: null }));
}

const counts = (first: readonly number[], second: readonly number[]): LineCounts => {
  const at = (place: number) => [first[place] ?? 0, second[place] ?? 0];
  return { agree: at(0), disagree: at(1), other: at(2), blank: at(3), spoiled: at(4) };
};
const enter = (teller: number, counted: LineCounts, box: BoxFigures | null = null): SessionAct =>
  by(TELLERS[teller - 1] ?? CHAIR, { type: 'enter-counts', ballot: 'b1', counts: counted, box });
const close = by(CHAIR, { type: 'close', withPapersMissing: false });

describe('a show of hands', () => {
  const seen = counts([16, 4], [15, 5]);

  it('is counted by two tellers alike, and adds up with votes in writing', () => {
    let session = open('hands');
    expect(refusalOfSession(session, paper(1, ['agree', 'agree']))).toBe('ballot-takes-no-named-papers');
    session = afterSession(session, paper(21, ['agree', 'agree']));
    session = afterSession(session, enter(1, seen));
    expect(refusalOfSession(session, close)).toBe('tellers-not-agreed');
    expect(refusalOfSession(session, enter(1, seen))).toBe('counts-already-entered');
    session = afterSession(session, enter(2, seen));
    expect(refusalOfSession(session, enter(3, seen))).toBe('counts-agreed');
    session = afterSession(session, close);
    expect(session).toMatchObject({
      phase: 'closed',
      results: [
        { agree: 17, disagree: 4, quorumReached: 21, outcome: 'passed' },
        { agree: 16, disagree: 5, outcome: 'passed' },
      ],
    });
  });

  it('is counted again by both when they differ, and every entry stays', () => {
    let session = afterSession(open('hands'), enter(1, seen));
    session = afterSession(session, enter(2, counts([16, 4], [14, 6])));
    expect(refusalOfSession(session, close)).toBe('tellers-not-agreed');
    session = afterSession(afterSession(session, enter(1, seen)), enter(2, seen));
    expect(session.entries.map(({ teller, attempt }) => [teller, attempt])).toEqual([
      ['teller-1', 1],
      ['teller-2', 1],
      ['teller-1', 2],
      ['teller-2', 2],
    ]);
    expect(afterSession(session, close).results[1]).toMatchObject({ agree: 15, outcome: 'failed' });
  });

  it('has no more hands than members in the hall, no broken numbers, and no box', () => {
    const session = open('hands');
    expect(refusalOfSession(session, enter(1, counts([21], [0])))).toBe('hands-more-than-members');
    expect(refusalOfSession(session, enter(1, counts([1.5], [0])))).toBe('counts-not-whole');
    expect(refusalOfSession(session, enter(1, counts([-1], [0])))).toBe('counts-not-whole');
    expect(refusalOfSession(session, enter(1, { ...seen, agree: [16] }))).toBe('line-count-wrong');
    expect(refusalOfSession(session, enter(1, seen, BOX))).toBe('ballot-not-counted-so');
    expect(
      refusalOfSession(
        session,
        by(SECRETARY, { type: 'enter-counts', ballot: 'b1', counts: seen, box: null }),
      ),
    ).toBe('teller-only');
  });
});

const BOX: BoxFigures = { issued: 22, received: 21, valid: 20, invalid: 1, written: 2 };

describe('slips in a box', () => {
  const seen = counts([16, 4], [15, 3, 1, 1]);

  it('close when issued, received, valid and invalid add up on every line', () => {
    let session = open('paper');
    for (const box of [
      { ...BOX, issued: 23 },
      { ...BOX, received: 23 },
      { ...BOX, valid: 21 },
      { ...BOX, written: 22 },
      { ...BOX, invalid: -1 },
    ])
      expect(['ballot-figures-do-not-add-up', 'counts-not-whole']).toContain(
        refusalOfSession(session, enter(1, seen, box)),
      );
    expect(refusalOfSession(session, enter(1, counts([16, 3], [15, 5]), BOX))).toBe(
      'ballot-figures-do-not-add-up',
    );
    expect(refusalOfSession(session, enter(1, seen))).toBe('ballot-not-counted-so');
    session = afterSession(afterSession(session, enter(1, seen, BOX)), enter(2, seen, BOX));
    session = afterSession(session, close);
    expect(session.results).toMatchObject([
      { agree: 16, disagree: 4, spoiled: 1, base: 22, needed: 16, quorumReached: 22, outcome: 'passed' },
      { agree: 15, other: 1, blank: 1, outcome: 'failed' },
    ]);
  });

  it('differ when the figures of the box do', () => {
    let session = afterSession(open('paper'), enter(1, seen, BOX));
    session = afterSession(session, enter(2, seen, { ...BOX, issued: 21 }));
    expect(refusalOfSession(session, close)).toBe('tellers-not-agreed');
  });
});

describe('tellers', () => {
  it('are at least two persons, and members or not as the rule says', () => {
    const named = (tellers: SessionAct & { type: 'name-tellers' }) => refusalOfSession(frozen(), tellers);
    const name = (...tellers: typeof NAMED) => by(SECRETARY, { type: 'name-tellers', tellers }) as never;
    const [first] = NAMED;
    expect(first && named(name(first, first))).toBe('tellers-too-few');
    const members: Threshold = { ...SEVENTY_PERCENT, tellers: { ...CITED, from: 'members' } };
    const others: Threshold = { ...SEVENTY_PERCENT, tellers: { ...CITED, from: 'others' } };
    const of = (rule: Threshold) => frozen({ agenda: [line('a', 1, rule)] });
    const seated = NAMED.map((teller, at) => ({ ...teller, seat: `seat-${at + 2}` }));
    const seatedAct = by(SECRETARY, { type: 'name-tellers', tellers: seated });
    expect(refusalOfSession(of(members), nameTellers)).toBe('teller-must-be-member');
    expect(refusalOfSession(of(members), seatedAct)).toBe('accepted');
    expect(refusalOfSession(of(others), seatedAct)).toBe('teller-must-not-be-member');
    const stranger = by(SECRETARY, {
      type: 'name-tellers',
      tellers: NAMED.map((one) => ({ ...one, seat: 'unheard' })),
    });
    expect(refusalOfSession(frozen(), stranger)).toBe('seat-unknown');
  });

  it('are named before a ballot opens that they count, and stay until it closes', () => {
    const chosen = afterSession(
      frozen(),
      by(SECRETARY, { type: 'choose-form', ballot: 'b1', form: 'hands', reason: '' }),
    );
    const marks = seats(22).map(({ id }) => ({ seat: id, attendance: 'present' as const }));
    const marked = afterSession(chosen, by(SECRETARY, { type: 'mark-attendance', marks }));
    expect(refusalOfSession(marked, by(CHAIR, { type: 'open', votingEndsAt: null }))).toBe('tellers-too-few');
    expect(refusalOfSession(open('hands'), nameTellers)).toBe('tellers-are-counting');
    expect(refusalOfSession(opened(frozen(), 22), nameTellers)).toBe('accepted');
  });
});
