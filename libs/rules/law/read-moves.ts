import { MOVE_RULES, PROPOSER_WAYS, type ProposerRule } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';

const idOf = (name: string, field: Field): string =>
  MOVE_RULES.find((known) => known === name) ??
  field.fail(`is no rule about moves; known are ${MOVE_RULES.join(', ')}`);

const readTexts = (name: string, field: Field): readonly Located<ProposerRule>[] => {
  const id = idOf(name, field);
  return readVersions(field, (text) => ({
    id,
    way: text
      .only('way', ...TERM_FIELDS, ...CITATION_FIELDS)
      .at('way')
      .oneOf(PROPOSER_WAYS),
    ...readTerm(text),
    ...readCitation(text),
  }));
};

/** `moves.yaml`: what becomes of a dossier whose person moves to another unit. */
export function readMoves(file: Field, law: LawEntries): void {
  law.shelveVersions(law.proposerRules, file.only('moves').at('moves'), readTexts);
}
