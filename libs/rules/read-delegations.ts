import type { Citation } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';

/**
 * What a layer leaves to those above it, by the path of the entry: "awards.DH-CSTDCS" (its dossier and procedure),
 * "routes.orders.steps.province.vote", "thresholds.province-others", "limits.opinion", "clock.afterReturn".
 */
export interface Delegation extends Citation {
  readonly what: readonly string[];
}

/** The entries of the file by name. */
interface Named {
  readonly clock: object;
  readonly limits: ReadonlyMap<string, unknown>;
  readonly thresholds: ReadonlyMap<string, unknown>;
  readonly routes: ReadonlyMap<string, { readonly steps: ReadonlyArray<{ readonly name: string }> }>;
}

/** Whether the regime has what is left to the layers above. Awards stand in a file of their own. */
function isThere(what: string, regime: Named): boolean {
  const [, kind, name = ''] = /^(awards|limits|thresholds|routes|clock)\.(.+)$/.exec(what) ?? [];
  switch (kind) {
    case 'awards':
      return true;
    case 'clock':
      return Object.hasOwn(regime.clock, name);
    case 'limits':
    case 'thresholds':
      return regime[kind].has(name);
    case 'routes': {
      const [, route = '', step = ''] = /^([^.]+)\.steps\.(.+)$/.exec(name) ?? [];
      return regime.routes.get(route)?.steps.some((candidate) => candidate.name === step) ?? false;
    }
    default:
      return false;
  }
}

function readWhat(field: Field, regime: Named): string {
  const what = field.text();
  return isThere(what, regime) ? what : field.fail(`names "${what}", which this file does not have`);
}

/** `delegated` of a routes file: where the law hands a matter down, with the article that does. */
export const readDelegations = (field: Field, regime: Named): readonly Delegation[] =>
  field.isAbsent
    ? []
    : field.items().map((item) => ({
        what: item
          .only('what', ...CITATION_FIELDS)
          .at('what')
          .items()
          .map((what) => readWhat(what, regime)),
        ...readCitation(item),
      }));
