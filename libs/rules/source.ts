import { readFileSync } from 'node:fs';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { unfold } from './aliases';
import { parseYaml } from './parse-yaml';
import { RuleDataError } from './rule-data-error';

/** One step from a value of a file to a value inside it: a name, or a place in a list from 0. */
export type Key = string | number;

/** A rule file that was read, which can say on what line a value stands. */
export class Source {
  private places: { readonly document: Document; readonly lines: LineCounter } | null = null;

  private constructor(
    readonly name: string,
    readonly text: string,
    readonly value: unknown,
    /** The value is what the text says, and not what an upcaster made of it. */
    readonly isAsWritten = true,
  ) {}

  static read(path: string, name: string): Source {
    return Source.parse(readFileSync(path, 'utf8'), name);
  }

  /** Throws `RuleDataError` with the line for what is not YAML, a name given twice included. */
  static parse(text: string, name: string): Source {
    const value = parseYaml(text);
    const source = new Source(name, text, value);
    if (value === undefined) source.refuseMistakes();
    return source;
  }

  /** A file whose text is of an older form, with the value that it has in today's. Lines are those of the text. */
  static upcast(name: string, text: string, value: unknown): Source {
    return new Source(name, text, value, false);
  }

  /** The line, from 1, of the value or, where it is absent, of the nearest one around it. */
  lineOf(path: readonly Key[]): number {
    const { document, lines } = this.withPlaces();
    let node: unknown = document.contents;
    let start = 0;
    for (const key of path) {
      if (!isCollection(node)) break;
      start = startOfEntry(node, key) ?? start;
      node = node.get(key, true);
    }
    return lines.linePos(start).line;
  }

  private refuseMistakes(): void {
    const { document, lines } = this.withPlaces();
    const { at, problem } = mistakeIn(document);
    throw new RuleDataError(this.name, '', problem, lines.linePos(at).line);
  }

  /** Places are wanted only for what is wrong: then the text is parsed once more. */
  private withPlaces(): { readonly document: Document; readonly lines: LineCounter } {
    if (this.places) return this.places;
    const lines = new LineCounter();
    const document = parseDocument(this.text, { uniqueKeys: true, lineCounter: lines });
    this.places = { document, lines };
    return this.places;
  }
}

/** What is wrong with a text that has no value, and at which letter. */
function mistakeIn(document: Document): { readonly at: number; readonly problem: string } {
  const [error] = document.errors;
  if (!error) {
    const unfolded = unfold(document);
    return 'problem' in unfolded ? unfolded : { at: 0, problem: 'is not YAML: no value' };
  }
  const [reason = ''] = error.message.split(' at line ');
  const problem = error.code === 'DUPLICATE_KEY' ? 'has a name twice' : `is not YAML: ${reason}`;
  return { at: error.pos[0], problem };
}

/** Where the entry begins: at its name in an object, else at the value itself. */
function startOfEntry(node: unknown, key: Key): number | undefined {
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (pair && isScalar(pair.key)) return pair.key.range?.[0];
  const item = isCollection(node) ? node.get(key, true) : undefined;
  return (item as { range?: readonly number[] } | undefined)?.range?.[0];
}
