import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { Field } from './field';
import { RuleDataError } from './rule-data-error';

/** Folder of the packs: beside this file, in the sources as in the build. */
export const PACKS = join(__dirname, 'packs');

const LAYER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The files of one layer by name, parsed. */
export function readLayer(layer: string, packs: string): ReadonlyMap<string, Field> {
  const folder = join(packs, layer);
  if (!LAYER_NAME.test(layer) || !existsSync(folder))
    throw new RuleDataError(layer, '', `does not exist; layers are ${layersIn(packs).join(', ')}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name, parseFile(join(folder, name), `${layer}/${name}`)]));
}

const layersIn = (packs: string): readonly string[] =>
  readdirSync(packs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

function parseFile(path: string, name: string): Field {
  const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new RuleDataError(name, '', `is not YAML: ${error.message}`);
  return new Field(name, '', document.toJS({ maxAliasCount: 100 }));
}
