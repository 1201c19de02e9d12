import {
  addDays,
  type Citation,
  type Criteria,
  type Criterion,
  type CriterionRule,
  isInForce,
  type Said,
  SUBJECT_KINDS,
  type SubjectKind,
} from '@vinhdanh/domain';
import { checkTexts } from './check-texts';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from './read-citation';
import { readRule, type Named } from './read-criterion-rule';

type Term = ReturnType<typeof readTerm>;

/** A rule with each of its texts: the time and the place. */
interface DatedRule {
  readonly subjects: readonly SubjectKind[];
  readonly texts: ReadonlyArray<Citation & Term & { readonly rule: CriterionRule; readonly hard: boolean }>;
}

interface Lists {
  readonly periods: ReadonlyMap<string, Term>;
  readonly named: Named;
}

/** The texts of one rule in the order of their dates. A period that nobody defined, or two at one time, are refused. */
function readDated(field: Field, { periods, named }: Lists): DatedRule {
  const texts = field
    .at('texts')
    .entries()
    .map(([name, text]) => {
      const term = periods.get(name) ?? text.fail('is not among the periods');
      const citation = readCitation(text.only(...CITATION_FIELDS, 'hard'));
      const hard = !text.at('hard').isAbsent && text.at('hard').flag();
      return { ...citation, ...term, hard, rule: readRule(field.at('rule'), citation, named) };
    });
  if (texts.length === 0) field.at('texts').fail('must hold one text or more');
  const sorted = texts.sort((a, b) => (a.from < b.from ? -1 : 1));
  checkTexts(field.at('texts'), sorted, 'overlap');
  return { subjects: readSubjects(field.at('subjects')), texts: sorted };
}

const readSubjects = (field: Field): readonly SubjectKind[] => {
  const subjects = field.items().map((subject) => subject.oneOf(SUBJECT_KINDS));
  return subjects.length > 0 ? subjects : field.fail('must name one subject or more');
};

const toCriteria = (award: string, { subjects, texts }: DatedRule, general: boolean): readonly Criterion[] =>
  texts.map((text) => ({ award, subjects, general, ...text }));

/**
 * Whom the award is for, as a criterion of every day on which it has one of its own: others can never be given it. It
 * stands where the first criterion of its days stands.
 */
function forWhom(
  award: string,
  subjects: readonly SubjectKind[],
  own: readonly Criterion[],
): readonly Criterion[] {
  const after = own.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)]));
  const turns = [...new Set([...own.map(({ from }) => from), ...after])].sort();
  return turns.flatMap((from, at) => {
    const standing = own.find((criterion) => isInForce(criterion, from));
    if (!standing) return [];
    const next = turns[at + 1];
    const { article, evidence } = standing;
    const rule = { kind: 'subject-kind' as const, subjects };
    const to = next === undefined ? standing.to : addDays(next, -1);
    return [{ award, subjects: SUBJECT_KINDS, general: true, from, to, article, evidence, rule }];
  });
}

/** The awards that a name stands for: `all`, or one of the groups. */
const awardsOf = (field: Field, codes: readonly string[], named: Named): readonly string[] =>
  field.text() === 'all' ? codes : named.group(field);

function readGeneral(file: Field, codes: readonly string[], lists: Lists): readonly Criterion[] {
  return file
    .at('general')
    .items()
    .flatMap((field) => {
      const dated = readDated(field.only('awards', 'subjects', 'rule', 'texts'), lists);
      return awardsOf(field.at('awards'), codes, lists.named).flatMap((award) =>
        toCriteria(award, dated, true),
      );
    });
}

/** The criteria of one award. Every subject that it is for has a text on every day from the first to the last. */
function readAward(award: string, field: Field, lists: Lists): readonly Criterion[] {
  field.only('nameVi', 'nameEn', 'subjects', 'criteria');
  const subjects = readSubjects(field.at('subjects'));
  const own = field
    .at('criteria')
    .items()
    .flatMap((one) => {
      const dated = readDated(one.only('subjects', 'rule', 'texts'), lists);
      const stranger = dated.subjects.find((subject) => !subjects.includes(subject));
      if (stranger !== undefined) one.at('subjects').fail(`names ${stranger}, whom the award is not for`);
      return toCriteria(award, dated, false);
    });
  for (const subject of subjects) {
    const texts = own.filter((criterion) => criterion.subjects.includes(subject));
    if (texts.length === 0) field.at('criteria').fail(`say nothing about a ${subject}`);
    checkTexts(
      field.at('criteria'),
      [...texts].sort((a, b) => (a.from < b.from ? -1 : 1)),
      'gap',
    );
  }
  return [...forWhom(award, subjects, own), ...own];
}

function readLists(file: Field, codes: readonly string[]): Lists {
  const award = (field: Field): string => {
    const code = field.text();
    return codes.includes(code) ? code : field.fail(`names "${code}", which is no award of this file`);
  };
  const groups = new Map(
    file
      .at('groups')
      .entries()
      .map(([name, members]) => [name, members.items().map(award)]),
  );
  const group = (field: Field): readonly string[] => {
    const name = field.text();
    return groups.get(name) ?? field.fail(`names "${name}", which is no group of this file`);
  };
  const periods = file.at('periods').entries();
  return {
    periods: new Map(periods.map(([name, term]) => [name, readTerm(term.only(...TERM_FIELDS))])),
    named: { award, group },
  };
}

const known = new WeakMap<object, Criteria>();

/**
 * `criteria.yaml`: periods, groups, the rules that speak of every award, and those of each award. One text is read once:
 * the stacks of layers of an instance share it.
 */
export function readCriteria(file: Field): Criteria {
  const text = file.isObject ? (file.plain as object) : {};
  const criteria = known.get(text) ?? readAnew(file);
  known.set(text, criteria);
  return criteria;
}

function readAnew(file: Field): Criteria {
  const awards = file.only('periods', 'groups', 'general', 'awards').at('awards').entries();
  const codes = awards.map(([code]) => code);
  const lists = readLists(file, codes);
  const general = readGeneral(file, codes, lists);
  const names = awards.map(([code, award]): [string, Said] => [
    code,
    { vi: award.at('nameVi').text(), en: award.at('nameEn').text() },
  ]);
  const byAward = awards.map(([code, award]) => [
    code,
    [...readAward(code, award, lists), ...general.filter((criterion) => criterion.award === code)],
  ]);
  return { names: Object.fromEntries(names), byAward: Object.fromEntries(byAward) as Criteria['byAward'] };
}
