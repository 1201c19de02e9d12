import { decideOnce, dossiersAtEveryStep } from '../../apps/cli/bench/rules/dossiers';
import { loadRules, readRuleSet } from './index';

const LEAST_PER_SECOND = 20_000;
const DECISIONS = 20_000;
const RUNS = 5;

/** Seconds of processor time: what other processes take from the machine does not count. */
function cpuSeconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('decide with the whole of the packs', () => {
  it(`decides at least ${LEAST_PER_SECOND} commands a second on one core, once warm`, () => {
    const given = dossiersAtEveryStep(loadRules(readRuleSet(['national', 'lang-son'])));
    expect(given.length).toBeGreaterThan(10);
    const run = (): void => {
      for (let done = 0; done < DECISIONS; done += given.length) given.forEach(decideOnce);
    };
    run();
    const rates = Array.from({ length: RUNS }, () => DECISIONS / cpuSeconds(run)).sort((a, b) => b - a);
    const best = rates[0] ?? 0;
    process.stdout.write(`decide, ${given.length} steps: best of ${RUNS} ${Math.round(best)} a second\n`);
    expect(best).toBeGreaterThan(LEAST_PER_SECOND);
  });
});
