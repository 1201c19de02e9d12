import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';

/** Says whether the value keeps to the schema; its errors stand beside it until it is asked again. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Written by the build: the schemas as code, which need not be compiled. */
export const COMPILED_FILE = join(__dirname, 'compiled-schemas.js');

type Loader = typeof import('./compile-schemas');

let validators: Readonly<Record<string, Validator | undefined>> | null = null;

/* eslint-disable @typescript-eslint/no-require-imports -- loaded where it is wanted, and not at every start */
/** Wanted by a check only, and the compiler only where the build left no code: neither costs a start anything. */
function loadValidators(): Readonly<Record<string, Validator | undefined>> {
  if (existsSync(COMPILED_FILE)) return require(COMPILED_FILE) as Readonly<Record<string, Validator>>;
  const { schemaCompiler, schemaId, schemaKinds } = require('./compile-schemas') as Loader;
  const compiler = schemaCompiler();
  return Object.fromEntries(
    schemaKinds().map((kind) => [kind, compiler.getSchema(schemaId(kind)) as Validator]),
  );
}

/** The validator of a kind of pack file ("instruments"); `undefined` where the kind has no schema. */
export const validatorOf = (kind: string): Validator | undefined => (validators ??= loadValidators())[kind];
