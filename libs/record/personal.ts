/** Members whose text says something about a person, wherever they stand in an event: names, posts, and free words. */
const PERSONAL: ReadonlySet<string> = new Set([
  'achievement',
  'authorisedBy',
  'citation',
  'name',
  'note',
  'place',
  'position',
  'presenter',
  'reason',
  'subject',
]);

/** JSON pointers (RFC 6901) of the personal texts of a value, in the order in which they stand. */
export function personalPlaces(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => {
    const at = `${place}/${escaped(member)}`;
    if (typeof inner === 'string') return PERSONAL.has(member) && inner !== '' ? [at] : [];
    return personalPlaces(inner, at);
  });
}

const escaped = (member: string): string => member.replaceAll('~', '~0').replaceAll('/', '~1');

const unescaped = (member: string): string => member.replaceAll('~1', '/').replaceAll('~0', '~');

/** A copy of the value in which something else stands at each of the places; what is not on the way to one is shared with the original. */
export function withTexts<Value>(
  value: Value,
  places: readonly string[],
  other: (text: unknown, place: string) => unknown,
): Value {
  const copies = new Map<string, Record<string, unknown>>();
  const copied = (place: string): Record<string, unknown> => {
    const known = copies.get(place);
    if (known) return known;
    const { parent, member } = parted(place);
    const holder = place === '' ? null : copied(parent);
    const original = holder === null ? value : holder[member];
    const copy = (
      Array.isArray(original) ? [...(original as unknown[])] : { ...(original as object) }
    ) as Record<string, unknown>;
    if (holder) holder[member] = copy;
    copies.set(place, copy);
    return copy;
  };
  for (const place of places) {
    const { parent, member } = parted(place);
    const holder = copied(parent);
    holder[member] = other(holder[member], place);
  }
  return (copies.get('') ?? value) as Value;
}

const parted = (place: string): { readonly parent: string; readonly member: string } => {
  const at = place.lastIndexOf('/');
  return { parent: place.slice(0, at), member: unescaped(place.slice(at + 1)) };
};
