import { PRINCIPLES, type Principle, type PrincipleId } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';

function idOf(name: string, field: Field): PrincipleId {
  return (
    PRINCIPLES.find((known) => known === name) ??
    field.fail(`is no rule for every dossier; known are ${PRINCIPLES.join(', ')}`)
  );
}

function readTexts(name: string, field: Field): readonly Located<Principle>[] {
  const id = idOf(name, field);
  return readVersions(field, (text) => ({
    id,
    ...readTerm(text.only(...TERM_FIELDS, ...CITATION_FIELDS)),
    ...readCitation(text),
  }));
}

/** `principles.yaml`: rules that hold for every dossier whatever its award, each with the text of its time. */
export function readPrinciples(file: Field, law: LawEntries): void {
  law.shelveVersions(law.principles, file.only('principles').at('principles'), readTexts);
}
