import type { Issuer, RuleSet } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';
import { readSet } from './rule-set';

/** Whose rules the layer holds, and so who brings them into force. */
export const ISSUER_FILE = 'issuer.yaml';

export function readIssuer(file: Field): Issuer {
  const field = file
    .only('issuer')
    .at('issuer')
    .only('level', 'body', ...CITATION_FIELDS);
  const body = field.at('body');
  return {
    level: field.at('level').text(),
    ...(body.isAbsent ? {} : { body: body.text() }),
    ...readCitation(field),
  };
}

/** Whose rules the layer of the set holds; null where it does not say, or where the set has no such layer. */
export function issuerIn(set: RuleSet, layer: string): Issuer | null {
  const layers = set.layers.filter(({ name }) => name === layer);
  const [found] = readSet({ ...set, layers }, (name) => name === ISSUER_FILE);
  return found ? readIssuer(found[1]) : null;
}
