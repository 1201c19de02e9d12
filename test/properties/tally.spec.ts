import fc from 'fast-check';
import {
  needed,
  tallyLine,
  votesOn,
  writeLines,
  type Denominator,
  type PaperLine,
  type Threshold,
} from '@vinhdanh/domain';

const CITED = { article: 'property', evidence: 'N' } as const;
const SHARES = [
  [1, 2],
  [2, 3],
  [70, 100],
  [80, 100],
  [90, 100],
  [1, 1],
] as const;
const DENOMINATORS: readonly Denominator[] = [
  'all-members',
  'members-not-recused',
  'attending',
  'papers-cast',
  'papers-not-blank',
];

describe('needed', () => {
  it.each(SHARES)(
    '%i/%i is the least whole number that reaches the share, for every council up to 200',
    (num, den) => {
      for (let members = 1; members <= 200; members++) {
        const votes = needed({ num, den }, members);
        expect(votes * den).toBeGreaterThanOrEqual(num * members);
        expect((votes - 1) * den).toBeLessThan(num * members);
      }
    },
  );
});

/** A council of members that attend or not, are recused or not, and vote. */
const council = fc.array(
  fc.record({
    attendance: fc.constantFrom('present', 'written', 'absent'),
    recused: fc.boolean(),
    choice: fc.constantFrom<PaperLine>('agree', 'disagree', 'other', 'blank'),
    casts: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

const threshold = fc
  .record({
    share: fc.constantFrom(...SHARES),
    of: fc.constantFrom(...DENOMINATORS),
    quorum: fc.constantFrom(...SHARES),
    countsWritten: fc.boolean(),
  })
  .map(({ share, of, quorum, countsWritten }): Threshold => ({
    ...CITED,
    num: share[0],
    den: share[1],
    of,
    ballot: 'open',
    quorum: { ...CITED, num: quorum[0], den: quorum[1], countsWritten },
  }));

describe('tallyLine', () => {
  it('agrees with a count made member by member in fractions', () => {
    fc.assert(
      fc.property(council, threshold, (members, rule) => {
        const papers = members.filter((member) => member.attendance !== 'absent' && member.casts);
        const here = (attendance: string): number =>
          members.filter((member) => member.attendance === attendance).length;
        const result = tallyLine('dossier', rule, {
          members: members.length,
          present: here('present'),
          staff: 200,
          written: here('written'),
          writtenVotes: here('written'),
          recused: members.filter((member) => member.recused).length,
          recusedAttending: members.filter((member) => member.recused && member.attendance !== 'absent')
            .length,
          votes: votesOn(
            papers.map(({ recused, choice }) => ({ lines: writeLines([recused ? 'recused' : choice]) })),
            0,
          ),
        });

        const voting = papers.filter((member) => !member.recused);
        const yes = voting.filter((member) => member.choice === 'agree').length;
        const denominators: Record<Denominator, number> = {
          'all-staff': 200,
          'all-members': members.length,
          'members-not-recused': members.filter((member) => !member.recused).length,
          attending: members.filter((member) => member.attendance !== 'absent').length,
          'papers-cast': voting.length,
          'papers-not-blank': voting.filter((member) => member.choice !== 'blank').length,
        };
        const attending = here('present') + (rule.quorum.countsWritten ? here('written') : 0);
        const quorate = attending * rule.quorum.den >= rule.quorum.num * members.length;
        const reached = yes > 0 && yes * rule.den >= rule.num * denominators[rule.of];
        expect(result.agree).toBe(yes);
        expect(result.agree + result.disagree + result.other + result.blank).toBe(voting.length);
        expect(result.outcome).toBe(!quorate ? 'no-quorum' : reached ? 'passed' : 'failed');
      }),
      { numRuns: 2_000 },
    );
  });
});
