import 'reflect-metadata';

/** How the text of a variable becomes a value; a list is separated by commas. */
export type EnvKind = 'text' | 'integer' | 'list';

export interface EnvField {
  readonly property: string;
  /** The variable's name, "DATABASE_URL". */
  readonly variable: string;
  readonly kind: EnvKind;
  /** The value may hold a password: messages never show it. */
  readonly secret: boolean;
  /** What a right value looks like, continuing "<VARIABLE> must be ...". */
  readonly mustBe: string;
}

export interface SectionField {
  readonly property: string;
  readonly section: new () => object;
}

const FIELDS = Symbol('config:fields');
const SECTIONS = Symbol('config:sections');

const listOf = <T>(key: symbol, prototype: object): readonly T[] =>
  (Reflect.getMetadata(key, prototype) as readonly T[] | undefined) ?? [];

/** Reads the property from an environment variable. Give the property a value to make the variable optional. */
export function Env(
  variable: string,
  mustBe: string,
  options: { kind?: EnvKind; secret?: boolean } = {},
): PropertyDecorator {
  return (prototype, property) => {
    const field: EnvField = {
      property: String(property),
      variable,
      mustBe,
      kind: options.kind ?? 'text',
      secret: options.secret ?? false,
    };
    Reflect.defineMetadata(FIELDS, [...listOf<EnvField>(FIELDS, prototype), field], prototype);
  };
}

/** Fills the property with another config class, read from the same environment. */
export function Section(section: new () => object): PropertyDecorator {
  return (prototype, property) => {
    const field: SectionField = { property: String(property), section };
    Reflect.defineMetadata(SECTIONS, [...listOf<SectionField>(SECTIONS, prototype), field], prototype);
  };
}

export const fieldsOf = (type: new () => object): readonly EnvField[] =>
  listOf<EnvField>(FIELDS, type.prototype as object);

export const sectionsOf = (type: new () => object): readonly SectionField[] =>
  listOf<SectionField>(SECTIONS, type.prototype as object);
