import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readProblems } from '../../libs/rules/check/read-problems';
import { Field } from '../../libs/rules/field';
import { checkSchema, kindOf } from '../../libs/rules/schema/check-schema';
import { schemaKinds } from '../../libs/rules/schema/compile-schemas';
import { Source } from '../../libs/rules/source';
import { WHOLE_ROUTES } from '../support/whole-routes';

/** One small file of every kind, with every field that the kind has. */
const WHOLE = join(__dirname, '../../libs/rules/broken/whole/national');

/** What a schema cannot say, for it looks at one value at a time: how values and names stand to each other. */
const RELATIONS = [
  /is before \d/, // a term that ends before it begins
  /is more than \d+$/, // a share over the whole
  /^gives either a percentage or a number; /, // a cap by both, or by neither
  /^names ".*", which is no /,
  /is not among the (parts|periods)$/,
  /^names .*, whom the award is not for$/,
  /^say nothing about a /,
  /^have (two texts|no text) in force on /,
  /^is a weekend anyway$/,
  /^is no Saturday$/,
  /^is not in \d{4}$/,
  /^names \S+ twice$/,
  /^names ".*", which this file does not have$/,
];

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = ReadonlyArray<string | number>;

const fileOf = (name: string, value: Json): Field => Field.of(Source.parse(JSON.stringify(value), name));

const FILES = [
  ...readdirSync(WHOLE).map((name) => Source.read(join(WHOLE, name), name)),
  Source.parse(WHOLE_ROUTES, 'routes-whole.yaml'),
].map((source) => [source.name, source.value as Json] as const);

it('every kind of file has a schema, and an example here', () => {
  expect(new Set(FILES.map(([name]) => kindOf(name)))).toEqual(new Set(schemaKinds()));
});

/** The ways to every value inside, the whole included. */
function pathsIn(value: Json): Path[] {
  const inner: Array<readonly [string | number, Json]> = Array.isArray(value)
    ? [...value.entries()]
    : value !== null && typeof value === 'object'
      ? Object.entries(value)
      : [];
  return [[], ...inner.flatMap(([key, child]) => pathsIn(child).map((path) => [key, ...path]))];
}

/** The value with what stands at the path changed; `undefined` takes it away. */
function changed(value: Json, [key, ...rest]: Path, change: (found: Json) => Json | undefined): Json {
  if (key === undefined) return change(value) ?? null;
  if (Array.isArray(value))
    return value.flatMap((item, at) => {
      if (at !== key) return [item];
      const made = rest.length === 0 ? change(item) : changed(item, rest, change);
      return made === undefined ? [] : [made];
    });
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      const made = rest.length === 0 ? change(item) : changed(item, rest, change);
      return made === undefined ? [] : [[name, made]];
    }),
  );
}

const JUNK: readonly Json[] = [
  ...[null, true, '', ' ', 'x', ' Q', 'Q', 'all', 'person', '2024-02-30', '2024-1-1', '2030-01-01'],
  ...[0, 1, -1, 1.5, 4.555, 4.55, 13, 32, 101, [], ['x'], ['person'], {}, { vi: 'a', en: 'b' }],
  ...[{ article: 'a', evidence: 'Q' }, { kind: 'posthumous' }, { kind: 'unheard' }, 1e21],
];

const change = fc.oneof(
  fc.constantFrom(...JUNK).map((junk) => () => junk),
  fc.constant(() => undefined),
  fc.constantFrom(...JUNK).map((junk) => (found: Json): Json => {
    if (Array.isArray(found)) return [...found, junk];
    return found !== null && typeof found === 'object' ? { ...found, stranger: junk } : junk;
  }),
);

describe.each(FILES)('the schema of %s and its reader', (name, whole) => {
  it('both take the whole file', () => {
    expect(readProblems(name, fileOf(name, whole))).toEqual([]);
    expect(checkSchema(name, fileOf(name, whole))).toEqual([]);
  });

  it('take and refuse the same changes of one value, but for how values stand to each other', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(whole)), change, (path, how) => {
        const file = fileOf(name, changed(whole, path, how));
        const read = readProblems(name, file).map(({ problem }) => problem);
        const schema = checkSchema(name, file).map(({ path: at, problem }) => `${at} ${problem}`);
        if (schema.length > 0) {
          seen.refused++;
          expect([schema, read.length > 0]).toEqual([schema, true]);
        } else {
          seen.taken++;
          expect(read.filter((problem) => !RELATIONS.some((relation) => relation.test(problem)))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20);
  });
});
