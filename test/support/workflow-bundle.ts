import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleWorkflows } from '@vinhdanh/temporal';

const DIST = resolve(__dirname, '../../dist');
const SOURCES = ['workflows', 'libs/domain', 'libs/contracts'];

/** The compiled workflows as one file, bundled once for all test files that see the same build. */
export async function workflowBundle(): Promise<{ codePath: string }> {
  const codePath = join(process.env.DATA_DIR ?? tmpdir(), `workflows-${contentOf(SOURCES)}.js`);
  if (!existsSync(codePath)) {
    const { code } = await bundleWorkflows(join(DIST, 'workflows/index.js'));
    const draft = `${codePath}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, codePath);
  }
  return { codePath };
}

function contentOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(DIST, folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
