import type { CheckedRequirement } from '../../rules/requirement';

/** What the lines of an explanation are about, in the order in which people ask. */
const FAMILIES = {
  now: ['ending', 'retention', 'next'],
  rules: [
    'rules',
    'on-paper',
    'rule-set',
    'transition',
    'more-favourable',
    'weighed-point',
    'weighed-eligibility',
    'choice',
    'move',
    'unit-comment',
    'reroute',
    'reorganization',
    'subject-gone',
  ],
  eligibility: ['eligibility', 'posthumous'],
  caps: ['cap'],
  parts: ['part'],
  halts: ['hold', 'hold-clock', 'return', 'return-clock'],
  limits: ['limit', 'calendar'],
  opinions: ['opinion', 'posting'],
  votes: ['quorum', 'threshold'],
  steps: ['step'],
} as const;

export type FamilyName = keyof typeof FAMILIES;

type Line = Pick<CheckedRequirement, 'requirement'>;

export interface Family<Of extends Line> {
  readonly name: FamilyName;
  readonly lines: readonly Of[];
}

/** What stands before a slash says what the line is about: "eligibility/rating". */
const kindOf = (requirement: string): string => requirement.split('/', 1)[0] ?? requirement;

/** The lines by what they are about, in the order in which people ask. Families without a line are left out. */
export function familiesOf<Of extends Line>(lines: readonly Of[]): ReadonlyArray<Family<Of>> {
  const names = Object.keys(FAMILIES) as readonly FamilyName[];
  return names
    .map((name) => {
      const wanted: readonly string[] = FAMILIES[name];
      return { name, lines: lines.filter(({ requirement }) => wanted.includes(kindOf(requirement))) };
    })
    .filter((family) => family.lines.length > 0);
}
