import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { _ } from 'ajv';
import { formats } from './formats';

const ENDING = '.schema.json';
/** Values that the other schemas refer to; no file is of this kind. */
const COMMON = 'common';

/** The kinds of pack file that have a schema: "instruments", "time-limits". */
export const schemaKinds = (): readonly string[] =>
  readdirSync(__dirname)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((kind) => kind !== COMMON)
    .sort();

export const schemaId = (kind: string): string => `${kind}${ENDING}`;

/** Descriptions are for who writes packs; code that checks them has no use for them. */
const withoutWords = (key: string, value: unknown): unknown => (key === 'description' ? undefined : value);

/**
 * The schemas beside this file, ready to be compiled. All errors of a file are told, not just the first. `isStandalone`:
 * for code that is written to a file.
 */
export function schemaCompiler(isStandalone = false): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    multipleOfPrecision: 6,
    formats,
    code: isStandalone ? { source: true, formats: _`require("./formats").formats` } : {},
  });
  for (const kind of [COMMON, ...schemaKinds()])
    ajv.addSchema(JSON.parse(readFileSync(join(__dirname, schemaId(kind)), 'utf8'), withoutWords) as object);
  return ajv;
}
