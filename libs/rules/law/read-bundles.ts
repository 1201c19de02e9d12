import { SUBJECT_KINDS, type Bundle, type BundlePart, type PartForm } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';
import { NAME_FIELDS, orNull, readBilingual, readNames, readTextOrNull } from './read-texts';

const PART_FIELDS = ['madeBy', 'confirmedBy', 'formats', 'per', 'condition'] as const;

const readPart = (id: string, field: Field): BundlePart => ({
  id,
  ...readNames(field.only(...NAME_FIELDS, ...PART_FIELDS, ...CITATION_FIELDS)),
  madeBy: field.at('madeBy').text(),
  confirmedBy: readTextOrNull(field.at('confirmedBy')),
  formats: field
    .at('formats')
    .items()
    .map((format) => format.oneOf(['docx', 'pdf', 'paper'])),
  per: field.at('per').oneOf(['dossier', 'submission']),
  condition: orNull(field.at('condition'), readBilingual),
  ...readCitation(field),
});

/** The form's number, with the part of the bundle that is made on it. */
function readForm(field: Field): { readonly part: string; readonly form: PartForm } {
  const [subjects, when] = [field.at('subjects'), field.at('when')];
  return {
    part: field
      .only('part', 'number', 'subjects', 'when', ...CITATION_FIELDS)
      .at('part')
      .text(),
    form: {
      number: field.at('number').text(),
      ...(subjects.isAbsent ? {} : { subjects: subjects.items().map((kind) => kind.oneOf(SUBJECT_KINDS)) }),
      ...(when.isAbsent ? {} : { when: readBilingual(when) }),
      ...readCitation(field),
    },
  };
}

/** The parts of a bundle, each with the forms on which it is made. */
function readFormed(version: Field, parts: readonly BundlePart[]): readonly BundlePart[] {
  if (version.at('forms').isAbsent) return parts;
  const forms = version
    .at('forms')
    .items()
    .map((field) => {
      const { part, form } = readForm(field);
      if (!parts.some(({ id }) => id === part)) field.at('part').fail(`"${part}" is not among the parts`);
      return { part, form };
    });
  return parts.map((part) => {
    const own = forms.filter((one) => one.part === part.id).map(({ form }) => form);
    return own.length === 0 ? part : { ...part, forms: own };
  });
}

function readBundle(law: LawEntries, id: string, field: Field): readonly Located<Bundle>[] {
  const names = readNames(field.only(...NAME_FIELDS, 'versions'));
  const partOf = (name: Field): BundlePart =>
    law.parts.get(name.text())?.[0]?.value ?? name.fail(`"${name.text()}" is not among the parts`);
  return readVersions(field.at('versions'), (version) => ({
    id,
    ...names,
    ...readTerm(version.only(...TERM_FIELDS, 'copies', 'parts', 'forms', ...CITATION_FIELDS)),
    copies: orNull(version.at('copies'), (copies) => copies.count()),
    parts: readFormed(version, version.at('parts').items().map(partOf)),
    ...readCitation(version),
  }));
}

/** `bundles.yaml`: who makes documents, the documents, and the bundles they make up. */
export function readBundles(file: Field, law: LawEntries): void {
  file.only('makers', 'parts', 'bundles');
  law.shelve(law.makers, file.at('makers'), (id, field) => ({
    id,
    ...readNames(field.only(...NAME_FIELDS)),
  }));
  law.shelve(law.parts, file.at('parts'), readPart);
  law.shelveVersions(law.bundles, file.at('bundles'), (id, field) => readBundle(law, id, field));
}
