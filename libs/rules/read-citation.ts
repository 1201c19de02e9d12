import { EVIDENCE_MARKS, type Citation, type LocalDate } from '@vinhdanh/domain';
import type { Field } from './field';

export const CITATION_FIELDS = ['article', 'evidence'] as const;

/** Every rule says where it stands and how that is known. */
export const readCitation = (field: Field): Citation => ({
  article: field.at('article').text(),
  evidence: field.at('evidence').oneOf(EVIDENCE_MARKS),
});

export const TERM_FIELDS = ['from', 'to'] as const;

/** From and to, both included. */
export function readTerm(field: Field): { from: LocalDate; to: LocalDate | null } {
  const from = field.at('from').day();
  const to = field.at('to').dayOrNull();
  if (to !== null && to < from) field.at('to').fail(`is before ${from}`);
  return { from, to };
}
