import type { Field } from '../field';

const goesOn = (path: string, name: string): boolean =>
  path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);

/** The value at "steps.unit.sign.limit", whose names may have dots; the nearest one around it where there is none. */
export function findField(field: Field, path: string): Field {
  const index = /^\[(\d+)\]\.?/.exec(path);
  if (index) {
    const item = field.items()[Number(index[1])];
    return item ? findField(item, path.slice(index[0].length)) : field;
  }
  if (path === '' || !field.isObject) return field;
  const named = field.entries().filter(([name]) => goesOn(path, name));
  const [longest] = named.sort(([one], [other]) => other.length - one.length);
  if (!longest) return field;
  const rest = path.slice(longest[0].length);
  return findField(longest[1], rest.startsWith('.') ? rest.slice(1) : rest);
}
