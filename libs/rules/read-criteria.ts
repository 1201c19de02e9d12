import {
  addDays,
  isInForce,
  SUBJECT_KINDS,
  type Citation,
  type Criteria,
  type Criterion,
  type CriterionRule,
  type Said,
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
  /** The layer whose criteria they are, where they are added to those of the layers above. */
  readonly layer: string | undefined;
}

/** A rule that speaks of many awards; `awards` is null for every one. */
export interface GeneralRule {
  readonly field: Field;
  readonly awards: readonly string[] | null;
  readonly toCriteria: (award: string) => readonly Criterion[];
}

/** What one file says, before it is laid on those of the layers above. */
export interface CriteriaFile {
  readonly field: Field;
  /** It adds to what the layers above say; another one takes their place. */
  readonly adds: boolean;
  readonly names: Criteria['names'];
  readonly own: ReadonlyMap<string, readonly Criterion[]>;
  readonly general: readonly GeneralRule[];
  /** Names of awards that the file itself does not have: those of the layers above. */
  readonly borrowed: readonly Field[];
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

function toCriteria(
  award: string,
  { subjects, texts }: DatedRule,
  { general, layer }: { readonly general: boolean; readonly layer: string | undefined },
): readonly Criterion[] {
  const added = layer === undefined ? {} : { layer };
  return texts.map((text) => ({ award, subjects, general, ...text, ...added }));
}

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
    const rule = { kind: 'subject-kind' as const, subjects };
    const to = next === undefined ? standing.to : addDays(next, -1);
    const { article, evidence, layer } = standing;
    const place = layer === undefined ? { article, evidence } : { article, evidence, layer };
    return [{ award, subjects: SUBJECT_KINDS, general: true, from, to, ...place, rule }];
  });
}

function readGeneral(file: Field, lists: Lists): readonly GeneralRule[] {
  return file
    .at('general')
    .items()
    .map((field) => {
      const dated = readDated(field.only('awards', 'subjects', 'rule', 'texts'), lists);
      const awards = field.at('awards');
      return {
        field,
        awards: awards.text() === 'all' ? null : lists.named.group(awards),
        toCriteria: (award) => toCriteria(award, dated, { general: true, layer: lists.layer }),
      };
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
      return toCriteria(award, dated, { general: false, layer: lists.layer });
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

interface Reading {
  readonly file: Field;
  readonly codes: ReadonlySet<string>;
  readonly adds: boolean;
  readonly borrowed: Field[];
}

function readLists({ file, codes, adds, borrowed }: Reading): Lists {
  const award = (field: Field): string => {
    const code = field.text();
    if (codes.has(code)) return code;
    if (!adds) field.fail(`names "${code}", which is no award of this file`);
    borrowed.push(field);
    return code;
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
    layer: adds ? layerOf(file) : undefined,
  };
}

/** "ha-noi/criteria.yaml" is of ha-noi. */
const layerOf = ({ file }: Field): string => file.slice(0, file.lastIndexOf('/'));

const known = new WeakMap<object, Map<string, CriteriaFile>>();

/**
 * `criteria.yaml`: periods, groups, the rules that speak of every award, and those of each award. One text is read once:
 * the stacks of layers of an instance share it.
 */
export function readCriteria(file: Field): CriteriaFile {
  const text = file.isObject ? (file.plain as object) : {};
  const byFile = known.get(text) ?? new Map<string, CriteriaFile>();
  const criteria = byFile.get(file.file) ?? readAnew(file);
  known.set(text, byFile.set(file.file, criteria));
  return criteria;
}

function readAnew(file: Field): CriteriaFile {
  const awards = file.only('adds', 'periods', 'groups', 'general', 'awards').at('awards').entries();
  const adds = !file.at('adds').isAbsent && file.at('adds').flag();
  const borrowed: Field[] = [];
  const lists = readLists({ file, codes: new Set(awards.map(([code]) => code)), adds, borrowed });
  const names = awards.map(([code, award]): [string, Said] => [
    code,
    { vi: award.at('nameVi').text(), en: award.at('nameEn').text() },
  ]);
  return {
    field: file,
    adds,
    names: Object.fromEntries(names),
    general: readGeneral(file, lists),
    own: new Map(awards.map(([code, award]) => [code, readAward(code, award, lists)])),
    borrowed,
  };
}
