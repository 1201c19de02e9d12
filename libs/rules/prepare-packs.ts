/**
 * A step of the build: parses the packs and compiles their schemas once and for all. Every start then reads JSON, as long
 * as the texts are the same, and a check compiles nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import standaloneCode from 'ajv/dist/standalone';
import { hashOfText, parseYaml, PARSED_FILE } from './parse-yaml';
import { filesOf, layersIn, PACKS } from './read-layer';
import { schemaCompiler, schemaId, schemaKinds } from './schema/compile-schemas';
import { COMPILED_FILE } from './schema/validators';

/** Whether nothing is lost on the way through JSON; a number without bound would be. */
const isJson = (value: unknown): boolean =>
  value !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

const texts = layersIn(PACKS).flatMap((layer) =>
  filesOf(layer, PACKS).map((name) => readFileSync(join(PACKS, layer, name), 'utf8')),
);
const values = texts.map((text): [string, unknown] => [hashOfText(text), parseYaml(text)]);
writeFileSync(PARSED_FILE, JSON.stringify(Object.fromEntries(values.filter(([, value]) => isJson(value)))));

const ids = schemaKinds().map((kind): [string, string] => [kind, schemaId(kind)]);
writeFileSync(COMPILED_FILE, standaloneCode(schemaCompiler(true), Object.fromEntries(ids)));
