// Builds the package: the command as one file without dependencies, and the same as one page. Argument: where to.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const source = (name) => readFileSync(join(here, 'src', name), 'utf8').trim();

/** The program that begins at the file, with all that it needs, as text. */
async function bundled(entry, target) {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    build: {
      write: false,
      target,
      modulePreload: false,
      rollupOptions: { input: join(here, 'src', entry), external: /^node:/, output: { format: 'es' } },
    },
  });
  return [made].flat()[0].output.find(({ type }) => type === 'chunk').code;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One page that asks for nothing: what may run and how it looks is named by hash, everything else is forbidden. */
async function page() {
  // Within a page "</script" would end the program, wherever it stands.
  const script = (await bundled('page.ts', 'es2022')).replaceAll('</script', String.raw`<\/script`);
  const style = source('page.css');
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'none'; base-uri 'none'`;
  return source('page.html')
    .replace('content=""', () => `content="${policy}"`)
    .replace('></style>', () => `>${style}</style>`)
    .replace('></script>', () => `>${script}</script>`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const command = `#!/usr/bin/env node\n${await bundled('main.ts', 'node20')}`;
writeFileSync(join(out, 'verify.mjs'), command, { mode: 0o755 });
writeFileSync(join(out, 'verify.html'), `${await page()}\n`);
for (const file of ['package.json', 'README.md']) copyFileSync(join(here, file), join(out, file));
