import type { Role } from '@vinhdanh/domain';
import type { NewReading, ReadingStore, Viewer } from '@vinhdanh/persistence';

/** Who looks over the work of others, within the area of the office: no dossier comes to them on its way. */
export const OVERSEERS: readonly Role[] = ['auditor', 'inspector', 'administrator'];

/** What is read: a trace, an export, a bundle, or a dossier outside the reader's own way. */
export interface Reading extends Pick<NewReading, 'what' | 'thingKind' | 'thing'> {
  /** As the reader gave it, where it was asked. */
  readonly why?: string | undefined;
}

/**
 * Writes down that somebody reads what is sensitive, in the record, where nobody changes it: who, in which office, what, when
 * and why. Every use case that hands out a trace, an export or a bundle calls it once the reader was found to be allowed, and
 * answers only when it has come back: what could not be written down is not shown. One INSERT.
 */
export const recordReading = (
  readings: Pick<ReadingStore, 'add'>,
  { person, office }: Viewer,
  { what, thingKind, thing, why }: Reading,
): Promise<void> =>
  readings.add({
    person: person.id,
    office: office?.id ?? null,
    ...{ what, thingKind, thing },
    why: why?.trim() ? why.trim() : null,
  });

/** The same for a dossier, session or round that somebody opens, or a file of one: those who see it by their work are not written down. */
export const recordOpening = async (
  readings: Pick<ReadingStore, 'add'>,
  viewer: Viewer,
  thing: string,
  thingKind: 'dossier' | 'session' | 'round' = 'dossier',
  what: Reading['what'] = thingKind,
): Promise<void> => {
  if (viewer.office === null || !OVERSEERS.includes(viewer.office.role)) return;
  await recordReading(readings, viewer, { what, thingKind, thing });
};
