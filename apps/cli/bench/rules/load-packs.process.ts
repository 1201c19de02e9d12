/** A process of its own that loads and checks all packs, as a start of the API does, and says what that took. */
import { checkAllPacks, loadRules, readRuleSet } from '@vinhdanh/rules';

const NATIONAL = 'national';

const start = performance.now();
const cpu = process.cpuUsage();
const { layers, problems } = checkAllPacks();
for (const layer of layers) loadRules(readRuleSet(layer === NATIONAL ? [NATIONAL] : [NATIONAL, layer]));
const { user, system } = process.cpuUsage(cpu);

process.stdout.write(
  JSON.stringify({
    wall_ms: performance.now() - start,
    cpu_ms: (user + system) / 1000,
    layers: layers.length,
    problems: problems.length,
  }),
);
