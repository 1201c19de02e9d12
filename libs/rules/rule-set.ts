import { createHash } from 'node:crypto';
import type { PackFiles, RuleSet } from '@vinhdanh/domain';
import { parsePack, type ParsedPack, type ParseOptions } from './forms/parse-pack';
import { PACKS, textsOf } from './read-layer';

/** A layer with its texts, not yet named by their hash. */
export interface LayerTexts {
  readonly name: string;
  readonly files: PackFiles;
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Lines end alike on every machine, and what an editor puts before the first one is no text. */
const canonical = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The files in the order of their names, their texts canonical. */
const canonicalFiles = (files: PackFiles): PackFiles =>
  Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, canonical(files[name] ?? '')]),
  );

/** The rule set of these layers, named by its texts. */
export function ruleSetOf(layers: readonly LayerTexts[]): RuleSet {
  const named = layers.map(({ name, files }) => {
    const texts = canonicalFiles(files);
    return { name, version: sha256(Object.entries(texts)), texts };
  });
  return {
    id: sha256(named.map(({ name, version }) => [name, version])),
    layers: named.map(({ name, version }) => ({ name, version })),
    texts: Object.fromEntries(named.map(({ version, texts }) => [version, texts])),
  };
}

/** The rule set in the folders of the layers. Throws `RuleDataError` for a layer that is not there. */
export const readRuleSet = (layers: readonly string[], packs = PACKS): RuleSet =>
  ruleSetOf(layers.map((name) => ({ name, files: textsOf(name, packs) })));

/** A rule set, or the names of layers whose folders hold one. */
export type RuleSetSource = RuleSet | readonly string[];

export const ruleSetFrom = (source: RuleSetSource, packs: string): RuleSet =>
  'texts' in source ? source : readRuleSet(source, packs);

/** The files of all layers in order, parsed and in today's form: those that are wanted. */
export const readSet = (
  set: RuleSet,
  wanted?: ParseOptions['wanted'],
  upcasters?: ParseOptions['upcasters'],
): ParsedPack =>
  set.layers.flatMap(
    ({ name, version }) =>
      parsePack(name, set.texts[version] ?? {}, {
        ...(wanted ? { wanted } : {}),
        ...(upcasters ? { upcasters } : {}),
      }) ?? [],
  );
