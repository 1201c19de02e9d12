import type { Law, RuleBook } from '@vinhdanh/domain';
import { loadLaw, loadRuleBook, readRuleSet, RuleDataError, wordsOfError } from '@vinhdanh/rules';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** What packs hold, read. */
export interface ReadPacks {
  readonly book: RuleBook;
  readonly law: Law;
}

/** The packs of layers given as "national,lang-son". */
export function readLayers(layers: string): ReadPacks {
  try {
    const set = readRuleSet(layers.split(',').map((layer) => layer.trim()));
    return { book: loadRuleBook(set), law: loadLaw(set) };
  } catch (error) {
    throw error instanceof RuleDataError ? new CliError(say(wordsOfError(error))) : error;
  }
}
