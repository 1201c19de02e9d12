import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '@vinhdanh/domain';
import { canonicalJson } from '@vinhdanh/platform';
import { schemasHere } from '../../libs/rules/schema/compile-schemas';

/** A pack with every field that its form has, as it was stored, with the schemas that its form had then. */
export interface FormExample {
  /** "1-1": its form, and which of the schemas that the form had. */
  readonly name: string;
  readonly form: number;
  readonly files: PackFiles;
  readonly schemas: readonly object[];
  /** What the pack is read as. */
  readonly says: unknown;
  /** What is read otherwise of the pack without one value, by what is absent or null. */
  readonly without: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = join(__dirname, '../rule-forms');
const PACK = 'national';

const jsonIn = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8')) as unknown;

const textsIn = (folder: string): PackFiles =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** The stored examples, the oldest at the front. */
export const formExamples = (): readonly FormExample[] =>
  readdirSync(FOLDER)
    .map((name) => ({ name, numbers: name.split('-').map(Number) }))
    .sort(({ numbers: [a = 0, b = 0] }, { numbers: [c = 0, d = 0] }) => a - c || b - d)
    .map(({ name, numbers: [form = 0] }) => ({
      ...{ name, form, files: textsIn(join(FOLDER, name, PACK)) },
      schemas: jsonIn(name, 'schemas.json') as readonly object[],
      says: jsonIn(name, 'says.json'),
      without: jsonIn(name, 'without.json') as FormExample['without'],
    }));

const write = (name: string, file: string, value: unknown): void =>
  writeFileSync(join(FOLDER, name, file), `${JSON.stringify(value, null, 1)}\n`);

/**
 * Where the newest example has other schemas than there are today, stores one more of the form, with the pack of the newest: to be
 * given what is new.
 */
export function addMissing(form: number): void {
  const known = formExamples();
  const last = known.at(-1);
  if (!last || canonicalJson(last.schemas) === canonicalJson(schemasHere())) return;
  const name = `${form}-${known.filter((one) => one.form === form).length + 1}`;
  mkdirSync(join(FOLDER, name, PACK), { recursive: true });
  for (const [file, text] of Object.entries(last.files)) writeFileSync(join(FOLDER, name, PACK, file), text);
  const schemas = schemasHere().map((schema) => JSON.stringify(schema));
  writeFileSync(join(FOLDER, name, 'schemas.json'), `[\n${schemas.join(',\n')}\n]\n`);
  writeReading(name, {}, {});
}

/** Stores what an example is read as. */
export function writeReading(name: string, says: unknown, without: FormExample['without']): void {
  write(name, 'says.json', says);
  write(name, 'without.json', without);
}
