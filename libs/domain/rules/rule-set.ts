/** One pack as it was at a time. `version`: SHA-256 over its files, hexadecimal. */
export interface LayerVersion {
  readonly name: string;
  readonly version: string;
}

/**
 * A rule set by its name: the packs of the layers, from the highest law to the lowest. `id`: SHA-256 over the layers in
 * order with their versions, so that equal texts have equal ids on every machine. A dossier keeps this of its rules.
 */
export interface RuleSetVersions {
  readonly id: string;
  readonly layers: readonly LayerVersion[];
}

/** A layer's files: the text of each by its name. */
export type PackFiles = Readonly<Record<string, string>>;

/** The packs of an instance's layers as texts: the same whether they were read from folders or kept in a database. */
export interface RuleSet extends RuleSetVersions {
  /** The files of each layer, by the layer's version. */
  readonly texts: Readonly<Record<string, PackFiles>>;
}

/** The layers by which the sets differ: those of which only one has this text. All of them where only the order differs. */
export function changedLayers(before: RuleSetVersions, after: RuleSetVersions): readonly string[] {
  const has = ({ layers }: RuleSetVersions, { name, version }: LayerVersion): boolean =>
    layers.some((layer) => layer.name === name && layer.version === version);
  const all = [...before.layers, ...after.layers];
  const differing = all.filter((layer) => !has(before, layer) || !has(after, layer));
  const moved = before.layers.some(({ name }, index) => after.layers[index]?.name !== name);
  const changed = differing.length === 0 && moved ? all : differing;
  return [...new Set(changed.map(({ name }) => name))];
}
