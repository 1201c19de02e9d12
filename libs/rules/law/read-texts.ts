import type { Bilingual, CitedReference, CitedText } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation } from '../read-citation';

export const NAME_FIELDS = ['nameVi', 'nameEn'] as const;

export const readNames = (field: Field): { nameVi: string; nameEn: string } => ({
  nameVi: field.at('nameVi').text(),
  nameEn: field.at('nameEn').text(),
});

const words = (field: Field): Bilingual => ({ vi: field.at('vi').text(), en: field.at('en').text() });

export const readBilingual = (field: Field): Bilingual => words(field.only('vi', 'en'));

export const readCitedText = (field: Field): CitedText => ({
  ...words(field.only('vi', 'en', ...CITATION_FIELDS)),
  ...readCitation(field),
});

export const readReference = (field: Field): CitedReference => ({
  id: field
    .only('id', ...CITATION_FIELDS)
    .at('id')
    .text(),
  ...readCitation(field),
});

/** `null` says that there is none; a member that is left out is a mistake. */
export const orNull = <T>(field: Field, read: (field: Field) => T): T | null =>
  field.isNull ? null : read(field);

export const readTextOrNull = (field: Field): string | null => orNull(field, (given) => given.text());

/** A whole number above zero, and not above the most. */
export const upTo = (field: Field, most: number): number =>
  field.count() <= most ? field.count() : field.fail(`is more than ${most}`);
