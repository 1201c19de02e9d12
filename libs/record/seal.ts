import { commit, newSalt } from './commitment';
import { personalPlaces, withTexts } from './personal';

/** A personal text of an event: with its salt while it is there; the commitment alone once it has been erased. */
export type Seal = { readonly salt: string } | { readonly erased: string };

/** The personal texts of an event by their JSON pointer. */
export type Seals = Readonly<Record<string, Seal>>;

/** An event with what its commitment was made of. */
export interface SealedEvent {
  readonly body: unknown;
  readonly salt: string;
  readonly seals: Seals;
}

/** Stands in an event where a text was erased. */
export const ERASED = '…';

/** Salts for an event and for each of its personal texts. */
export const sealEvent = (body: unknown): SealedEvent => ({
  body,
  salt: newSalt(),
  seals: Object.fromEntries(personalPlaces(body).map((place) => [place, { salt: newSalt() }])),
});

/**
 * What the log keeps of an event: a commitment to the body, in which a commitment stands for each personal text. It stays
 * the same when a text is erased, and tells nobody the text.
 * @returns null for what nothing can have been committed to: seals that are not of this body, or a body that is no JSON
 */
export function commitmentOf({ body, salt, seals }: SealedEvent): string | null {
  if (hasMember(body, SEALED)) return null;
  try {
    const sealed = withTexts(body, Object.keys(seals), (text, place) => ({
      [SEALED]: standsFor(seals[place] as Seal, text),
    }));
    return sealed === null ? null : commit(salt, sealed);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Stands for a text in what is committed to; no event has a member of this name, which could be taken for one. */
const SEALED = 'sealed';

const hasMember = (value: unknown, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, name) || Object.values(value).some((inner) => hasMember(inner, name)));

/** Null, which fits no commitment, where another text than its mark stands for an erased one. */
function standsFor(seal: Seal, text: string): string | null {
  if ('salt' in seal) return commit(seal.salt, text);
  return text === ERASED ? seal.erased : null;
}

/** Where personal texts stand, and where they stood before they were erased. */
export const sealedPlaces = (
  seals: Seals,
): { readonly there: readonly string[]; readonly erased: readonly string[] } => {
  const places = Object.keys(seals);
  const isThere = (place: string): boolean => 'salt' in (seals[place] ?? {});
  return { there: places.filter(isThere), erased: places.filter((place) => !isThere(place)) };
};

/** The event without these personal texts; their salts are gone with them. Places that it does not have, or that were erased before, change nothing. */
export function eraseTexts<Event extends SealedEvent>(event: Event, places: readonly string[]): Event {
  const erased = places.filter((place) => 'salt' in (event.seals[place] ?? {}));
  const seals: Record<string, Seal> = { ...event.seals };
  const body = withTexts(event.body, erased, (text, place) => {
    seals[place] = { erased: commit((event.seals[place] as { salt: string }).salt, text) };
    return ERASED;
  });
  return body === null ? event : { ...event, body, seals };
}
