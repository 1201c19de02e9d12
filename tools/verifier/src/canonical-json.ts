import { bytesOf, isSame, textOf } from './bytes';

/** Deeper than anything that is written in a bundle. */
const DEEPEST = 100;

/**
 * One text for one value (RFC 8785).
 * @throws RangeError where it is nested deeper than a bundle is
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner, depth + 1)}`).join(',')}}`;
}

/** The value whose canonical JSON the bytes are; undefined where they are another text, or none. */
export function readCanonicalJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isSame(bytesOf(canonicalJson(value)), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether these are all its members: what is not known is not believed. */
export const hasOnly = (members: Members, ...names: readonly string[]): boolean =>
  Object.keys(members).length === names.length && names.every((name) => Object.hasOwn(members, name));

/** What stands under a path of members, undefined where nothing does. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, member) => (isMembers(inner) && Object.hasOwn(inner, member) ? inner[member] : undefined),
    value,
  );

export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};
