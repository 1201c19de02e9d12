import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Field } from './field';
import { RuleDataError } from './rule-data-error';
import { Source } from './source';

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

export const readFile = (layer: string, name: string, packs: string): Field =>
  Field.of(Source.read(join(packs, layer, name), `${layer}/${name}`));

/** The files of one layer by name, parsed: those that are wanted. */
export const readLayer = (
  layer: string,
  packs: string,
  wanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, Field> =>
  new Map(
    filesOf(layer, packs)
      .filter(wanted)
      .map((name) => [name, readFile(layer, name, packs)]),
  );

export const layersIn = (packs: string): readonly string[] =>
  readdirSync(packs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
