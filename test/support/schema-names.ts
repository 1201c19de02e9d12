/** The names of the fields of a schema, those that it refers to included. */
export function namesIn(
  schema: object,
  all: ReadonlyMap<string, object>,
  seen = new Set<unknown>(),
): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown, root: object): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, inner] of Object.entries(node) as Array<[string, unknown]>) {
      if (key === 'properties') Object.keys(inner as object).forEach((name) => names.add(name));
      if (key === '$ref') visitReference(String(inner), root);
      else if (key !== '$defs') visit(inner, root);
    }
  };
  const visitReference = (reference: string, root: object): void => {
    const [id = '', pointer = ''] = reference.split('#');
    const target = id === '' ? root : all.get(id);
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, step) => (node as Readonly<Record<string, unknown>>)[step], target);
    if (target) visit(found, target);
  };
  visit(schema, schema);
  return names;
}
