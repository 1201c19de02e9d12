import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { unfold } from './aliases';

/** Texts that are kept parsed at most; all packs together have a tenth of that. */
const MOST_TEXTS = 500;

/** Written by the build beside this file. */
export const PREPARED_FILE = join(__dirname, 'prepared-packs.json');

/** What the build found of the packs' texts, by the hash of each. */
export interface Prepared {
  /** What each text parses to. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The texts that keep to the schema of their kind. */
  readonly sound: readonly string[];
}

/** SHA-256 of the text in hexadecimal digits. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The name under which the build notes that a text keeps to the schema of a kind. */
export const soundName = (kind: string, text: string): string => `${kind} ${hashOfText(text)}`;

const parsed = new Map<string, unknown>();
let built: { readonly values: ReadonlyMap<string, unknown>; readonly sound: ReadonlySet<string> } | null =
  null;

function prepared(): NonNullable<typeof built> {
  if (built) return built;
  const { values, sound }: Prepared = existsSync(PREPARED_FILE)
    ? (JSON.parse(readFileSync(PREPARED_FILE, 'utf8')) as Prepared)
    : { values: {}, sound: [] };
  built = { values: new Map(Object.entries(values)), sound: new Set(sound) };
  return built;
}

/** Whether the build has held the very same text to the schema of its kind, and found nothing. */
export const isSoundByBuild = (kind: string, text: string): boolean =>
  prepared().sound.has(soundName(kind, text));

/** The value of the text, or `undefined` where it has mistakes. */
function parse(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const unfolded = document.errors.length > 0 ? null : unfold(document);
  return unfolded && 'value' in unfolded ? unfolded.value : undefined;
}

/**
 * What a YAML text says, or `undefined` where it is not YAML. A text is parsed once in a process, and not at all where
 * the build has parsed the very same one. Nobody changes the value: all readers share it.
 */
export function parseYaml(text: string): unknown {
  const known = parsed.get(text) ?? prepared().values.get(hashOfText(text));
  const value = known ?? parse(text);
  if (parsed.size >= MOST_TEXTS) parsed.clear();
  parsed.set(text, value);
  return value;
}
