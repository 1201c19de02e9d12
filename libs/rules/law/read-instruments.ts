import { EVIDENCE_MARKS, type Instrument, type Transition, type Unchecked } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import type { LawEntries } from './entries';
import { NAME_FIELDS, orNull, readNames, readTextOrNull } from './read-texts';

const EVENTS = ['received-for-appraisal', 'submitted', 'decided', 'achievement'] as const;

const readTransition = (field: Field): Transition => ({
  vi: field
    .only('vi', 'en', 'pinningEvent', 'moreFavourable', ...CITATION_FIELDS)
    .at('vi')
    .text(),
  en: field.at('en').text(),
  pinningEvent: field.at('pinningEvent').oneOf(EVENTS),
  moreFavourable: field.at('moreFavourable').flag(),
  ...readCitation(field),
});

const readUnchecked = (field: Field): Unchecked => ({
  from: field
    .only('from', 'atMost', 'citedAs', ...CITATION_FIELDS)
    .at('from')
    .day(),
  atMost: field.at('atMost').oneOf(EVIDENCE_MARKS),
  citedAs: field
    .at('citedAs')
    .items()
    .map((name) => name.text()),
  ...readCitation(field),
});

function readInstrument(id: string, field: Field): Instrument {
  field.only(
    'number',
    ...NAME_FIELDS,
    ...TERM_FIELDS,
    'replacedBy',
    'amendedBy',
    'sector',
    'transition',
    'unchecked',
    ...CITATION_FIELDS,
  );
  const link = (name: string): string | null =>
    field.at(name).isAbsent ? null : readTextOrNull(field.at(name));
  return {
    id,
    number: field.at('number').text(),
    ...readNames(field),
    ...readTerm(field),
    replacedBy: link('replacedBy'),
    amendedBy: link('amendedBy'),
    sector: link('sector'),
    ...(field.at('unchecked').isAbsent ? {} : { unchecked: readUnchecked(field.at('unchecked')) }),
    transition: field.at('transition').isAbsent ? null : orNull(field.at('transition'), readTransition),
    ...readCitation(field),
  };
}

/** `instruments.yaml`: laws, decrees, circulars and decisions by short names. */
export function readInstruments(file: Field, law: LawEntries): void {
  law.shelve(law.instruments, file.only('instruments').at('instruments'), readInstrument);
}
