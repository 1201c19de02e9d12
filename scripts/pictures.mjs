// npm run pictures: takes pictures of the screens anew, by the browser tests that pass them, into .data/pictures, on a desk
// and on a phone, then those of the demo's own dossiers; what docs/images shows is replaced. Arguments go to jest:
// npm run pictures -- law-screens. With "demo" alone, only those of the demo.
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './lib/cli.mjs';
import { run } from './lib/command.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, demoDir, REHEARSAL_LAYERS, root } from './lib/paths.mjs';
import { say } from './lib/report.mjs';
import { jest } from './lib/rings.mjs';
import { readRun } from './lib/run-file.mjs';
import { withStack } from './lib/with-stack.mjs';

const taken = join(dataDir, 'pictures');
const shown = join(root, 'docs', 'images');
const stackDir = join(demoDir, 'stack');
const chosen = process.argv.slice(2);

function replaceShown() {
  const names = readdirSync(shown).filter((name) => existsSync(join(taken, name)));
  for (const name of names) copyFileSync(join(taken, name), join(shown, name));
  say(`Replaced in docs/images: ${names.join(', ') || 'none'}.`);
}

function byTests() {
  const tests = [join(root, 'scripts', 'test.mjs'), ...chosen, '--selectProjects', 'browser'];
  return run(process.execPath, tests, { cwd: root, env: { ...process.env, SHOTS_DIR: taken } });
}

/** What is played, and which test looks at what it left. */
const DEMOS = {
  demo: { story: [], test: 'dossiers-of-demo' },
  merge: { story: ['merge'], test: 'order-of-merge' },
};

/** Plays a demo on an empty stack and looks at what it left. */
async function ofTheDemo({ story, test }) {
  process.env.RULE_LAYERS ??= REHEARSAL_LAYERS;
  rmSync(stackDir, { recursive: true, force: true });
  return withStack(
    async (environment) => {
      const played = await runCli(['demo', ...story, '--out', demoDir], environment);
      if (played !== 0) return played;
      const seen = { WEB_URL: readRun(stackDir)?.web, DATA_DIR: stackDir, SHOTS_DIR: taken, PICTURES: '1' };
      return run(process.execPath, [jest, test, '--selectProjects', 'pictures'], {
        cwd: root,
        env: { ...process.env, ...environment, ...seen, NODE_ENV: 'test', BUILT: '1' },
      });
    },
    { dir: stackDir },
  );
}

/** Everything that was asked for, until something fails. */
async function take() {
  const alone = chosen.length === 1 ? DEMOS[chosen[0]] : undefined;
  if (alone) return ofTheDemo(alone);
  const works = [
    byTests,
    ...(chosen.length === 0 ? Object.values(DEMOS).map((demo) => () => ofTheDemo(demo)) : []),
  ];
  for (const work of works) {
    const code = await work();
    if (code !== 0) return code;
  }
  return 0;
}

await runMain(async () => {
  rmSync(taken, { recursive: true, force: true });
  const code = await take();
  if (code === 0) replaceShown();
  return code;
});
