import { textOf } from '../bytes';
import { canonicalJson, hasOnly, isMembers, listAt } from '../canonical-json';
import type { Parts } from '../container/read-container';
import { chainEvents, type Thing, type ThingFault } from '../record/thing';

export const THINGS_PART = /^things\/([a-z-]+)\/\d{6}\.jsonl$/;

const ID = /^[0-9a-f-]{36}$/;
const HASH = /^(?:[0-9a-f]{64})?$/;

/** A thing with the leaves of its events, or why it is none. */
export type Read = { readonly thing: Thing; readonly leaves: readonly unknown[] } | ThingFault;

/** The things of a kind, one by one: none of them is kept here. */
export function* thingsOf(
  parts: Parts,
  wanted: (kind: string) => boolean,
): Generator<{ part: string; read: Read }> {
  for (const [part, bytes] of parts) {
    const kind = THINGS_PART.exec(part)?.[1];
    if (kind === undefined || !wanted(kind)) continue;
    const lines = (textOf(bytes) ?? '').split('\n');
    const isWhole = lines.length > 1 && lines.pop() === '';
    if (!isWhole) yield { part, read: { seq: 0, is: 'form' } };
    else for (const line of lines) yield { part, read: readThing(kind, line) };
  }
}

function readThing(kind: string, line: string): Read {
  const form: ThingFault = { seq: 0, is: 'form' };
  const value = valueOf(line);
  if (!isMembers(value) || !hasOnly(value, 'kind', 'id', 'first', 'previous', 'events', 'leaves'))
    return form;
  const { id, first, previous } = value;
  const [events, leaves] = [listAt(value, 'events'), listAt(value, 'leaves')];
  const isPlaced =
    value.kind === kind &&
    typeof id === 'string' &&
    ID.test(id) &&
    typeof first === 'number' &&
    Number.isSafeInteger(first) &&
    first >= 1 &&
    typeof previous === 'string' &&
    HASH.test(previous) &&
    (first === 1) === (previous === '') &&
    leaves.length === events.length;
  if (!isPlaced) return form;
  const thing = chainEvents({ kind, id, first, previous }, events);
  return 'is' in thing ? thing : { thing, leaves };
}

/** The value whose canonical JSON the text is. */
function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
