import {
  SUBJECT_KINDS,
  type AwardDecider,
  type AwardKind,
  type DecidingOffice,
  type RouteFamily,
} from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import type { AwardEntry, LawEntries } from './entries';
import { NAME_FIELDS, orNull, readCitedText, readNames, readReference, readTextOrNull } from './read-texts';

const KINDS: readonly AwardKind[] = [
  'title',
  'order',
  'medal',
  'honour',
  'prize',
  'commemorative',
  'certificate',
  'letter',
];

const AWARD_FIELDS = [
  'kind',
  'subjects',
  'instrument',
  'deciders',
  'route',
  'vote',
  'centralVote',
  'bundle',
  'prerequisite',
  'cap',
  'cooldown',
] as const;

const readOffice = (id: string, field: Field): DecidingOffice => ({
  id,
  ...readNames(field.only(...NAME_FIELDS, 'level', 'body', ...CITATION_FIELDS)),
  level: field.at('level').text(),
  body: readTextOrNull(field.at('body')),
  ...readCitation(field),
});

const readFamily = (id: string, field: Field): RouteFamily => ({
  id,
  ...readNames(field.only(...NAME_FIELDS, 'reaches', ...CITATION_FIELDS)),
  reaches: field
    .at('reaches')
    .items()
    .map((office) => office.text()),
  ...readCitation(field),
});

const readDecider = (field: Field): AwardDecider => ({
  office: field
    .only('office', ...TERM_FIELDS, ...CITATION_FIELDS)
    .at('office')
    .text(),
  ...readTerm(field),
  ...readCitation(field),
});

function readAward(code: string, field: Field): AwardEntry {
  field.only(...NAME_FIELDS, ...AWARD_FIELDS, ...TERM_FIELDS, ...CITATION_FIELDS);
  const central = field.at('centralVote');
  return {
    code,
    ...readNames(field),
    kind: field.at('kind').oneOf(KINDS),
    subjects: field
      .at('subjects')
      .items()
      .map((subject) => subject.oneOf(SUBJECT_KINDS)),
    instrument: field.at('instrument').text(),
    deciders: field.at('deciders').items().map(readDecider),
    routeFamily: readReference(field.at('route')),
    voteRule: readReference(field.at('vote')),
    centralVoteRule: central.isAbsent ? null : orNull(central, readReference),
    bundle: readReference(field.at('bundle')),
    prerequisite: readCitedText(field.at('prerequisite')),
    cap: orNull(field.at('cap'), readCitedText),
    cooldown: orNull(field.at('cooldown'), readCitedText),
    ...readTerm(field),
    ...readCitation(field),
  };
}

/** `catalogue.yaml`: who may decide, the kinds of route, and every award. */
export function readCatalogue(file: Field, law: LawEntries): void {
  file.only('offices', 'routeFamilies', 'awards');
  law.shelve(law.offices, file.at('offices'), readOffice);
  law.shelve(law.routeFamilies, file.at('routeFamilies'), readFamily);
  law.shelve(law.awards, file.at('awards'), readAward);
}
