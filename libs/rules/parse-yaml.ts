import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Texts that are kept parsed at most; all packs together have a tenth of that. */
const MOST_TEXTS = 500;

/** Written by the build beside this file: what the packs' texts parse to, by the hash of each text. */
export const PARSED_FILE = join(__dirname, 'parsed-packs.json');

/** "sha256" of the text in hexadecimal digits. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

const parsed = new Map<string, unknown>();
let built: ReadonlyMap<string, unknown> | null = null;

function builtValues(): ReadonlyMap<string, unknown> {
  built ??= new Map(
    existsSync(PARSED_FILE)
      ? Object.entries(JSON.parse(readFileSync(PARSED_FILE, 'utf8')) as Record<string, unknown>)
      : [],
  );
  return built;
}

/** The value of the text, or `undefined` where it has mistakes. */
function parse(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
}

/**
 * What a YAML text says, or `undefined` where it is not YAML. A text is parsed once in a process, and not at all where
 * the build has parsed the very same one. Nobody changes the value: all readers share it.
 */
export function parseYaml(text: string): unknown {
  const known = parsed.get(text) ?? builtValues().get(hashOfText(text));
  const value = known ?? parse(text);
  if (parsed.size >= MOST_TEXTS) parsed.clear();
  parsed.set(text, value);
  return value;
}
