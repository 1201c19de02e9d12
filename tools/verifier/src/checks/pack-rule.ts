import { parse } from 'yaml';
import { at, isMembers, listAt, textAt, type Members } from '../canonical-json';

/** What a council must reach: which share of what, with how many there, by which article. */
export interface VoteRule {
  readonly num: unknown;
  readonly den: unknown;
  readonly of: unknown;
  readonly article: unknown;
  readonly quorum: { readonly num: unknown; readonly den: unknown; readonly countsWritten: unknown };
}

/** A rule with its place: "national/vote-rules.yaml V-90". */
export type PlacedRule = VoteRule & { readonly where: string };

/** What of a rule set is looked for. */
export interface Sought {
  /** "nd152.government-titles": the file's regime and the route in it. */
  readonly template: string;
  readonly step: string;
  /** Whose text is asked. */
  readonly day: string;
}

/** The rule of these members; null where it lacks a part. */
export function voteRuleIn(
  value: unknown,
  more: { readonly quorum?: unknown; readonly article?: unknown } = {},
): VoteRule | null {
  const share = at(value, 'share') ?? value;
  const quorum = more.quorum ?? at(value, 'quorum');
  const [num, den, of] = [at(share, 'num'), at(share, 'den'), at(value, 'of')];
  if (num === undefined || typeof of !== 'string' || !isMembers(quorum)) return null;
  const { countsWritten } = quorum;
  return {
    ...{ num, den, of, article: more.article ?? at(value, 'article') },
    quorum: { num: quorum.num, den: quorum.den, countsWritten },
  };
}

/** A file of a layer, parsed. */
interface PackFile {
  readonly name: string;
  readonly value: Members;
}

const isWithin = (value: unknown, day: string): boolean =>
  (textAt(value, 'from') ?? '') <= day && day <= (textAt(value, 'to') ?? '9999');

/**
 * The rule by which a vote is to be held, as the rule set's own texts have it: layer after layer, the later one before the
 * earlier, entry by entry. Null where they leave it to somebody; undefined where the set has no such route, and where a layer
 * is written in a later form than this reads.
 */
export function ruleIn(set: unknown, { template, step, day }: Sought): PlacedRule | null | undefined {
  const [regime = '', ...rest] = template.split('.');
  if (listAt(set, 'layers').some(isOfLaterForm)) return undefined;
  const layers = listAt(set, 'layers')
    .map((layer) => filesOf(layer, day))
    .reverse();
  const routes = layers.flatMap((files) => files.filter(({ value }) => value.regime === regime));
  const route = firstIn(routes, 'routes', rest.join('.'))?.entry;
  if (!isMembers(route)) return undefined;
  const name = textAt(route, 'thresholds', step);
  const threshold = name === undefined ? undefined : firstIn(routes, 'thresholds', name);
  if (!threshold || threshold.entry === null) return null;
  const law = textAt(threshold.entry, 'vote');
  if (law === undefined) return placed(voteRuleIn(threshold.entry), `${threshold.file} ${name}`);
  const texts = layers.flat().filter(({ name: file }) => file.endsWith('/vote-rules.yaml'));
  for (const { name: file, value } of texts) {
    const version = listAt(value, 'voteRules', law, 'versions').find((one) => isWithin(one, day));
    if (version === undefined) continue;
    const { quorum, article } = threshold.entry as Members;
    return placed(voteRuleIn(version, { quorum, article }), `${file} ${law}`);
  }
  return undefined;
}

const placed = (rule: VoteRule | null, where: string): PlacedRule | null => rule && { ...rule, where };

/** The entry of the first of the files that has it. */
function firstIn(
  files: readonly PackFile[],
  ...path: readonly string[]
): { readonly entry: unknown; readonly file: string } | undefined {
  for (const { name, value } of files) {
    const entry = at(value, ...path);
    if (entry !== undefined) return { entry, file: name };
  }
  return undefined;
}

const FORM_FILE = 'form.yaml';

/** A layer without a word about its form is of the first, the only one that is read here. */
function isOfLaterForm(layer: unknown): boolean {
  const text = at(layer, 'files', FORM_FILE);
  return text !== undefined && (typeof text !== 'string' || at(parsed(text), 'form') !== 1);
}

/** The files of a layer that speak of votes and say something on the day. */
function filesOf(layer: unknown, day: string): readonly PackFile[] {
  const files = at(layer, 'files');
  if (!isMembers(files)) return [];
  return Object.entries(files).flatMap(([name, text]) => {
    const isOfVotes = name.startsWith('routes-') || name === 'vote-rules.yaml';
    if (!isOfVotes || typeof text !== 'string') return [];
    const value = parsedOnce(files, name, text);
    return isMembers(value) && isWithin(value, day)
      ? [{ name: `${textAt(layer, 'name')}/${name}`, value }]
      : [];
  });
}

/** What was parsed of the files of a layer: many votes are looked up in them. */
const known = new WeakMap<Members, Map<string, unknown>>();

function parsedOnce(files: Members, name: string, text: string): unknown {
  const values = known.get(files) ?? new Map<string, unknown>();
  known.set(files, values);
  if (!values.has(name)) values.set(name, parsed(text));
  return values.get(name);
}

/** What a text of a rule set says; undefined where it is not to be read. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
