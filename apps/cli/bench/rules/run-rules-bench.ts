import {
  emptyFile,
  recomputationOf,
  withinReach,
  type LoadedRules,
  type SubjectFile,
} from '@vinhdanh/domain';
import { loadRules, readRuleSet } from '@vinhdanh/rules';
import { median } from '../measure';
import { decideOnce, dossiersAtEveryStep } from './dossiers';
import { loadPacks } from './load-packs';

const LAYERS = ['national', 'lang-son'];
const DECISIONS = 200_000;
const LOOKS = 400;
const PROCESSES = 7;
const LIMITS = 20_000;

/** Every figure of the rules, with its unit in the name. */
export interface RulesBenchResult {
  /** Of one core: by processor time. */
  readonly decide_per_s: number;
  readonly eligibility_all_awards_p50_ms: number;
  /** The clock's time or, where the process waited for a core, its processor time: what an idle machine takes at most. */
  readonly packs_p50_ms: number;
  readonly packs_wall_p50_ms: number;
  readonly packs_cpu_p50_ms: number;
  readonly pack_layers: number;
  readonly limits_20000_ms: number;
  readonly steps: number;
  readonly awards: number;
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

const cpuSeconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const elapsed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function decisionsPerSecond(rules: LoadedRules): { rate: number; steps: number } {
  const given = dossiersAtEveryStep(rules);
  const work = (): void => {
    for (let done = 0; done < DECISIONS; done += given.length) given.forEach(decideOnce);
  };
  work();
  return { rate: DECISIONS / cpuSeconds(work), steps: given.length };
}

/** Forty decisions over sixteen years, as an official of long service has them. */
function longService(): SubjectFile {
  const years = Array.from({ length: 16 }, (_, at) => 2010 + at);
  const titles = ['DH-LDTT', 'DH-CSTDCS'].flatMap((award) => years.map((year) => ({ award, year })));
  const more = [2013, 2016, 2019, 2022].flatMap((year) => [
    { award: 'DH-CSTD-BT', year },
    { award: 'BK-BT', year },
  ]);
  return {
    ...emptyFile('bench', 'person'),
    holdings: [...titles, ...more].map(({ award, year }) => ({
      id: `${award}-${year}`,
      award,
      kind: 'merit',
      decision: { number: `${year}/QĐ`, date: `${year + 1}-01-15`, body: 'unit' },
      period: { from: year, to: year },
      achievement: null,
      status: 'held',
      basis: [],
    })),
    ratings: years.map((year) => ({ year, rating: 'excellent' })),
  };
}

function eligibility({ criteria }: LoadedRules): { times: readonly number[]; awards: number } {
  const subject = longService();
  const look = (): void => void withinReach(subject, '2026-02-01', criteria);
  for (let done = 0; done < LOOKS; done++) look();
  return {
    times: Array.from({ length: LOOKS }, () => elapsed(look)),
    awards: Object.keys(criteria.byAward).length,
  };
}

/** New ends of limits that run when a day off is taken out of the calendar and a Saturday is worked. */
function limitsRecomputed(rules: LoadedRules): number {
  const { years, calendar } = rules.book;
  const other = { ...calendar, daysOff: calendar.daysOff.slice(0, -3), workingSaturdays: [] };
  const limited = dossiersAtEveryStep(rules)
    .map(({ state }) => ({
      ...state,
      dueAt: '2026-03-30T16:59:59.999Z',
      arrivedAt: '2026-03-02T02:00:00.000Z',
    }))
    .filter(({ route, step }) => route.steps[step]?.limit);
  return elapsed(() => {
    for (let done = 0; done < LIMITS; done += limited.length)
      for (const dossier of limited) recomputationOf(dossier, other, years, 'bench');
  });
}

/** Measures the core on the packs as they are; no service is needed. */
export function runRulesBench(tell: (progress: string) => void): RulesBenchResult {
  tell('packs, in processes of their own');
  const loaded = Array.from({ length: PROCESSES }, () => loadPacks());
  const rules = loadRules(readRuleSet(LAYERS));
  tell('decisions');
  const decisions = decisionsPerSecond(rules);
  tell('eligibility for all awards');
  const looked = eligibility(rules);
  tell('limits');
  return {
    decide_per_s: Math.round(decisions.rate),
    eligibility_all_awards_p50_ms: rounded(median(looked.times)),
    packs_p50_ms: rounded(median(loaded.map(({ wall_ms, cpu_ms }) => Math.min(wall_ms, cpu_ms))), 0),
    packs_wall_p50_ms: rounded(median(loaded.map(({ wall_ms }) => wall_ms)), 0),
    packs_cpu_p50_ms: rounded(median(loaded.map(({ cpu_ms }) => cpu_ms)), 0),
    pack_layers: loaded[0]?.layers ?? 0,
    limits_20000_ms: rounded(limitsRecomputed(rules), 0),
    steps: decisions.steps,
    awards: looked.awards,
  };
}
