/**
 * A process of its own that reads and checks all packs, each on the national one with the rule book that they make, then
 * loads the rules of one instance as its start does, and says what that took.
 */
import { checkAllPacks, loadRules, readRuleSet } from '@vinhdanh/rules';

const INSTANCE = ['national', 'lang-son', 'rehearsal'];

const start = performance.now();
const cpu = process.cpuUsage();
const { layers, problems } = checkAllPacks();
loadRules(readRuleSet(INSTANCE));
const { user, system } = process.cpuUsage(cpu);

process.stdout.write(
  JSON.stringify({
    wall_ms: performance.now() - start,
    cpu_ms: (user + system) / 1000,
    layers: layers.length,
    problems: problems.length,
  }),
);
