import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { PlainError } from './report.mjs';

/** Refuses a Node that is older than package.json asks for. */
export function checkNode() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = manifest.engines.node.replace(/^\D*/, '');
  if (compare(process.versions.node, wanted) >= 0) return;
  throw new PlainError(`Vinh Danh needs Node ${wanted} or later; this is Node ${process.versions.node}.`);
}

function compare(left, right) {
  const a = left.split('.').map(Number);
  const b = right.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
