import {
  SUBJECT_KINDS,
  type BaseSalary,
  type HouseholdShare,
  type MoneyMultiple,
  type MoneyRounding,
  type MoneyRule,
} from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Shelf } from './entries';

const CITED_TERM = [...TERM_FIELDS, ...CITATION_FIELDS] as const;

const readMultiple = (award: string, field: Field): MoneyMultiple => ({
  award,
  subject: field
    .only('subject', 'multiple', ...CITED_TERM)
    .at('subject')
    .oneOf(SUBJECT_KINDS),
  hundredths: field.at('multiple').hundredths(),
  ...readTerm(field),
  ...readCitation(field),
});

const readRule = (id: string, field: Field): MoneyRule => ({
  id,
  vi: field
    .only('vi', 'en', ...CITED_TERM)
    .at('vi')
    .text(),
  en: field.at('en').text(),
  ...readTerm(field),
  ...readCitation(field),
});

const readSalary = (field: Field): BaseSalary => ({
  amount: field
    .only('amount', ...CITED_TERM)
    .at('amount')
    .count(),
  ...readTerm(field),
  ...readCitation(field),
});

const readRounding = (field: Field): MoneyRounding => ({
  upTo: field
    .only('upTo', ...CITED_TERM)
    .at('upTo')
    .count(),
  ...readTerm(field),
  ...readCitation(field),
});

const readHousehold = (field: Field): HouseholdShare => ({
  num: field
    .only('num', 'den', ...CITED_TERM)
    .at('num')
    .count(),
  den: field.at('den').count(),
  ...readTerm(field),
  ...readCitation(field),
});

/** `money.yaml`: multiples by award, the base salary by date, rounding, and the rules of reckoning in words. */
export function readMoney(file: Field, law: LawEntries): void {
  file.only('multiples', 'baseSalary', 'rounding', 'household', 'rules');
  law.shelveVersions(law.multiples, file.at('multiples'), (award, list) =>
    readVersions(list, (field) => readMultiple(award, field)),
  );
  const dated = <T>(shelf: Shelf<T>, name: string, read: (field: Field) => T): void => {
    const list = file.at(name);
    if (!list.isAbsent) law.attempt(() => shelf.set(name, readVersions(list, read)));
  };
  dated(law.baseSalaries, 'baseSalary', readSalary);
  dated(law.roundings, 'rounding', readRounding);
  dated(law.households, 'household', readHousehold);
  law.shelve(law.moneyRules, file.at('rules'), readRule);
}
