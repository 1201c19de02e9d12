import type { DossierState, Role } from '@vinhdanh/domain';
import type { NewReading, ReadingStore, Viewer } from '@vinhdanh/persistence';

/** Who looks over the work of others, within the area of the office: no dossier comes to them on its way. */
export const OVERSEERS: readonly Role[] = ['auditor', 'inspector', 'administrator'];

/** What is read: a trace, an export, a bundle, a denunciation, or a dossier outside the reader's own way. */
export type Reading = Pick<NewReading, 'what' | 'thingKind' | 'thing'>;

/**
 * Writes down that somebody reads what is sensitive, in the record, where nobody changes it: who, in which office, what, when
 * and why. Every use case that hands out a trace, an export or a bundle calls it once the reader was found to be allowed, and
 * answers only when it has come back: what could not be written down is not shown. One statement.
 */
export const recordReading = (
  readings: Pick<ReadingStore, 'add'>,
  { person, office, why }: Viewer,
  { what, thingKind, thing }: Reading,
): Promise<void> =>
  readings.add({
    person: person.id,
    office: office?.id ?? null,
    ...{ what, thingKind, thing },
    why: why ?? null,
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

/**
 * The same for a dossier with its whole story. One that was held tells of what was alleged against somebody: whoever reads
 * that is written down, by their work or not.
 */
export const recordDossierOpening = (
  readings: Pick<ReadingStore, 'add'>,
  viewer: Viewer,
  dossier: string,
  wasHeld: boolean,
): Promise<void> =>
  wasHeld
    ? recordReading(readings, viewer, { what: 'denunciation', thingKind: 'dossier', thing: dossier })
    : recordOpening(readings, viewer, dossier);

/** Whether it is held, or was. */
export const wasHeld = ({ hold, course }: Pick<DossierState, 'hold' | 'course'>): boolean =>
  hold !== null || (course?.holds.length ?? 0) > 0;
