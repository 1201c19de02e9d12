// npm run check: every check that needs no service. All run, even when one fails.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/command.mjs';
import { runMain } from './lib/main.mjs';
import { compiled, root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

const exists = (path) => existsSync(join(root, path));
const sources = ['apps', 'workflows', 'activities', 'libs', 'test', 'tools/verifier'].filter(exists);

const CHECKS = [
  { name: 'types', tool: ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'types of the screens',
    tool: ['typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'],
    applies: exists('apps/web/tsconfig.json'),
  },
  {
    name: 'types of the verifier',
    tool: ['typescript/bin/tsc', '--noEmit', '-p', 'tools/verifier/tsconfig.json'],
  },
  { name: 'lint', tool: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'formatting', tool: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'architecture',
    tool: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...sources],
  },
  { name: 'unused code', tool: ['knip/bin/knip.js'] },
  { name: 'description of the API', program: compiled('apps/api/openapi.js'), args: ['--check'] },
  {
    name: 'types made from the description of the API',
    tool: [
      'openapi-typescript/bin/cli.js',
      'docs/openapi.json',
      '--output',
      'apps/web/api/schema.d.ts',
      '--check',
    ],
  },
];

/** A check is a program of ours, or a tool below node_modules with its arguments. */
async function check({
  name,
  tool: [tool, ...options] = [],
  program = join(root, 'node_modules', tool),
  args = options,
}) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const code = await run(process.execPath, [program, ...args], { cwd: root });
  return { name, passed: code === 0, seconds: (Date.now() - begun) / 1000 };
}

await runMain(async () => {
  await prepare();
  const results = [];
  for (const entry of CHECKS) if (entry.applies !== false) results.push(await check(entry));
  console.log('\nChecks');
  for (const { name, passed, seconds } of results) {
    console.log(`  ${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} of ${results.length} checks passed`);
  return failed > 0 ? 1 : 0;
});
