import { measuredOn, verdictTable } from '../report-page';
import { judgeBy, type Verdict } from '../verdict';
import type { RulesBenchResult } from './run-rules-bench';

/** What each figure may be at most or at least. */
const BOUNDS = {
  decide_per_s: { least: 20_000 },
  eligibility_all_awards_p50_ms: { most: 5 },
  packs_p50_ms: { most: 300 },
  limits_20000_ms: { most: 120_000 },
} as const;

type Bounded = keyof typeof BOUNDS;

const MEANINGS: Readonly<Record<Bounded, string>> = {
  decide_per_s: 'decisions of the core a second on one core, over every step of the longest way',
  eligibility_all_awards_p50_ms: 'eligibility of one subject with forty decisions for all awards, median, ms',
  packs_p50_ms: 'loading and checking all packs in a fresh process, median, ms',
  limits_20000_ms:
    'new ends of 20,000 running limits after a change of the calendar, without writing them, ms',
};

/** Each bounded figure with its bound. */
export const judgeRules = (result: RulesBenchResult): ReadonlyArray<Verdict<Bounded>> =>
  judgeBy(BOUNDS, result);

/** The result as a page: what was measured, on what class of machine, when. */
export function rulesPageOf(result: RulesBenchResult, day: string): string {
  return `# Bench of the rules

\`npm run bench -- rules\` measures the core and the packs as they are, without any service.

- **Decisions**: a dossier under the national law and Lạng Sơn's pack at each of the ${result.steps} steps of a hero's way, given
  the command that moves it on; each is accepted. Counted by the processor time of one core.
- **Eligibility**: every one of the ${result.awards} awards that have criteria, for an official with forty decisions and sixteen
  rated years.
- **Packs**: a process that has just begun checks all ${result.pack_layers} layers (schemas, readers, whether they fit together, whether
  a lower one loosens a higher one) and makes the rule book of each; then it loads the rules of one instance. The build has parsed the YAML and held it to the schemas; a text
  that differs is parsed and held to them anew. The layers are checked one by one on the national one, and share what each file says.
  By the clock ${result.packs_wall_p50_ms} ms, processor time of all its threads ${result.packs_cpu_p50_ms} ms; the lesser
  of both counts, so that a process that waited for a core is not charged for it.
- **Limits**: what each of 20,000 running limits becomes under another calendar. That they are written, and timers moved, is not
  in it.

${measuredOn(day)}:

${verdictTable(MEANINGS, judgeRules(result))}
`;
}
