import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runOrSay } from './command.mjs';
import { filesBelow, hashOf, readJson, writeJson } from './files.mjs';
import { dataDir, root } from './paths.mjs';
import { say, step } from './report.mjs';

const output = join(root, 'dist');
const marker = join(output, '.built.json');
const web = join('apps', 'web');
const verifier = join('tools', 'verifier');

const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const isSource = (file) => !/\.(spec|e2e)\.tsx?$/.test(file);
const below = (paths, keep) => paths.flatMap((path) => filesBelow(join(root, path), keep));

const isServerFile = (file) => isSource(file) && !relative(root, file).startsWith(web);
const serverSources = () => below(['apps', 'workflows', 'activities', 'libs'], isServerFile);
const webSources = () => below([web, 'libs'], isSource);

const PARTS = {
  server: {
    name: 'Build the server side (nest build)',
    sources: serverSources,
    tool: ['@nestjs/cli/bin/nest.js', 'build', 'all'],
  },
  web: {
    name: 'Build the screens (vite build)',
    sources: () => (existsSync(join(root, web, 'vite.config.ts')) ? webSources() : []),
    tool: ['vite/bin/vite.js', 'build', web, '--outDir', join(output, 'web'), '--emptyOutDir'],
  },
  verifier: {
    name: 'Build the verifier of evidence (one file, one page)',
    sources: () => below([verifier], isSource),
    tool: [join('..', verifier, 'build.mjs'), join(output, 'verifier')],
  },
};

/** What a start need not do again: packs as JSON with their schemas as code, workflows as one file. */
const PREPARATIONS = [
  { name: 'Prepare the rule packs', program: 'libs/rules/prepare-packs.js' },
  { name: 'Bundle the workflows', program: 'libs/temporal/prepare-workflows.js' },
];

/** Compiles what changed since the last build, judged by the content of its sources. */
export async function buildAll() {
  for (const part of Object.keys(PARTS)) await build(part, PARTS[part]);
}

async function build(part, { name, sources, tool: [program, ...args] }) {
  const files = sources();
  if (files.length === 0) return;
  const hash = hashOf(root, [...files, ...SETTINGS.map((file) => join(root, file))]);
  if (readJson(marker)?.[part] === hash) return;
  await step(name, () =>
    runOrSay(`${name} failed.`, process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      log: join(dataDir, 'logs', `build-${part}.log`),
    }),
  );
  if (part === 'server') {
    removeOrphans();
    for (const preparation of PREPARATIONS) await prepare(preparation);
  }
  writeJson(marker, { ...readJson(marker), [part]: hash });
}

const prepare = ({ name, program }) =>
  step(name, () =>
    runOrSay(`${name} failed.`, process.execPath, [join(output, program)], {
      cwd: root,
      log: join(dataDir, 'logs', 'build-preparations.log'),
    }),
  );

/** Removes outputs whose source is gone: a migration that was withdrawn must not run from `dist/`. */
function removeOrphans() {
  const isOutput = (file) => !/^(web|verifier|\.)/.test(relative(output, file));
  for (const file of filesBelow(output, isOutput)) {
    const source = join(root, relative(output, file)).replace(/\.js(\.map)?$/, '');
    if ([source, `${source}.ts`, `${source}.js`].some((path) => existsSync(path))) continue;
    say(`   removing ${relative(root, file)}, whose source is gone`);
    rmSync(file);
  }
}
