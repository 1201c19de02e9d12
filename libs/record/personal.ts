/** Members whose text, or list of texts, says something about a person wherever it stands: names, posts, days, free words. */
const TEXTS: ReadonlySet<string> = new Set([
  'achievement',
  'authorisedBy',
  'citation',
  'diedOn',
  'gapReason',
  'name',
  'note',
  'place',
  'position',
  'presenter',
  'reason',
  'relation',
  'subject',
  'title',
]);

/** Members below which every text does: what a finding looked at, and what it says. */
const WHOLE: ReadonlySet<string> = new Set(['inputs', 'sentence']);

/** All of them, by name. */
export const PERSONAL_MEMBERS: readonly string[] = [...TEXTS, ...WHOLE].sort();

/** The member by which the text at a place is personal: "name" of "/submission/content/subject/name", "inputs" of all below it. */
export function personalMemberOf(place: string): string {
  const steps = place.split('/');
  return steps.find((step) => WHOLE.has(step)) ?? steps.filter((step) => TEXTS.has(step)).at(-1) ?? '';
}

/** Names of the layers of a rule set: nobody's, though the member is called like one that is. */
const OF_RULES = /\/layers\/\d+\/name$/;

/** Whether the text at a place is said of rules and of nobody. Events of before this was told apart seal it all the same. */
export const isOfRules = (place: string): boolean => OF_RULES.test(place);

/** How far below a member texts are personal: not at all, the text itself or those of its list, or all. */
type Reach = 'none' | 'texts' | 'all';

/** JSON pointers (RFC 6901) of the personal texts of a value, in the order in which they stand. */
export const personalPlaces = (value: unknown): readonly string[] =>
  placesIn(value, '', 'none').filter((place) => !isOfRules(place));

function placesIn(value: unknown, place: string, reach: Reach): readonly string[] {
  if (typeof value === 'string') return reach === 'none' || value === '' ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) =>
    placesIn(
      inner,
      `${place}/${escaped(member)}`,
      isList ? reachInList(inner, reach) : reachOf(member, reach),
    ),
  );
}

const reachInList = (item: unknown, reach: Reach): Reach =>
  reach === 'all' || typeof item === 'string' ? reach : 'none';

function reachOf(member: string, reach: Reach): Reach {
  if (reach === 'all' || WHOLE.has(member)) return 'all';
  return TEXTS.has(member) ? 'texts' : 'none';
}

const escaped = (member: string): string => member.replaceAll('~', '~0').replaceAll('/', '~1');

const unescaped = (member: string): string => member.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * A copy of the value in which something else stands at each of the places; what is not on the way to one is shared with
 * the original. Null where one of the places holds no text.
 */
export function withTexts<Value>(
  value: Value,
  places: readonly string[],
  other: (text: string, place: string) => unknown,
): Value | null {
  const copies = new Map<string, Record<string, unknown> | null>();
  const copied = (place: string): Record<string, unknown> | null => {
    const known = copies.get(place);
    if (known !== undefined) return known;
    const { parent, member } = parted(place);
    const holder = place === '' ? null : copied(parent);
    const original = place === '' ? value : own(holder, member);
    const copy = copyOf(original);
    if (holder && copy) holder[member] = copy;
    copies.set(place, copy);
    return copy;
  };
  for (const place of places) {
    const { parent, member } = parted(place);
    const holder = copied(parent);
    const text = own(holder, member);
    if (holder === null || typeof text !== 'string') return null;
    holder[member] = other(text, place);
  }
  return places.length === 0 ? value : (copies.get('') as Value);
}

const own = (holder: object | null, member: string): unknown =>
  holder !== null && Object.hasOwn(holder, member) ? (holder as Record<string, unknown>)[member] : undefined;

function copyOf(original: unknown): Record<string, unknown> | null {
  if (typeof original !== 'object' || original === null) return null;
  return (Array.isArray(original) ? [...(original as unknown[])] : { ...original }) as Record<
    string,
    unknown
  >;
}

const parted = (place: string): { readonly parent: string; readonly member: string } => {
  const at = place.lastIndexOf('/');
  return { parent: place.slice(0, Math.max(at, 0)), member: unescaped(place.slice(at + 1)) };
};
