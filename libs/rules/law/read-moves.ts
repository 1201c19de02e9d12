import {
  OTHER_UNITS_COMMENT,
  PROPOSER_WAYS,
  PROPOSING_UNIT,
  type CommentRule,
  type ProposerRule,
} from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries } from './entries';

const KNOWN = [PROPOSING_UNIT, OTHER_UNITS_COMMENT];

const readProposer = (text: Field): ProposerRule => ({
  id: PROPOSING_UNIT,
  way: text
    .only('way', ...TERM_FIELDS, ...CITATION_FIELDS)
    .at('way')
    .oneOf(PROPOSER_WAYS),
  ...readTerm(text),
  ...readCitation(text),
});

function readComment(text: Field): CommentRule {
  text.only('months-at-left', 'host-comments', ...TERM_FIELDS, ...CITATION_FIELDS);
  return {
    id: OTHER_UNITS_COMMENT,
    monthsAtLeft: text.at('months-at-left').count(),
    hostComments: text.at('host-comments').flag(),
    ...readTerm(text),
    ...readCitation(text),
  };
}

function readRule(name: string, field: Field, law: LawEntries): void {
  if (name === PROPOSING_UNIT) law.proposerRules.set(name, readVersions(field, readProposer));
  else if (name === OTHER_UNITS_COMMENT) law.commentRules.set(name, readVersions(field, readComment));
  else field.fail(`is no rule about moves; known are ${KNOWN.join(', ')}`);
}

/** `moves.yaml`: what becomes of a dossier whose person moves to another unit. */
export function readMoves(file: Field, law: LawEntries): void {
  const moves = file.only('moves').at('moves');
  if (moves.isAbsent) return;
  for (const [name, field] of law.attempt(() => moves.entries()) ?? [])
    law.attempt(() => readRule(name, field, law));
}
