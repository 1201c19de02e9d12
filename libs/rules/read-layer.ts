import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '@vinhdanh/domain';
import { RuleDataError } from './rule-data-error';

/** Folder of the packs: beside this file, in the sources as in the build. */
export const PACKS = join(__dirname, 'packs');

const LAYER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The names of a layer's rule files, in order. */
export function filesOf(layer: string, packs: string): readonly string[] {
  const folder = join(packs, layer);
  if (!LAYER_NAME.test(layer) || !existsSync(folder))
    throw new RuleDataError(layer, '', `does not exist; layers are ${layersIn(packs).join(', ')}`, 1);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** The texts of a layer's rule files by name. */
export const textsOf = (layer: string, packs: string): PackFiles =>
  Object.fromEntries(
    filesOf(layer, packs).map((name) => [name, readFileSync(join(packs, layer, name), 'utf8')]),
  );

export const layersIn = (packs: string): readonly string[] =>
  readdirSync(packs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
