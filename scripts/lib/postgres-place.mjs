import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { canEnter } from './postgres-user.mjs';

/** Where root keeps what PostgreSQL's user must reach when a clone lies behind a closed folder. */
export const openDir = '/var/lib/vinhdanh';

const record = (dir) => join(dir, 'postgres.json');

/** The recorded place, if it is this data directory's own: a copied clone must not lay hands on the original's. */
function ownPlace(dir) {
  const place = readJson(record(dir))?.place;
  if (!place) return null;
  const inside = place === join(dir, 'postgres');
  return inside || readJson(join(place, 'belongs-to.json'))?.dir === dir ? place : null;
}

/**
 * The folder whose child `data` is the cluster of a data directory: inside it, or, where PostgreSQL's
 * user cannot get in, below `/var/lib/vinhdanh`. The choice is recorded in `postgres.json` and kept.
 */
export function postgresPlace(dir, user) {
  const kept = ownPlace(dir);
  if (kept && existsSync(kept)) return kept;
  const inside = join(dir, 'postgres');
  mkdirSync(inside, { recursive: true });
  const place = canEnter(user, inside) ? inside : outside(dir);
  writeJson(record(dir), { place });
  return place;
}

function outside(dir) {
  removeOrphans();
  const place = join(openDir, 'clusters', createHash('sha256').update(dir).digest('hex').slice(0, 16));
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const folder of [openDir, join(openDir, 'clusters'), place]) chmodSync(folder, 0o755);
  writeJson(join(place, 'belongs-to.json'), { dir });
  return place;
}

/** Clusters outside whose data directory is gone can never be used again. */
function removeOrphans() {
  const clusters = join(openDir, 'clusters');
  for (const name of existsSync(clusters) ? readdirSync(clusters) : []) {
    const place = join(clusters, name);
    const dir = readJson(join(place, 'belongs-to.json'))?.dir;
    if (dir && readJson(record(dir))?.place === place) continue;
    if (!existsSync(join(place, 'data', 'postmaster.pid'))) rmSync(place, { recursive: true, force: true });
  }
}

/** Removes a cluster, wherever it is. */
export function removePostgres(dir) {
  const place = ownPlace(dir);
  if (place) rmSync(place, { recursive: true, force: true });
  rmSync(record(dir), { force: true });
}
