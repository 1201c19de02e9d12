import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Where the type of the events of each kind is declared. */
const DECLARED: Readonly<Record<string, readonly [file: string, name: string]>> = {
  dossier: ['libs/domain/dossier/events.ts', 'DossierEvent'],
  session: ['libs/domain/council/events.ts', 'SessionEvent'],
  round: ['libs/domain/signing/events.ts', 'RoundEvent'],
  enactment: ['libs/domain/enactment/events.ts', 'EnactmentEvent'],
  council: ['libs/domain/council/roster/events.ts', 'CouncilEvent'],
  finding: ['libs/domain/finding/state.ts', 'FindingEvent'],
  signing: ['libs/domain/signing/register/events.ts', 'SigningEvent'],
  history: ['libs/contracts/histories.ts', 'HistoryStored'],
  erasure: ['libs/contracts/erasures.ts', 'ErasureCarriedOut'],
  engine: ['libs/contracts/engine.ts', 'EngineChanged'],
  reading: ['libs/contracts/readings.ts', 'ReadingRecorded'],
};

/** A type of events, as the compiler knows it. */
export interface EventType {
  readonly kind: string;
  readonly type: string;
  /** SHA-256 of its whole form, shortened: another form has another. */
  readonly shape: string;
  /** What of the value does not fit, as a path; null where all does. */
  misfit(value: unknown): string | null;
  /** A value with every member that the type allows. */
  sample(): unknown;
}

/** Every type of events that the sources declare. */
export function eventTypes(): readonly EventType[] {
  const files = Object.values(DECLARED).map(([file]) => join(ROOT, file));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.CommonJS,
    paths: { '@vinhdanh/*': [join(ROOT, 'libs/*')] },
  };
  const program = ts.createProgram(files, options);
  const forms = new Forms(program.getTypeChecker());
  return Object.entries(DECLARED).flatMap(([kind, [file, name]]) =>
    forms.declared(program.getSourceFile(join(ROOT, file)), name).map((type) => ({
      kind,
      type: forms.discriminant(type),
      shape: createHash('sha256').update(forms.formOf(type)).digest('hex').slice(0, 16),
      misfit: (value: unknown) => forms.misfit(type, value, ''),
      sample: () => forms.sampleOf(type, name),
    })),
  );
}

/** Types as the values that they allow. */
class Forms {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** The members of the union of that name, each of which is one type of events; intersections of unions are spread. */
  declared(source: ts.SourceFile | undefined, name: string): readonly ts.Type[] {
    const symbol = source && this.checker.getSymbolAtLocation(source);
    const found = symbol && this.checker.getExportsOfModule(symbol).find((one) => one.name === name);
    if (!found) throw new Error(`No type ${name}`);
    const type = this.checker.getDeclaredTypeOfSymbol(found);
    return type.isUnion() ? type.types : [type];
  }

  discriminant(type: ts.Type): string {
    const symbol = type.getProperty('type');
    const literal = symbol && this.checker.getTypeOfSymbol(symbol);
    if (!literal?.isStringLiteral()) throw new Error('An event without a type');
    return literal.value;
  }

  /** One text for one form; a type inside itself is named by how far up it stands. */
  formOf(type: ts.Type, above: readonly ts.Type[] = []): string {
    const inside = above.indexOf(type);
    if (inside >= 0) return `^${above.length - inside}`;
    const within = [...above, type];
    if (type.isUnion())
      return [...new Set(type.types.map((one) => this.formOf(one, above)))].sort().join('|');
    const item = this.itemOf(type);
    if (item) return `[${item.map((one) => this.formOf(one, within)).join(',')}]`;
    if (!isObject(type)) return this.checker.typeToString(type);
    const members = this.membersOf(type).map(
      ({ name, of, isOptional }) => `${name}${isOptional ? '?' : ''}:${this.formOf(of, within)}`,
    );
    const any = type.getStringIndexType() ?? type.getNumberIndexType();
    return `{${[...members, ...(any ? [`*:${this.formOf(any, within)}`] : [])].sort().join(';')}}`;
  }

  misfit(type: ts.Type, value: unknown, path: string): string | null {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return null;
    if (type.isUnion()) {
      const misfits: string[] = [];
      for (const one of type.types) {
        const misfit = this.misfit(one, value, path);
        if (misfit === null) return null;
        misfits.push(misfit);
      }
      return misfits.sort((a, b) => deep(b) - deep(a))[0] ?? path;
    }
    const item = this.itemOf(type);
    if (item) return this.misfitOfList(item, value, path);
    if (!isObject(type)) return this.isScalar(type, value) ? null : path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    return this.misfitOfMembers(type, value as Readonly<Record<string, unknown>>, path);
  }

  sampleOf(type: ts.Type, name: string, above: readonly ts.Type[] = []): unknown {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return name;
    if (type.isUnion()) {
      const said = type.types.find((one) => !(one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
      return said && this.sampleOf(said, name, above);
    }
    const within = [...above, type];
    const item = this.itemOf(type);
    if (item) return above.includes(type) ? [] : item.map((one) => this.sampleOf(one, name, within));
    if (!isObject(type)) return this.scalar(type, name);
    const members = this.membersOf(type).filter(({ of, isOptional }) => !isOptional || !isWithin(of, within));
    const any = type.getStringIndexType() ?? type.getNumberIndexType();
    return Object.fromEntries([
      ...members.map((member) => [member.name, this.sampleOf(member.of, member.name, within)] as const),
      ...(any ? [['1', this.sampleOf(any, name, within)] as const] : []),
    ]);
  }

  private scalar(type: ts.Type, name: string): unknown {
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return this.checker.typeToString(type) === 'true';
    if (type.flags & ts.TypeFlags.Number) return 1;
    if (type.flags & ts.TypeFlags.Null) return null;
    const text = TEXTS.find(([pattern]) => pattern.test(name));
    return text ? text[1] : name;
  }

  private misfitOfList(items: readonly ts.Type[], value: unknown, path: string): string | null {
    if (!Array.isArray(value)) return path;
    const misfits = value.map((one, at) => {
      const item = items[Math.min(at, items.length - 1)];
      return item ? this.misfit(item, one, `${path}/${at}`) : `${path}/${at}`;
    });
    return misfits.find((one) => one !== null) ?? null;
  }

  private misfitOfMembers(
    type: ts.Type,
    value: Readonly<Record<string, unknown>>,
    path: string,
  ): string | null {
    const members = this.membersOf(type);
    const any = type.getStringIndexType() ?? type.getNumberIndexType();
    for (const { name, of, isOptional } of members) {
      if (value[name] === undefined && isOptional) continue;
      const misfit = this.misfit(of, value[name], `${path}/${name}`);
      if (misfit !== null) return misfit;
    }
    for (const [name, inner] of Object.entries(value)) {
      if (members.some((member) => member.name === name)) continue;
      const misfit = any ? this.misfit(any, inner, `${path}/${name}`) : `${path}/${name}`;
      if (misfit !== null) return misfit;
    }
    return null;
  }

  private isScalar(type: ts.Type, value: unknown): boolean {
    if (type.isStringLiteral() || type.isNumberLiteral()) return value === type.value;
    if (type.flags & ts.TypeFlags.BooleanLiteral) return String(value) === this.checker.typeToString(type);
    if (type.flags & ts.TypeFlags.String) return typeof value === 'string';
    if (type.flags & ts.TypeFlags.TemplateLiteral) return typeof value === 'string';
    if (type.flags & ts.TypeFlags.Number) return typeof value === 'number';
    if (type.flags & ts.TypeFlags.Boolean) return typeof value === 'boolean';
    if (type.flags & ts.TypeFlags.Null) return value === null;
    return Boolean(type.flags & ts.TypeFlags.Undefined) && value === undefined;
  }

  /** What a list holds, or a tuple in its order; undefined for what is none. */
  private itemOf(type: ts.Type): readonly ts.Type[] | undefined {
    const isList = this.checker.isArrayType(type) || this.checker.isTupleType(type);
    return isList ? this.checker.getTypeArguments(type as ts.TypeReference) : undefined;
  }

  private membersOf(type: ts.Type) {
    return this.checker.getPropertiesOfType(type).map((symbol) => ({
      name: symbol.name,
      isOptional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
      of: this.checker.getTypeOfSymbol(symbol),
    }));
  }
}

/** What stands for a text of a name. */
const TEXTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(at|since|.*(At|Until|Since))$/, '2026-01-05T02:00:00.000Z'],
  [/^(on|day|dated|from|to|.*(On|Day))$/, '2026-01-05'],
  [/^(file|sha256|hash|.*Hash)$/, 'a'.repeat(64)],
  [/^(id|person|dossier|session|round)$/, '00000000-0000-4000-8000-000000000001'],
];

const isWithin = (type: ts.Type, above: readonly ts.Type[]): boolean =>
  above.includes(type) || (type.isUnion() && type.types.some((one) => above.includes(one)));

const isObject = (type: ts.Type): boolean =>
  Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));

const deep = (path: string): number => path.split('/').length;
