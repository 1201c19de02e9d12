// npm run pictures: takes pictures of the screens anew, by the browser tests that pass them, into .data/pictures, on a desk
// and on a phone; those that docs/images shows are replaced. Arguments go to jest: npm run pictures -- law-screens
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/command.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, root } from './lib/paths.mjs';
import { say } from './lib/report.mjs';

const taken = join(dataDir, 'pictures');
const shown = join(root, 'docs', 'images');

function replaceShown() {
  const names = readdirSync(shown).filter((name) => existsSync(join(taken, name)));
  for (const name of names) copyFileSync(join(taken, name), join(shown, name));
  say(`Replaced in docs/images: ${names.join(', ') || 'none'}.`);
}

await runMain(async () => {
  rmSync(taken, { recursive: true, force: true });
  const tests = [join(root, 'scripts', 'test.mjs'), ...process.argv.slice(2), '--selectProjects', 'browser'];
  const env = { ...process.env, SHOTS_DIR: taken };
  const code = await run(process.execPath, tests, { cwd: root, env });
  if (code === 0) replaceShown();
  return code;
});
