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

/** Words are for who writes packs; code that checks them has no use for them. */
const WORDS: readonly string[] = ['title', 'description', 'examples'];
const withoutWords = (key: string, value: unknown): unknown => (WORDS.includes(key) ? undefined : value);

/** The schemas beside this file, without their words, those that the others refer to at the front. */
export const schemasHere = (): readonly object[] =>
  [COMMON, ...schemaKinds()].map(
    (kind) => JSON.parse(readFileSync(join(__dirname, schemaId(kind)), 'utf8'), withoutWords) as object,
  );

/**
 * The schemas, ready to be compiled. All errors of a file are told, not just the first. `isStandalone`: for code that is
 * written to a file.
 */
export function schemaCompiler(isStandalone = false, schemas = schemasHere()): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    multipleOfPrecision: 6,
    formats,
    code: isStandalone ? { source: true, formats: _`require("./formats").formats` } : {},
  });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}
