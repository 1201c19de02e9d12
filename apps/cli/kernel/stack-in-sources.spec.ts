import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, transpileModule } from 'typescript';
import { stackInSources } from './stack-in-sources';

/** A program of which the compiler moves every line. */
const SOURCE = `interface Nothing {
  readonly at: 'all';
}

export function fail(): never {
  throw new Error('a bug');
}

try {
  fail();
} catch (error) {
  process.stdout.write((error as Error).stack ?? '');
}
`;

describe('the stack of a bug', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thư mục có dấu cách '));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names the lines of the sources', () => {
    const compilerOptions = { module: ModuleKind.CommonJS, sourceMap: true };
    const { outputText, sourceMapText = '' } = transpileModule(SOURCE, {
      fileName: 'bug.ts',
      compilerOptions,
    });
    const file = join(folder, 'bug.js');
    writeFileSync(file, outputText);
    writeFileSync(`${file}.map`, sourceMapText);
    const stack = execFileSync(process.execPath, [file]).toString();
    expect(stack).toContain(`at fail (${file}:`);
    const [first = '', second = ''] = stackInSources(stack).split('\n').slice(1);
    expect(first.trim()).toBe(`at fail (${join(folder, 'bug.ts')}:6:9)`);
    expect(second).toMatch(/bug\.ts:10:3\)$/);
  });

  it('stays as it is where there is no map', () => {
    const stack = 'Error: no map\n    at async run (/nowhere/main.js:1:2)\n    at node:internal/main:9:3';
    expect(stackInSources(stack)).toBe(stack);
  });
});
