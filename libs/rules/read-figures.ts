import type { Citation, Quorum, Threshold, TimeLimit } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';
import { BASES, readShare } from './read-share';
import { readQuorum, readVotingTerms } from './read-voting-terms';

/** The name of a text of the law, in force in its own time, with its place in the file. */
export interface Named {
  readonly name: string;
  readonly field: Field;
}

/** How long a step may take: by a limit of the law, or in figures of this layer's own. */
export type LimitRule = { readonly law: Named } | { readonly own: TimeLimit; readonly field: Field };

/**
 * What a council must reach: by a vote rule of the law, where a layer may add who must attend, and `basis` says why the
 * rule holds for awards that its text does not name; or in figures of the layer's own; `null` where the layer gives none.
 */
export type ThresholdRule =
  | { readonly law: Named; readonly quorum: Quorum | null; readonly basis: Citation | null }
  | { readonly own: Threshold }
  | null;

export function readLimitRule(field: Field): LimitRule {
  const name = field.at('limit');
  if (!name.isAbsent) return { law: { name: field.only('limit').at('limit').text(), field: name } };
  field.only('amount', 'unit', ...CITATION_FIELDS);
  const unit = field.at('unit').oneOf(['working-day', 'calendar-day', 'second']);
  return { own: { amount: field.at('amount').count(), unit, ...readCitation(field) }, field };
}

export function readThresholdRule(field: Field): ThresholdRule {
  if (field.isNull) return null;
  const quorum = field.at('quorum');
  const name = field.at('vote');
  if (!name.isAbsent)
    return {
      law: {
        name: field
          .only('vote', 'quorum', ...CITATION_FIELDS)
          .at('vote')
          .text(),
        field: name,
      },
      quorum: quorum.isAbsent ? null : readQuorum(quorum),
      basis: CITATION_FIELDS.every((part) => field.at(part).isAbsent) ? null : readCitation(field),
    };
  field.only('num', 'den', 'of', 'ballot', 'quorum', 'terms', ...CITATION_FIELDS);
  return {
    own: {
      ...readShare(field),
      of: field.at('of').oneOf(BASES),
      ballot: field.at('ballot').oneOf(['open', 'secret']),
      quorum: readQuorum(quorum),
      ...readVotingTerms(field.at('terms')),
      ...readCitation(field),
    },
  };
}
