/**
 * How a careful secretary counts one line on paper, member by member and in fractions. Written from the rules (law.md 2,
 * domain.md 6.2-6.4), and sharing no code with the count that it checks.
 */
export interface Member {
  readonly attendance: 'present' | 'written' | 'absent';
  readonly recused: boolean;
  /** Whether a paper came, or a hand or slip was there to be counted. */
  readonly votes: boolean;
  readonly choice: 'agree' | 'disagree' | 'other' | 'blank';
}

export interface HandRule {
  readonly share: readonly [number, number];
  readonly of: 'all-members' | 'members-not-recused' | 'attending' | 'papers-cast' | 'papers-not-blank';
  readonly quorum: readonly [number, number];
  /** A vote in writing makes its member one of those attending. */
  readonly writtenAttends: boolean;
  readonly writtenCounts: boolean;
  readonly shrinks: boolean;
}

export interface HandCount {
  readonly agree: number;
  readonly cast: number;
  readonly base: number;
  readonly outcome: 'passed' | 'failed' | 'no-quorum';
}

export function countByHand(members: readonly Member[], rule: HandRule): HandCount {
  const inHall = members.filter(({ attendance }) => attendance === 'present');
  const wrote = members.filter(({ attendance, votes }) => attendance === 'written' && votes);
  const heard = members.filter(
    ({ attendance, votes, recused }) =>
      votes && !recused && (attendance === 'present' || (attendance === 'written' && rule.writtenCounts)),
  );
  const agree = heard.filter(({ choice }) => choice === 'agree').length;

  const counted = rule.writtenCounts ? [...inHall, ...wrote] : inHall;
  const whole: Record<HandRule['of'], readonly Member[]> = {
    'all-members': members,
    'members-not-recused': members.filter(({ recused }) => !recused),
    attending: counted,
    'papers-cast': heard,
    'papers-not-blank': heard.filter(({ choice }) => choice !== 'blank'),
  };
  const base = rule.shrinks ? whole[rule.of].filter(({ recused }) => !recused) : whole[rule.of];

  const here = inHall.length + (rule.writtenAttends ? wrote.length : 0);
  const isQuorate = reaches(here, members.length, rule.quorum);
  const isEnough = agree > 0 && reaches(agree, base.length, rule.share);
  const outcome = !isQuorate ? 'no-quorum' : isEnough ? 'passed' : 'failed';
  return { agree, cast: heard.length, base: base.length, outcome };
}

/** part/whole >= num/den, without dividing. */
const reaches = (part: number, whole: number, [num, den]: readonly [number, number]): boolean =>
  BigInt(part) * BigInt(den) >= BigInt(num) * BigInt(whole);
