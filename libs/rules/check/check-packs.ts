import type { PackFiles, RuleSet } from '@vinhdanh/domain';
import { parsePack } from '../forms/parse-pack';
import { loosenedIn, sayViolation, type ReadLayer } from '../check-layers';
import type { LawEntries } from '../law/entries';
import { readLawOnce } from '../law/law-files';
import { CRITERIA_FILE, criteriaOf } from '../load-criteria';
import { isOfRuleBook, RuleLayers } from '../load-rule-book';
import { readCriteria } from '../read-criteria';
import { ISSUER_FILE, readIssuer } from '../read-issuer';
import { layersIn, PACKS, textsOf } from '../read-layer';
import { RuleDataError } from '../rule-data-error';
import { checkSchema } from '../schema/check-schema';
import { checkAwardTexts } from './check-award-texts';
import { checkCriteria } from './check-criteria';
import { checkLengths } from './check-lengths';
import { checkMoves } from './check-moves';
import { checkParts } from './check-parts';
import { checkReach } from './check-reach';
import { checkReferences } from './check-references';
import { checkRetention } from './check-retention';
import { checkSigning } from './check-signing';
import { checkSuccessors } from './check-successors';
import { checkTerms } from './check-terms';
import { checkVotes } from './check-votes';
import { findField } from './find-field';
import { problemAt, problemOf, sorted, type PackProblem } from './problem';
import { attempt } from './read-problems';

type Files = ReadLayer['files'];

/** The files of a layer that could be parsed, what is wrong with the others, and what does not keep to the schemas. */
interface Parsed extends ReadLayer {
  /** Its form is known, and it could be brought to today's. */
  readonly isRead: boolean;
  readonly problems: readonly PackProblem[];
  readonly offSchema: readonly PackProblem[];
}

const offSchema = (files: Files): readonly PackProblem[] =>
  files.flatMap(([name, file]) => checkSchema(name, file));

/** Signs that stand in no text of UTF-8: a file of another encoding is read with them, and the database keeps none. */
const NO_TEXT = /[\0\uFFFD]/;

const checkEncoding = (layer: string, texts: PackFiles): readonly PackProblem[] =>
  Object.entries(texts).flatMap(([name, text]) => {
    const [before, after] = text.split(NO_TEXT, 2);
    if (after === undefined) return [];
    const line = (before ?? '').split('\n').length;
    return [problemOf(new RuleDataError(`${layer}/${name}`, '', 'is no text in UTF-8', line))];
  });

function parseTexts(layer: string, texts: PackFiles, problems: PackProblem[] = []): Parsed {
  problems.push(...checkEncoding(layer, texts));
  const files = parsePack(layer, texts, { attempt: (parse) => attempt(problems, parse) });
  return { layer, files: files ?? [], isRead: files !== null, problems, offSchema: offSchema(files ?? []) };
}

function parseLayer(layer: string, packs: string): Parsed {
  const problems: PackProblem[] = [];
  return parseTexts(layer, attempt(problems, () => textsOf(layer, packs)) ?? {}, problems);
}

/** What the schemas find that the readers have not told: a reader stops at the first mistake of an entry. */
const untold = (told: readonly PackProblem[], found: readonly PackProblem[]): readonly PackProblem[] =>
  found.filter(({ file, path }) => !told.some((one) => one.file === file && one.path === path));

/** Whether what can be read fits together. */
function checkFit(files: Files, law: LawEntries, rules: RuleLayers): readonly PackProblem[] {
  const { texts } = rules;
  return [
    ...checkReferences(law, texts),
    ...checkTerms(law, texts),
    ...checkLengths(law, texts),
    ...files.filter(([name]) => name === 'awards.yaml').flatMap(([, file]) => checkAwardTexts(law, file)),
    ...checkReach(law, texts),
    ...checkVotes(law, texts),
    ...checkParts(law),
    ...checkMoves(law),
    ...checkRetention(law),
    ...checkSigning(law),
    ...checkSuccessors(law),
  ];
}

/** Where a lower layer allows what an upper one does not. */
const checkLoosening = (
  stack: readonly Parsed[],
  files: Files,
  read: (files: Files) => LawEntries,
): readonly PackProblem[] =>
  loosenedIn(stack, read).flatMap((violation) => {
    const { file, path } = violation;
    const said = sayViolation(violation).slice(`${file}: ${path} `.length);
    return files
      .filter(([, field]) => field.file === file)
      .map(([, field]) => ({ ...problemAt(findField(field, path), said), path }));
  });

/** First whether every value can be read; only when all can, whether they fit together. */
function checkStack(stack: readonly Parsed[], read: (files: Files) => LawEntries): readonly PackProblem[] {
  const problems = stack.flatMap((layer) => layer.problems);
  if (stack.some(({ isRead }) => !isRead)) return problems;
  const files = stack.flatMap((layer) => layer.files);
  const law = read(files);
  problems.push(...law.problems.map(problemOf));
  const rules = new RuleLayers();
  for (const [name, file] of files) {
    if (isOfRuleBook(name)) attempt(problems, () => rules.add(name, file));
    if (name === CRITERIA_FILE) attempt(problems, () => readCriteria(file));
    if (name === ISSUER_FILE) attempt(problems, () => readIssuer(file));
  }
  attempt(problems, () => rules.asWritten(law));
  attempt(problems, () => criteriaOf(files));
  problems.push(
    ...untold(
      problems,
      stack.flatMap((layer) => layer.offSchema),
    ),
  );
  if (problems.length > 0) return problems;
  return [...checkFit(files, law, rules), ...checkLoosening(stack, files, read), ...checkCriteria(files)];
}

/**
 * Everything that is wrong in the packs of the layers, from the highest law to the lowest, each with file and line. What
 * cannot be read is told first, alone; then what does not fit together. Empty: the packs may be used.
 */
export function checkPacks(layers: readonly string[], packs = PACKS): readonly PackProblem[] {
  return sorted(
    checkStack(
      layers.map((layer) => parseLayer(layer, packs)),
      readLawOnce(),
    ),
  );
}

/** The same for a rule set whose texts are at hand. */
export const checkRuleSet = (set: RuleSet): readonly PackProblem[] =>
  sorted(
    checkStack(
      set.layers.map(({ name, version }) => parseTexts(name, set.texts[version] ?? {})),
      readLawOnce(),
    ),
  );

const NATIONAL = 'national';

/** What was found in which layers. */
export interface PacksChecked {
  readonly layers: readonly string[];
  readonly problems: readonly PackProblem[];
}

/** Everything that is wrong in any pack: the national layer alone, and every other one on top of it. */
export function checkAllPacks(packs = PACKS): PacksChecked {
  const parsed = layersIn(packs).map((layer) => parseLayer(layer, packs));
  const national = parsed.filter(({ layer }) => layer === NATIONAL);
  const others = parsed.filter(({ layer }) => layer !== NATIONAL);
  const stacks = [national, ...others.map((other) => [...national, other])];
  const read = readLawOnce();
  const problems = stacks.flatMap((stack) => checkStack(stack, read));
  return { layers: parsed.map(({ layer }) => layer), problems: sorted(problems) };
}
