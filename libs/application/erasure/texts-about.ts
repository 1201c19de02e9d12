import type { ErasedTexts } from '@vinhdanh/contracts';
import type { LineNumber } from '@vinhdanh/domain';
import type { ErasableEvent } from '@vinhdanh/persistence';
import { isOfRules, personalMemberOf, sealedPlaces } from '@vinhdanh/record';

/**
 * The personal texts about a dossier that still stand in events: of itself, of findings about it and of readings of it all, of a
 * session what it says of the dossier's line.
 * @param members those alone that are personal by one of these members; all where none is named
 */
export function textsAbout(
  events: readonly ErasableEvent[],
  dossier: string,
  members: readonly string[] = [],
): readonly ErasedTexts[] {
  const lines = new Map(events.map((event) => [event.id, lineOf(event, dossier)] as const).filter(isKnown));
  return events.flatMap(({ kind, id, seq, body, seals }) => {
    const places = sealedPlaces(seals)
      .there.filter((place) => !isOfRules(place))
      .filter((place) => members.length === 0 || members.includes(personalMemberOf(place)))
      .filter((place) => kind !== 'session' || isOfLine(body, place, dossier, lines.get(id)));
    return places.length === 0 ? [] : [{ kind, id, seq, places: places.sort() }];
  });
}

const isKnown = (one: readonly [string, LineNumber | null]): one is readonly [string, LineNumber] =>
  one[1] !== null;

/** The dossier's number on the agenda, as the session's first event has it. */
function lineOf({ kind, body }: ErasableEvent, dossier: string): LineNumber | null {
  if (kind !== 'session' || body.type !== 'convened') return null;
  const { agenda } = body.convocation;
  const at = agenda.findIndex((one) => one.dossier === dossier);
  return at < 0 ? null : at + 1;
}

/** Whether a text stands in what the event says of the dossier, by its id or by its number on the agenda. */
function isOfLine(
  body: ErasableEvent['body'],
  place: string,
  dossier: string,
  line: number | undefined,
): boolean {
  if (body.type === 'line-deferred') return body.line === line;
  let holder: unknown = body;
  for (const step of place.slice(1).split('/')) {
    if (typeof holder !== 'object' || holder === null) return false;
    if ((holder as { readonly dossier?: unknown }).dossier === dossier) return true;
    holder = (holder as Record<string, unknown>)[step];
  }
  return false;
}
