import { canonicalJson } from '@vinhdanh/platform';
import { addMissing, formExamples, writeReading } from '../../../test/support/form-examples';
import {
  pathsIn,
  saysOf,
  variantsOf,
  withoutOf,
  withVariant,
  type Json,
} from '../../../test/support/form-variants';
import { namesIn } from '../../../test/support/schema-names';
import { checkRuleSet, ruleSetOf } from '../index';
import { parseYaml } from '../parse-yaml';
import { checkSchema, kindOf } from '../schema/check-schema';
import { schemaId, schemasHere } from '../schema/compile-schemas';
import { FORM_FILE, newestForm } from './form-of';
import { parsePack } from './parse-pack';
import { UPCASTERS } from './upcasters';

/**
 * After a change of the schemas or the readers: `FORM_EXAMPLES=write npx jest libs/rules/forms` stores an example of the new
 * schemas, and anew what each example is read as. Where an older text is refused, or says another thing than before, and not
 * only in other words of the code, it wants an upcaster (upcasters.ts), and the form is a new one: every pack says its number in
 * form.yaml from then on. Where all are taken and say the same, the form stays. What this cannot see: a pattern or a bound that
 * takes fewer texts than before.
 */
jest.setTimeout(120_000);

const newest = newestForm(UPCASTERS);
if (process.env.FORM_EXAMPLES === 'write') {
  addMissing(newest);
  for (const example of formExamples()) writeReading(example.name, saysOf(example.files), withoutOf(example));
}

const examples = formExamples();
const every = examples.map((example) => [example.name, example] as const);

test('the newest example is of today’s schemas and form, and there is one of each form', () => {
  const last = examples.at(-1);
  expect(last?.form).toBe(newest);
  expect(canonicalJson(last?.schemas ?? [])).toBe(canonicalJson(schemasHere()));
  expect([...new Set(examples.map(({ form }) => form))]).toEqual(
    Array.from({ length: newest }, (_, at) => at + 1),
  );
});

test.each(every)(
  '%s says its form, and has every field that its schemas know',
  (_name, { form, files, schemas }) => {
    expect(parseYaml(files[FORM_FILE] ?? 'form: 1')).toEqual({ form });
    const all = new Map(schemas.map((schema) => [(schema as { $id: string }).$id, schema]));
    const lacking = Object.entries(files).flatMap(([file, text]) => {
      const schema = all.get(schemaId(kindOf(file)));
      const there = new Set(pathsIn(parseYaml(text) as Json).map((path) => path.at(-1)));
      const names = schema ? [...namesIn(schema, all)] : [];
      return names.filter((name) => !there.has(name)).map((name) => `${file} ${name}`);
    });
    expect(lacking).toEqual([]);
  },
);

test.each(every)('%s is read today, and says what it said', (_name, { files, says }) => {
  const set = ruleSetOf([{ name: 'national', files }]);
  expect(checkRuleSet(set)).toEqual([]);
  expect(saysOf(files)).toEqual(says);
});

test.each(every)('whatever the schemas of %s took is taken today', (_name, example) => {
  const variants = variantsOf(example);
  expect(variants.length).toBeGreaterThan(200);
  const refused = variants.flatMap((variant) => {
    const read = parsePack('national', withVariant(example.files, variant)) ?? [];
    const problems = read.flatMap(([name, file]) => checkSchema(name, file));
    return problems.length > 0 ? [`${variant.name}: ${problems[0]?.problem}`] : [];
  });
  expect(refused).toEqual([]);
});

test.each(every)('what stands for a value that %s leaves out is what stood for it', (_name, example) => {
  expect(withoutOf(example)).toEqual(example.without);
});
