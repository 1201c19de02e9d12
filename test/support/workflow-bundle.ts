import { resolve } from 'node:path';

/** The workflows as the build bundles them for every worker. */
export const WORKFLOW_BUNDLE = { codePath: resolve(__dirname, '../../dist/workflows/bundle.js') };
