import type { Field } from './field';

/**
 * A reader that reads each file once: the stacks of layers that are checked share what it says, so nobody may change it. What
 * cannot be read is refused every time.
 */
export function oncePerFile<T>(read: (file: Field) => T): (file: Field) => T {
  const known = new WeakMap<Field, { readonly value: T }>();
  return (file) => {
    const found = known.get(file) ?? { value: read(file) };
    known.set(file, found);
    return found.value;
  };
}
