import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['apps', 'libs', 'workflows', 'activities', 'tools/verifier'];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser finds in the folders of a tree, with the import law of `.dependency-cruiser.cjs`. */
function violations(tree: string, ...folders: readonly string[]): readonly Violation[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'import-law-'));
  const report = join(scratch, 'report.json');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--output-to', report];
  try {
    spawnSync(process.execPath, [cruiser, ...folders, ...options], { cwd: tree });
    return (JSON.parse(readFileSync(report, 'utf8')) as { summary: { violations: Violation[] } }).summary
      .violations;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Another tree under the same law, of these files alone. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'import-law-tree-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(ROOT, name), join(tree, name));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), text);
  }
  return tree;
}

describe('the house', () => {
  it('keeps the import law', () => {
    const found = violations(ROOT, ...FOLDERS);
    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  }, 60_000);

  it('would be told of a core that reaches for a package and of a workflow that reads files', () => {
    const tree = treeOf({
      'libs/domain/a.ts': "import { Client } from 'pg';\nexport const client = Client;\n",
      'workflows/b.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    });
    try {
      const found = violations(tree, 'libs', 'workflows').map(({ rule, from }) => `${rule.name}: ${from}`);
      expect(found).toEqual(
        expect.arrayContaining([
          'the-core-imports-nothing: libs/domain/a.ts',
          'workflows-are-deterministic: workflows/b.ts',
        ]),
      );
    } finally {
      rmSync(tree, { recursive: true });
    }
  }, 60_000);

  it('has the top level that the architecture names', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
    expect(folders.sort()).toEqual([
      'activities',
      'apps',
      'docs',
      'libs',
      'scripts',
      'test',
      'tools',
      'workflows',
    ]);
  });

  it('styles each class in one file, as the styles of a page stay when another one is opened', () => {
    const styled = readdirSync(join(ROOT, 'apps/web'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) => {
        const rules = readFileSync(join(ROOT, 'apps/web', name), 'utf8').matchAll(
          /^\.(vd-[\w-]+)(?:,| \{)$/gm,
        );
        return [...new Set([...rules].map(([, styledClass]) => styledClass))];
      });
    expect(styled.length).toBeGreaterThan(100);
    expect(styled.filter((one, place) => styled.indexOf(one) !== place)).toEqual([]);
  });
});
