/**
 * One text for one value (RFC 8785): members sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them. Members that are `undefined` are left out, as in JSON.
 * @throws TypeError for what JSON cannot carry without loss: non-finite numbers, big integers, functions, class
 * instances (write dates as text first), holes in arrays and broken surrogate pairs.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, path);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path} is not a finite number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${Array.from(value, (item: unknown, index) => write(item, `${path}[${index}]`)).join(',')}]`;
  if (isPlainObject(value)) return writeMembers(value, path);
  throw new TypeError(`${path} is not JSON: ${typeof value}`);
}

function writeMembers(value: Record<string, unknown>, path: string): string {
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  names.sort();
  const members = names.map((name) => `${writeText(name, path)}:${write(value[name], `${path}.${name}`)}`);
  return `{${members.join(',')}}`;
}

function writeText(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(`${path} holds a broken surrogate pair`);
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
