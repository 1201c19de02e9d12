import { commit } from './commitment';
import { withTexts } from './personal';
import { commitmentOf, ERASED, type Seal, type SealedEvent } from './seal';

/** A personal text of an event as a bundle shows it: what stands for one that its reader may not see is the commitment alone. */
export type ShownSeal = Seal | { readonly withheld: string };

/** An event as it leaves the house: with what its commitment was made of, or with the commitment alone. */
export type ShownEvent =
  | { readonly body: unknown; readonly salt: string; readonly seals: Readonly<Record<string, ShownSeal>> }
  | { readonly withheld: string };

/** The event of which nothing is said but that it is there. @throws TypeError for one that nothing can have been committed to */
export function withheldEvent(event: SealedEvent): ShownEvent {
  const commitment = commitmentOf(event);
  if (commitment === null) throw new TypeError('An event without a commitment');
  return { withheld: commitment };
}

/** The event without these of its personal texts, as if they were erased; its commitment stays the same. */
export function shownEvent(
  { body, salt, seals }: SealedEvent,
  isHidden: (place: string) => boolean = () => false,
): ShownEvent {
  const hidden = Object.keys(seals).filter((place) => isHidden(place) && 'salt' in (seals[place] as Seal));
  const shown: Record<string, ShownSeal> = { ...seals };
  const without = withTexts(body, hidden, (text, place) => {
    shown[place] = { withheld: commit((seals[place] as { salt: string }).salt, text) };
    return ERASED;
  });
  return { body: without, salt, seals: shown };
}
