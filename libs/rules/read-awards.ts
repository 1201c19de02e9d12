import { SUBJECT_KINDS, type Award, type DossierPart } from '@vinhdanh/domain';
import type { Field } from './field';
import { oncePerFile } from './once-per-file';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from './read-citation';

const NAMES = ['nameVi', 'nameEn'] as const;

const readNames = (field: Field): { nameVi: string; nameEn: string } => ({
  nameVi: field.at('nameVi').text(),
  nameEn: field.at('nameEn').text(),
});

const readPart = (id: string, field: Field): DossierPart => ({
  id,
  ...readNames(field.only(...NAMES, ...CITATION_FIELDS)),
  ...readCitation(field),
});

/** The award's texts, one for each time in which it had one. */
function readVersions(code: string, field: Field, parts: ReadonlyMap<string, DossierPart>): readonly Award[] {
  const names = readNames(field.only(...NAMES, 'subjects', 'versions'));
  const subjects = field
    .at('subjects')
    .items()
    .map((subject) => subject.oneOf(SUBJECT_KINDS));
  return field
    .at('versions')
    .items()
    .map((version) => ({
      code,
      ...names,
      subjects,
      ...readTerm(version.only(...TERM_FIELDS, ...CITATION_FIELDS, 'parts')),
      ...readCitation(version),
      parts: version
        .at('parts')
        .items()
        .map((part) => parts.get(part.text()) ?? part.fail(`"${part.text()}" is not among the parts`)),
      made: [],
    }));
}

/** `awards.yaml`: the parts that dossiers are made of, and the awards by code with their dated texts. */
export const readAwards = oncePerFile((file): ReadonlyMap<string, readonly Award[]> => {
  file.only('parts', 'awards');
  const parts = new Map(
    file
      .at('parts')
      .entries()
      .map(([id, part]) => [id, readPart(id, part)]),
  );
  const awards = file.at('awards').entries();
  return new Map(awards.map(([code, award]) => [code, readVersions(code, award, parts)]));
});
