import { base64Of, bytesOf, hashOf } from '../bytes';
import { canonicalJson, isMembers, type Members } from '../canonical-json';

/** Stands in an event where a text is not shown. */
const MARK = '…';

/** An event that is shown: all that its commitment was made of. */
export interface ShownEvent {
  readonly body: Members;
  readonly salt: string;
  /** By the JSON pointer of a personal text: its salt, or its commitment where it was erased or is withheld. */
  readonly seals: Members;
}

export const commit = (salt: string, value: unknown): string =>
  base64Of(hashOf(bytesOf(canonicalJson([salt, value]))));

/** What the log has of the event; null where its seals are not of its body. */
export function commitmentOf({ body, salt, seals }: ShownEvent): string | null {
  if (hasMember(body, 'sealed')) return null;
  const sealed = structuredClone(body);
  for (const [pointer, seal] of Object.entries(seals)) {
    const place = placeOf(sealed, pointer);
    const text = place && place.holder[place.member];
    const stands = typeof text === 'string' ? standsFor(seal, text) : null;
    if (place === null || stands === null) return null;
    place.holder[place.member] = { sealed: stands };
  }
  return commit(salt, sealed);
}

function standsFor(seal: unknown, text: string): string | null {
  if (!isMembers(seal) || Object.keys(seal).length !== 1) return null;
  const { salt, erased, withheld } = seal;
  if (typeof salt === 'string') return commit(salt, text);
  const commitment = erased ?? withheld;
  return typeof commitment === 'string' && text === MARK ? commitment : null;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly member: string;
}

/** Where a JSON pointer (RFC 6901) leads; null where there is nothing. */
function placeOf(value: unknown, pointer: string): Place | null {
  if (!pointer.startsWith('/')) return null;
  const path = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member = path.pop() as string;
  let holder: unknown = value;
  for (const step of path) holder = own(holder, step);
  return own(holder, member) === undefined ? null : { holder: holder as Record<string, unknown>, member };
}

const own = (holder: unknown, member: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, member)
    ? (holder as Record<string, unknown>)[member]
    : undefined;

const hasMember = (value: unknown, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, name) || Object.values(value).some((inner) => hasMember(inner, name)));
