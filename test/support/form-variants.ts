import type { PackFiles } from '@vinhdanh/domain';
import { canonicalJson } from '@vinhdanh/platform';
import { loadRules, ruleSetOf } from '@vinhdanh/rules';
import { parseYaml } from '../../libs/rules/parse-yaml';
import { kindOf } from '../../libs/rules/schema/check-schema';
import { schemaCompiler, schemaId } from '../../libs/rules/schema/compile-schemas';
import type { FormExample } from './form-examples';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = ReadonlyArray<string | number>;

export function pathsIn(value: Json): Path[] {
  const inner: ReadonlyArray<readonly [string | number, Json]> = Array.isArray(value)
    ? [...(value as readonly Json[]).entries()]
    : value !== null && typeof value === 'object'
      ? Object.entries(value)
      : [];
  return [[], ...inner.flatMap(([key, child]) => pathsIn(child).map((path) => [key, ...path]))];
}

/** The value with another one at the path; `undefined` takes it away. */
function changed(value: Json, [key, ...rest]: Path, to: Json | undefined): Json | undefined {
  if (key === undefined) return to;
  const entries = Object.entries(value as object) as Array<[string, Json]>;
  const made = entries.flatMap(([name, item]): Array<[string, Json]> => {
    const inner = name === String(key) ? changed(item, rest, to) : item;
    return inner === undefined ? [] : [[name, inner]];
  });
  return Array.isArray(value) ? made.map(([, item]) => item) : Object.fromEntries(made);
}

const valueAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((found, key) => (found as Readonly<Record<string | number, Json>>)[key] ?? null, value);

/** Every list of values among which the schemas let one be chosen. */
const choicesIn = (schemas: readonly object[]): ReadonlyArray<readonly Json[]> =>
  [...JSON.stringify(schemas).matchAll(/"enum":(\[[^\]]*\])/g)].map(
    ([, list = '[]']) => JSON.parse(list) as readonly Json[],
  );

/** The example with one value of one file otherwise. */
interface Variant {
  /** "caps.yaml caps.orders.subjects absent" */
  readonly name: string;
  readonly file: string;
  readonly value: Json;
  /** The value is absent or null: what stands for it then is the reader's to know. */
  readonly isWithout: boolean;
}

/** All that the example's own schemas take: without one value, with null, nothing or another choice in its place. */
export function variantsOf({ files, schemas }: FormExample): readonly Variant[] {
  const [compiler, choices] = [schemaCompiler(false, schemas), choicesIn(schemas)];
  return Object.entries(files).flatMap(([file, text]) => {
    const takes = compiler.getSchema(schemaId(kindOf(file)));
    if (!takes) return [];
    const whole = parseYaml(text) as Json;
    return pathsIn(whole).flatMap((path) => {
      const here = valueAt(whole, path);
      const others = choices.filter((list) => list.includes(here)).flat();
      const tried: ReadonlyArray<readonly [string, Json | undefined]> = [
        ...(typeof path.at(-1) === 'string' ? [['absent', undefined] as const] : []),
        ...[null, [], {}, ...new Set(others)].map((to) => [JSON.stringify(to), to] as const),
      ];
      return tried.flatMap(([what, to]) => {
        const value = path.length === 0 ? to : changed(whole, path, to);
        if (value === undefined || !takes(value)) return [];
        const name = `${file} ${path.join('.')} ${what}`;
        return [{ name, file, value, isWithout: to === undefined || to === null }];
      });
    });
  });
}

export const withVariant = (files: PackFiles, { file, value }: Variant): PackFiles => ({
  ...files,
  [file]: JSON.stringify(value),
});

/** What a pack is read as, or how it is refused. */
export function saysOf(files: PackFiles): unknown {
  try {
    const { book, law, criteria } = loadRules(ruleSetOf([{ name: 'national', files }]));
    return JSON.parse(JSON.stringify({ book, law, criteria })) as unknown;
  } catch (error) {
    return { refused: error instanceof Error ? error.message.replace(/ \(line \d+\)$/, '') : String(error) };
  }
}

/** Where two values differ, with what stands there. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (canonicalJson(one ?? null) === canonicalJson(other ?? null)) return [];
  const isOpen = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isOpen(one) || !isOpen(other) || Array.isArray(one) !== Array.isArray(other))
    return [`${path} ${JSON.stringify(one)} → ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].sort().flatMap((key) => {
    const at = (value: object): unknown => (value as Readonly<Record<string, unknown>>)[key];
    return differences(at(one), at(other), `${path}/${key}`);
  });
}

export function withoutOf(example: FormExample): FormExample['without'] {
  const whole = saysOf(example.files);
  return Object.fromEntries(
    variantsOf(example)
      .filter(({ isWithout }) => isWithout)
      .map((variant) => {
        const says = saysOf(withVariant(example.files, variant));
        const refused = (says as { readonly refused?: string }).refused;
        return [variant.name, refused === undefined ? differences(whole, says) : [`refused: ${refused}`]];
      }),
  );
}
