import type { ErasedTexts } from '@vinhdanh/contracts';
import {
  evolveAll,
  evolveFinding,
  upcast,
  type DossierEvent,
  type EventKind,
  type FindingEvent,
  type SessionEvent,
} from '@vinhdanh/domain';
import { fold, type ErasableEvent, type Repositories } from '@vinhdanh/persistence';
import { ERASED, eraseTexts, sealedPlaces } from '@vinhdanh/record';

interface ToErase {
  /** The dossier's id. */
  readonly dossier: string;
  readonly texts: readonly ErasedTexts[];
  readonly histories: readonly string[];
  /** Files whose names in the list of what was handed in go. */
  readonly attachments: readonly string[];
  /** Whether reasons of readings of before these were events go. */
  readonly withOldReasons: boolean;
}

/**
 * Puts marks in the place of texts, and folds the read models of their things anew from what is left. What is gone already
 * changes nothing.
 * @returns how many texts were there
 */
export async function eraseTextsOf(
  { erasures, readModels, findings }: Repositories,
  { dossier, texts, histories, attachments, withOldReasons }: ToErase,
): Promise<number> {
  const things = [...new Map(texts.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }])).values()];
  const places = new Map(texts.map((text) => [placeOf(text), text.places]));
  let count = 0;
  for (const thing of things) {
    const events = await erasures.eventsOf([thing]);
    const left = events.map((event) => {
      const { there } = sealedPlaces(event.seals);
      const gone = (places.get(placeOf(event)) ?? []).filter((place) => there.includes(place));
      count += gone.length;
      return gone.length === 0 ? event : eraseTexts(event, gone);
    });
    const changed = left.filter((event, at) => event !== events[at]);
    if (changed.length === 0) continue;
    await erasures.putErased(changed);
    const bodies = left.map(({ body }) => upcast(thing.kind as EventKind, body));
    if (thing.kind === 'dossier')
      await readModels.put([fold('dossier', null, bodies as readonly DossierEvent[])]);
    if (thing.kind === 'session')
      await readModels.put([fold('session', null, bodies as readonly SessionEvent[])]);
    if (thing.kind === 'finding')
      await findings.put(evolveAll(evolveFinding, null, bodies as unknown as readonly FindingEvent[]));
  }
  const readings = things.flatMap(({ kind, id }) => (kind === 'reading' ? [id] : []));
  await erasures.eraseReasons(readings, ERASED);
  if (withOldReasons) await erasures.eraseOldReasons(dossier, ERASED);
  await erasures.eraseHistories(histories);
  await erasures.eraseBeside(things, attachments, ERASED);
  return count;
}

const placeOf = ({ kind, id, seq }: Pick<ErasableEvent, 'kind' | 'id' | 'seq'>): string =>
  `${kind}/${id}/${seq}`;
