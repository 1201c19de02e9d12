type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** OpenAPI 3.1 knows no `nullable`: a value that may be null has null among its types. */
export function withNullTypes<Document>(document: Document): Document {
  return rewrite(document) as Document;
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (!isObject(value)) return value;
  const members = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === 'example' ? member : rewrite(member)]),
  );
  return members.nullable === true ? nullable(members) : members;
}

function nullable({ nullable: _, ...schema }: Json): Json {
  if (schema.allOf !== undefined || schema.$ref !== undefined) return anyOfOrNull(schema);
  if (Array.isArray(schema.enum)) return { ...orNull(schema), enum: [...(schema.enum as unknown[]), null] };
  return orNull(schema);
}

const orNull = (schema: Json): Json => ({ ...schema, type: [schema.type, 'null'] });

function anyOfOrNull({ allOf, $ref, type: _, ...rest }: Json): Json {
  const whole = Array.isArray(allOf) ? (allOf as unknown[]) : [{ $ref }];
  return { ...rest, anyOf: [...whole, { type: 'null' }] };
}
