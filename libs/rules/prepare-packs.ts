/**
 * A step of the build: parses the packs and compiles their schemas once and for all. Every start then reads JSON, as long
 * as the texts are the same, and a check compiles nothing.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import standaloneCode from 'ajv/dist/standalone';
import { Field } from './field';
import { hashOfText, parseYaml, PREPARED_FILE, soundName, type Prepared } from './parse-yaml';
import { filesOf, layersIn, PACKS } from './read-layer';
import { checkSchema, kindOf } from './schema/check-schema';
import { schemaCompiler, schemaId, schemaKinds } from './schema/compile-schemas';
import { COMPILED_FILE } from './schema/validators';
import { Source } from './source';

for (const file of [PREPARED_FILE, COMPILED_FILE]) rmSync(file, { force: true });

const ids = schemaKinds().map((kind): [string, string] => [kind, schemaId(kind)]);
writeFileSync(COMPILED_FILE, standaloneCode(schemaCompiler(true), Object.fromEntries(ids)));

/** Whether nothing is lost on the way through JSON; a number without bound would be. */
const isJson = (value: unknown): boolean =>
  value !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

const isSound = (name: string, text: string): boolean =>
  checkSchema(name, Field.of(Source.parse(text, name))).length === 0;

const files = layersIn(PACKS).flatMap((layer) =>
  filesOf(layer, PACKS).map((name) => ({ name, text: readFileSync(join(PACKS, layer, name), 'utf8') })),
);
const known = files.filter(({ text }) => isJson(parseYaml(text)));
const prepared: Prepared = {
  values: Object.fromEntries(known.map(({ text }) => [hashOfText(text), parseYaml(text)])),
  sound: known
    .filter(({ name, text }) => isSound(name, text))
    .map(({ name, text }) => soundName(kindOf(name), text)),
};
writeFileSync(PREPARED_FILE, JSON.stringify(prepared));
