import { afterSession, by, CHAIR, upTo } from '../../../../test/support/council';
import { actor, seatActor, SECRETARY } from '../../../../test/support/fixtures';
import {
  attended,
  frozen,
  HASH,
  keyed,
  named,
  OPEN,
  opened,
  report,
  sealed,
} from '../../../../test/support/secret-session';
import type { Disclosure } from '../../rules/voting';
import {
  disclosureOf,
  disclosureSaidBy,
  exportSession,
  hasFiguresForCouncil,
  recountSession,
  secretTerms,
  secretVoteOf,
  seesFigures,
  tellingOf,
  withoutFigures,
  writeVotesApart,
  type LineResult,
  type SessionState,
} from '../../index';

const SAID = { article: 'Điều 9 quy chế', evidence: 'S' } as const;

/** The session with its rules saying so. */
const under = (state: SessionState, ...disclosures: ReadonlyArray<Disclosure | undefined>): SessionState => ({
  ...state,
  rules: Object.fromEntries(
    Object.entries(state.rules).map(([id, rule], place) => {
      const disclosure = disclosures[Math.min(place, disclosures.length - 1)];
      return [id, disclosure ? { ...rule, disclosure } : rule];
    }),
  ),
});
/** Each line under a rule of its own, which says this. */
const ruled = (state: SessionState, ...disclosures: ReadonlyArray<Disclosure | undefined>): SessionState => {
  const [rule] = Object.values(state.rules);
  if (!rule) throw new Error('no rule');
  return {
    ...state,
    agenda: state.agenda.map((line, place) => ({ ...line, rule: `rule-${place}` })),
    rules: Object.fromEntries(
      disclosures.map((disclosure, place) => [`rule-${place}`, disclosure ? { ...rule, disclosure } : rule]),
    ),
  };
};
const ready = (state: SessionState): SessionState => keyed(named(attended(state)));
const opening = (state: SessionState): SessionState =>
  afterSession(ready(state), by(CHAIR, { ...OPEN, discloses: true }));

/** Counted with so many papers as the envelopes of `sealed`. */
const counted = (votes: string, papers: number, invalid: number, disclosed = true): SessionState => {
  const issued = upTo(20).reduce(
    (state, seat) =>
      afterSession(state, by(seatActor(seat), { type: 'take-token', ballot: 'b1', blinded: HASH('a') })),
    disclosed ? opening(frozen()) : opened(),
  );
  const closed = afterSession(issued, by(CHAIR, { type: 'close', withPapersMissing: false }));
  const envelopes = upTo(papers + invalid).map(String);
  const taken = afterSession(closed, { type: 'box-sealed', ballot: 'b1', envelopes });
  const found = { papers, invalid, votes };
  return [2, 3].reduce((state, teller) => afterSession(state, report(teller, found)), taken);
};
const resultOf = (state: SessionState, line: number): LineResult => state.results[line - 1] as LineResult;

describe('what is shown of a secret ballot', () => {
  it('is in the record before the first token, the stricter where no rule says it', () => {
    const asked = { papers: 'apart', figures: 'council', fewest: 3 };
    expect(disclosureOf(frozen(), 'b1')).toEqual(asked);
    const state = opening(frozen());
    expect(secretVoteOf(state, 'b1')?.disclosure).toEqual(asked);
    expect(secretTerms(state, 'b1')).toMatchObject({ papers: 'apart' });
  });

  it('is as the rule says, and does not change when rules do after that', () => {
    const said: Disclosure = { papers: 'whole', figures: 'everyone', fewest: 2, ...SAID };
    const state = opening(under(frozen(), said));
    const kept = { papers: 'whole', figures: 'everyone', fewest: 2 };
    expect(disclosureOf(state, 'b1')).toEqual(kept);
    expect(secretTerms(state, 'b1')).not.toHaveProperty('papers');
    expect(disclosureOf(under(state, undefined), 'b1')).toEqual(kept);
  });

  it('is whole papers for everyone where the ballot was opened before there was such a rule', () => {
    expect(disclosureOf(opened(), 'b1')).toEqual({ papers: 'whole', figures: 'everyone', fewest: 0 });
    expect(secretTerms(opened(), 'b1')).not.toHaveProperty('papers');
    expect(hasFiguresForCouncil(sealed())).toBe(false);
  });

  it('names the rule that says all of it, and none where the stricter prevails over what rules say', () => {
    const article = (state: SessionState): unknown => {
      const [ballot] = state.ballots;
      return ballot && disclosureSaidBy(state, ballot);
    };
    const strict: Disclosure = { papers: 'apart', figures: 'council', fewest: 5, ...SAID };
    const lax: Disclosure = { ...strict, papers: 'whole', article: 'Điều 2', evidence: 'P' };
    expect(article(ruled(frozen(), lax, strict))).toEqual(SAID);
    expect(article(ruled(frozen(), { ...lax, fewest: 7 }, strict))).toBeNull();
    expect(article(ruled(frozen(), lax, undefined))).toBeNull();
    expect(article(frozen())).toBeNull();
    expect(article(opening(ruled(frozen(), lax, lax)))).toEqual({ article: 'Điều 2', evidence: 'P' });
    expect(article(ruled(opening(frozen()), lax, lax))).toBeNull();
    const whole: Disclosure = { papers: 'whole', figures: 'everyone', fewest: 0, ...SAID };
    expect(article(ruled(opened(), whole, whole))).toBeNull();
  });

  it('is nothing of a ballot with names', () => {
    const open = { ...frozen(), ballots: frozen().ballots.map((one) => ({ ...one, form: 'open' as const })) };
    expect(disclosureOf(open, 'b1')).toBeNull();
    expect(disclosureOf(frozen(), 'b9')).toBeNull();
  });
});

describe('the figures of a secret ballot', () => {
  const state = counted('19.0.0.0.0 18.1.0.0.0', 19, 0);

  it('are seen by who sits, counts, keeps, signs or audits, and by nobody else', () => {
    const organization = state.organization;
    const decider = { ...state, deciders: ['decider'] };
    for (const who of [
      seatActor(1),
      seatActor(22),
      seatActor(2),
      SECRETARY,
      actor('auditor', 'elsewhere'),
      actor('inspector', 'elsewhere'),
      actor('head', organization),
      actor('head', 'decider'),
    ])
      expect(seesFigures(decider, who)).toBe(true);
    for (const who of [
      actor('clerk', organization),
      actor('deputy', organization),
      actor('administrator', organization),
      actor('secretary', 'elsewhere'),
      actor('head', 'elsewhere'),
    ])
      expect(seesFigures(decider, who)).toBe(false);
  });

  it('are withheld from others whatever the result is, for that they are withheld must say nothing', () => {
    for (const votes of ['19.0.0.0.0 10.9.0.0.0', '10.9.0.0.0 19.0.0.0.0']) {
      const other = counted(votes, 19, 0);
      for (const line of [1, 2]) {
        const shown = withoutFigures(other, resultOf(other, line));
        for (const figure of ['agree', 'disagree', 'other', 'blank', 'spoiled'])
          expect(shown).not.toHaveProperty(figure);
        expect(shown).toMatchObject({ outcome: resultOf(other, line).outcome, base: 22 });
      }
    }
  });

  it('are withheld with the base where blanks shrink it', () => {
    const rules = Object.fromEntries(
      Object.entries(state.rules).map(([id, rule]) => [id, { ...rule, of: 'papers-not-blank' as const }]),
    );
    const shown = withoutFigures({ ...state, rules }, resultOf(state, 1));
    for (const figure of ['base', 'needed', 'baseWithoutRecused', 'neededWithoutRecused', 'agree'])
      expect(shown).not.toHaveProperty(figure);
  });

  it('stay as they are in ballots that were opened before', () => {
    const before = counted('19.0.0.0.0 18.1.0.0.0', 19, 0, false);
    expect(withoutFigures(before, resultOf(before, 1))).toEqual(resultOf(before, 1));
  });

  it('are withheld of a counted ballot that an adjournment makes void', () => {
    const ballots = state.ballots.map((ballot) => ({ ...ballot, phase: 'void' as const }));
    const anew = { ...state, ballots };
    expect(hasFiguresForCouncil(anew)).toBe(true);
    expect(secretVoteOf(exportSession(anew), 'b1')).toEqual(secretVoteOf(state, 'b1'));
  });

  it('are all in the export: anybody who has it redoes every number', () => {
    expect(recountSession(exportSession(state)).differences).toEqual([]);
    expect(hasFiguresForCouncil(state)).toBe(true);
  });
});

describe('a result that tells votes', () => {
  it.each<[string, string, number, number, string | null]>([
    ['all said the same', '19.0.0.0.0 10.9.0.0.0', 19, 0, 'unanimous'],
    ['all but one', '18.1.0.0.0 10.9.0.0.0', 19, 0, 'all-but-one'],
    ['all valid ones, and one was invalid', '18.0.0.0.0 10.8.0.0.0', 18, 1, 'all-but-one'],
    ['two differ', '17.1.1.0.0 10.9.0.0.0', 19, 0, null],
    ['two papers that differ', '1.1.0.0.0 1.1.0.0.0', 2, 0, 'few-papers'],
    ['two papers alike', '2.0.0.0.0 1.1.0.0.0', 2, 0, 'unanimous'],
    ['no paper', '0.0.0.0.0 0.0.0.0.0', 0, 0, null],
  ])('%s', (_what, votes, papers, invalid, expected) => {
    const state = counted(votes, papers, invalid);
    expect(tellingOf(state, resultOf(state, 1))).toBe(expected);
  });

  it('is looked for in secret ballots alone', () => {
    const state = counted('19.0.0.0.0 10.9.0.0.0', 19, 0);
    const { ballot: _ballot, ...past } = resultOf(state, 1);
    expect(tellingOf(state, past)).toBeNull();
  });
});

test('votes are counted from the letters of each line', () => {
  expect(writeVotesApart(['aaad', 'obs', ''])).toBe('3.1.0.0.0 0.0.1.1.1 0.0.0.0.0');
});
