import type { SigningForm } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import type { LawEntries } from './entries';
import { NAME_FIELDS, readBilingual, readNames } from './read-texts';

const readForm = (id: string, field: Field): SigningForm => ({
  id,
  ...readNames(
    field.only('prefix', ...NAME_FIELDS, 'signer', 'needsDocument', ...TERM_FIELDS, ...CITATION_FIELDS),
  ),
  prefix: field.at('prefix').text(),
  signer: readBilingual(field.at('signer')),
  needsDocument: field.at('needsDocument').flag(),
  ...readTerm(field),
  ...readCitation(field),
});

/** `signing.yaml`: how somebody signs in the place of the head of a body. */
export function readSigningForms(file: Field, law: LawEntries): void {
  law.shelve(law.signingForms, file.only('signing').at('signing'), readForm);
}
