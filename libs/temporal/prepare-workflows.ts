/**
 * Run by the build: leaves the compiled workflows as one file beside them, so that a worker need not bundle them at each
 * start, which takes seconds and, after a crash, keeps everything waiting.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

const COMPILED = join(__dirname, '../../workflows');

/**
 * Libraries that all workflows of a worker share, frozen, instead of each having its own: a workflow is there sooner and
 * takes less memory. They keep nothing between two calls.
 */
const SHARED = ['domain', 'contracts'];

/**
 * Frames of a stack that are written down. The library has one written for every promise, to show where a workflow waits: with
 * the ten frames of the engine that is a quarter of what a command costs a workflow. Four still show where an error came from.
 */
const FRAMES = 'Error.stackTraceLimit = 4;';

async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(COMPILED, 'index.js'),
    preloadModules: SHARED.map((library) => join(COMPILED, '../libs', library, 'index.js')),
  });
  // On the line that is there: the source map counts lines.
  writeFileSync(join(COMPILED, 'bundle.js'), FRAMES + code);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
