import type { RuleBook } from '@vinhdanh/domain';
import { loadRuleBook, RuleDataError } from '@vinhdanh/rules';
import { CliError } from '../kernel/cli-error';

/** The rule book of layers given as "national,lang-son". */
export function readLayers(layers: string): RuleBook {
  try {
    return loadRuleBook(layers.split(',').map((layer) => layer.trim()));
  } catch (error) {
    throw error instanceof RuleDataError ? new CliError(error.message) : error;
  }
}
