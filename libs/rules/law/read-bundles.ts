import type { Bundle, BundlePart } from '@vinhdanh/domain';
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

function readBundle(law: LawEntries, id: string, field: Field): readonly Located<Bundle>[] {
  const names = readNames(field.only(...NAME_FIELDS, 'versions'));
  const partOf = (name: Field): BundlePart =>
    law.parts.get(name.text())?.[0]?.value ?? name.fail(`"${name.text()}" is not among the parts`);
  return readVersions(field.at('versions'), (version) => ({
    id,
    ...names,
    ...readTerm(version.only(...TERM_FIELDS, 'copies', 'parts', ...CITATION_FIELDS)),
    copies: orNull(version.at('copies'), (copies) => copies.count()),
    parts: version.at('parts').items().map(partOf),
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
