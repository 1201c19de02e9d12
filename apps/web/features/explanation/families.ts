import type { CheckedRequirement } from '../../api/models';

const FAMILIES = {
  now: ['ending', 'next'],
  rules: [
    'rules',
    'rule-set',
    'transition',
    'more-favourable',
    'choice',
    'reroute',
    'reorganization',
    'subject-gone',
  ],
  eligibility: ['eligibility'],
  caps: ['cap'],
  parts: ['part'],
  halts: ['hold', 'return'],
  limits: ['limit', 'calendar'],
  opinions: ['opinion', 'posting'],
  votes: ['quorum', 'threshold'],
  steps: ['step'],
} as const;

export type FamilyName = keyof typeof FAMILIES;

export interface Family {
  readonly name: FamilyName;
  readonly lines: readonly CheckedRequirement[];
}

/** What stands before a slash says what the line is about: "eligibility/rating". */
const kindOf = (requirement: string): string => requirement.split('/', 1)[0] ?? requirement;

/** The lines by what they are about, in the order in which people ask. Families without a line are left out. */
export function familiesOf(lines: readonly CheckedRequirement[]): readonly Family[] {
  const names = Object.keys(FAMILIES) as readonly FamilyName[];
  return names
    .map((name) => {
      const wanted: readonly string[] = FAMILIES[name];
      return { name, lines: lines.filter(({ requirement }) => wanted.includes(kindOf(requirement))) };
    })
    .filter((family) => family.lines.length > 0);
}
