import type { AnnualDate, LegalLimit } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';
import { orNull, readBilingual, readTextOrNull, upTo } from './read-texts';

const CITED_TERM = [...TERM_FIELDS, ...CITATION_FIELDS] as const;

const readLimit = (id: string, field: Field): LegalLimit => ({
  id,
  act: readBilingual(field.only('act', 'amount', 'unit', 'startsAt', 'instrument', ...CITED_TERM).at('act')),
  amount: orNull(field.at('amount'), (amount) => amount.count()),
  unit: field.at('unit').oneOf(['working-day', 'calendar-day']),
  startsAt: readBilingual(field.at('startsAt')),
  instrument: readTextOrNull(field.at('instrument')),
  ...readTerm(field),
  ...readCitation(field),
});

const readTexts = (id: string, field: Field): readonly Located<LegalLimit>[] =>
  field.at('versions').isAbsent
    ? [{ value: readLimit(id, field), field }]
    : readVersions(field.only('versions').at('versions'), (version) => readLimit(id, version));

/** `time-limits.yaml`: how long each act may take, from what event; one text, or one for each time. */
export function readLimits(file: Field, law: LawEntries): void {
  law.shelveVersions(law.limits, file.only('limits').at('limits'), readTexts);
}

const readDate = (id: string, field: Field): AnnualDate => ({
  id,
  what: readBilingual(field.only('what', 'month', 'day', 'year', 'instrument', ...CITED_TERM).at('what')),
  month: upTo(field.at('month'), 12),
  day: upTo(field.at('day'), 31),
  year: field.at('year').oneOf(['same', 'following']),
  instrument: readTextOrNull(field.at('instrument')),
  ...readTerm(field),
  ...readCitation(field),
});

/** `annual-dates.yaml`: days of the year by which something is handed in. */
export function readAnnualDates(file: Field, law: LawEntries): void {
  law.shelve(law.annualDates, file.only('annualDates').at('annualDates'), readDate);
}
