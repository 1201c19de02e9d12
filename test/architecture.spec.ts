import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const FOLDERS = ['apps', 'libs', 'workflows', 'activities', 'tools/verifier'];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser finds, with the import law of `.dependency-cruiser.cjs`. */
function violations(...folders: readonly string[]): readonly Violation[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'import-law-'));
  const report = join(scratch, 'report.json');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--output-to', report];
  try {
    spawnSync(process.execPath, [cruiser, ...folders, ...options], { cwd: ROOT });
    return (JSON.parse(readFileSync(report, 'utf8')) as { summary: { violations: Violation[] } }).summary
      .violations;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

describe('the house', () => {
  it('keeps the import law, which notices a core that reaches for a package and a workflow that reads files', () => {
    const core = mkdtempSync(join(ROOT, 'libs/domain/seeded-'));
    const workflow = mkdtempSync(join(ROOT, 'workflows/seeded-'));
    try {
      writeFileSync(join(core, 'a.ts'), "import { Client } from 'pg';\nexport const client = Client;\n");
      writeFileSync(
        join(workflow, 'b.ts'),
        "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      );
      const found = violations(...FOLDERS);
      const isSeeded = ({ from }: Violation): boolean => from.includes('/seeded-');
      expect(found.filter(isSeeded).map(({ rule }) => rule.name)).toEqual(
        expect.arrayContaining(['the-core-imports-nothing', 'workflows-are-deterministic']),
      );
      const real = found.filter((one) => !isSeeded(one));
      expect(real.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    } finally {
      rmSync(core, { recursive: true });
      rmSync(workflow, { recursive: true });
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
