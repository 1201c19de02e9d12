import type { RuleShelf } from '../rules/rule-shelf';

/** Rule sets by their id, each whole: only the whole has the hash that events name. */
export async function rulesPart(
  shelf: Pick<RuleShelf, 'texts'>,
  ids: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const sets = await Promise.all(ids.map((id) => shelf.texts(id)));
  return Object.fromEntries(
    sets.map(({ id, layers, texts }) => [
      id,
      { id, layers: layers.map(({ name, version }) => ({ name, version, files: texts[version] ?? {} })) },
    ]),
  );
}
