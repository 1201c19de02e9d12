import type { PackFiles } from '@vinhdanh/domain';
import { Field } from '../field';
import { Source } from '../source';
import { FORM_FILE, formOf, newestForm } from './form-of';
import { UPCASTERS, type PackUpcaster, type PackValues } from './upcasters';

/** The files of a pack by name, parsed, in the form that the readers read. */
export type ParsedPack = ReadonlyArray<readonly [name: string, file: Field]>;

/** Runs the parsing of one file; what comes of it where that fails is for who asks to say. */
type Attempt = <T>(parse: () => T) => T | undefined;

export interface ParseOptions {
  /** Files that are asked for, by the names that they have today. */
  readonly wanted?: (name: string) => boolean;
  readonly attempt?: Attempt;
  readonly upcasters?: readonly PackUpcaster[];
}

const orThrow: Attempt = (parse) => parse();

/**
 * The texts of a pack, whichever release they were written for: those of an older form are brought to today's. Null where
 * `attempt` made nothing of what is needed for that. Throws `RuleDataError` for a form that this release does not know, and
 * for what is not YAML.
 */
export function parsePack(
  layer: string,
  texts: PackFiles,
  { wanted = () => true, attempt = orThrow, upcasters = UPCASTERS }: ParseOptions = {},
): ParsedPack | null {
  const parse = (name: string): Source | undefined =>
    attempt(() => Source.parse(texts[name] ?? '', `${layer}/${name}`));
  const newest = newestForm(upcasters);
  const form = attempt(() => {
    const text = texts[FORM_FILE];
    const said = text === undefined ? undefined : Source.parse(text, `${layer}/${FORM_FILE}`);
    return formOf(said && Field.of(said), newest);
  });
  if (form === undefined) return null;
  const names = Object.keys(texts).filter((name) => name !== FORM_FILE);
  if (form === newest) return fieldsOf(names.filter(wanted).map((name) => [name, parse(name)]));
  const sources = new Map(names.map((name) => [name, parse(name)]));
  const older = [...sources.values()];
  if (older.some((source) => source === undefined)) return null;
  const values = upcasters.slice(form - 1).reduce<PackValues>((files, up) => up(files), valuesOf(sources));
  return fieldsOf(
    Object.keys(values)
      .filter(wanted)
      .map((name) => [name, asUpcast(sources.get(name), `${layer}/${name}`, values[name])]),
  );
}

const valuesOf = (sources: ReadonlyMap<string, Source | undefined>): PackValues =>
  Object.fromEntries([...sources].map(([name, source]) => [name, source?.value]));

/** What no upcaster has touched is as it was written. */
const asUpcast = (source: Source | undefined, name: string, value: unknown): Source =>
  source && source.value === value ? source : Source.upcast(name, source?.text ?? '', value);

const fieldsOf = (sources: ReadonlyArray<readonly [string, Source | undefined]>): ParsedPack =>
  sources.flatMap(([name, source]) => (source ? [[name, Field.of(source)] as const] : []));
