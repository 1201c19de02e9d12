/** What the OpenAPI document says of a value; the part of it that bodies of ours use. */
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly example?: unknown;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly pattern?: string;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** An OpenAPI document. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation that takes a JSON body, with a body that its examples make. */
export interface JsonOperation {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly good: object;
  readonly bad: readonly BadBody[];
}

/** A body with one thing wrong. */
export interface BadBody {
  readonly what: string;
  readonly body: unknown;
  /** Where the refusal must point. */
  readonly pointer: string;
}

type Json = Record<string, unknown>;

/** Found before the fields are looked at, so it points at the very text. */
const CONTROL = 'control characters';

/** Every operation with a JSON body, and for each of its fields every way to get it wrong. */
export function jsonOperations(document: ApiDocument): readonly JsonOperation[] {
  const resolve = (schema: Schema): Schema => {
    const whole = schema.allOf?.[0] ?? schema;
    return whole.$ref ? (document.components.schemas[whole.$ref.split('/').at(-1) ?? ''] ?? {}) : whole;
  };

  const exampleOf = (schema: Schema): unknown => {
    const whole = resolve(schema);
    if (whole.example !== undefined) return whole.example;
    if (whole.type === 'array') return whole.items ? [exampleOf(whole.items)] : [];
    const members = Object.entries(whole.properties ?? {});
    return Object.fromEntries(members.map(([name, member]) => [name, exampleOf(member)]));
  };

  const wrongsOf = (schema: Schema, value: unknown, pointer: string): BadBody[] => {
    const whole = resolve(schema);
    const wrong = (what: string, body: unknown, at = pointer): BadBody => ({ what, body, pointer: at });
    if (whole.type === 'object') return wrongsOfObject(whole, value as Json, pointer);
    if (whole.type === 'array') {
      const list = value as unknown[];
      const most = whole.maxItems ?? 0;
      const items = whole.items
        ? wrongsOf(whole.items, list[0], `${pointer}/0`).map((bad) => ({ ...bad, body: [bad.body] }))
        : [];
      const pointsAtItem = ({ what }: BadBody): boolean =>
        what === CONTROL || resolve(whole.items ?? {}).type === 'object';
      const atItem = items.map((bad) => (pointsAtItem(bad) ? bad : { ...bad, pointer }));
      return [
        wrong('no list', 'text'),
        ...(whole.minItems ? [wrong('an empty list', [])] : []),
        wrong(
          'too many',
          Array.from({ length: most + 1 }, () => list[0]),
        ),
        ...atItem,
      ];
    }
    const scalars = [wrong('a list', [value]), wrong('an object', { value })];
    if (whole.type === 'boolean') return [wrong('a text', 'true'), wrong('a number', 1), ...scalars];
    if (whole.type === 'integer' || whole.type === 'number')
      return [
        wrong('a text', '1'),
        wrong('a fraction', 1.5),
        wrong('too small', (whole.minimum ?? 0) - 1),
        wrong('too large', (whole.maximum ?? 0) + 1),
        ...scalars,
      ];
    return [
      wrong('a number', 7),
      wrong(CONTROL, 'a\u0000b'),
      ...(whole.maxLength ? [wrong('too long', 'x'.repeat(whole.maxLength + 1))] : []),
      ...(whole.enum || whole.format || whole.pattern ? [wrong('another word', 'something-else')] : []),
      ...(whole.format === 'date' ? [wrong('a day that is none', '2025-02-30')] : []),
      ...scalars,
    ];
  };

  const wrongsOfObject = (schema: Schema, value: Json, pointer: string): BadBody[] => {
    const fields = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const at = `${pointer}/${name}`;
      const wrongs = wrongsOf(member, value[name], at).map((bad) => ({
        ...bad,
        what: `${name}: ${bad.what}`,
        body: { ...value, [name]: bad.body },
      }));
      if (!schema.required?.includes(name)) return wrongs;
      const { [name]: _, ...rest } = value;
      return [
        { what: `${name}: missing`, body: rest, pointer: at },
        { what: `${name}: null`, body: { ...value, [name]: null }, pointer: at },
        ...wrongs,
      ];
    });
    const unknown = {
      what: 'an unknown field',
      body: { ...value, unheard: 1 },
      pointer: `${pointer}/unheard`,
    };
    return [...fields, unknown];
  };

  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([verb, { requestBody }]): JsonOperation[] => {
      const schema = requestBody?.content['application/json']?.schema;
      const method = verb === 'post' ? 'POST' : verb === 'put' ? 'PUT' : null;
      if (!schema || !method) return [];
      const good = exampleOf(schema) as Json;
      const whole = [
        { what: 'a list', body: [good], pointer: '#' },
        { what: 'a text', body: '"text"', pointer: '#' },
        { what: 'a number', body: '7', pointer: '#' },
      ];
      return [{ method, path, good, bad: [...whole, ...wrongsOf(schema, good, '#')] }];
    }),
  );
}
