import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { RuleSet } from '@vinhdanh/domain';
import { readRuleSet, RuleDataError, ruleSetOf, wordsOfError, type LayerTexts } from '@vinhdanh/rules';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const rulesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const textsIn = (folder: string): LayerTexts => ({
  name: basename(folder),
  files: Object.fromEntries(rulesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
});

const layersOf = ({ layers, texts }: RuleSet): readonly LayerTexts[] =>
  layers.map(({ name, version }) => ({ name, files: texts[version] ?? {} }));

/** One pack of YAML files: in the place of the layer of its name, or on top of all. */
function withPack(base: RuleSet, pack: LayerTexts): RuleSet {
  const layers = layersOf(base);
  const replaces = layers.some(({ name }) => name === pack.name);
  return ruleSetOf(
    replaces ? layers.map((layer) => (layer.name === pack.name ? pack : layer)) : [...layers, pack],
  );
}

/**
 * The rule set that PACK means: a folder with YAML files takes the place of the layer of its name in the set in force; a
 * folder of packs holds all layers; "national,lang-son" names layers of the deployed packs.
 */
export function packOf(pack: string, base: RuleSet): RuleSet {
  const folder = resolve(pack);
  try {
    if (!isFolder(folder)) return readRuleSet(pack.split(',').map((layer) => layer.trim()));
    if (rulesIn(folder).length > 0) return withPack(base, textsIn(folder));
    return readRuleSet(
      base.layers.map(({ name }) => name),
      folder,
    );
  } catch (error) {
    throw error instanceof RuleDataError ? new CliError(say(wordsOfError(error))) : error;
  }
}

/** "open", "year:2022". */
export function overOf(over: string): { kind: 'open' } | { kind: 'year'; year: string } {
  const [, year] = /^year:(\d{4})$/.exec(over) ?? [];
  if (over === 'open') return { kind: 'open' };
  if (year !== undefined) return { kind: 'year', year };
  throw new CliError(
    say({
      vi: '--over phải là open (hồ sơ đang giải quyết) hoặc year:2022 (hồ sơ trình trong năm).',
      en: '--over must be open (dossiers on their way) or year:2022 (dossiers of a year).',
    }),
    2,
  );
}
