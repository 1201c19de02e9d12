import { UPCASTERS, type EventKind, type StoredEvent, type Upcaster } from './upcasters';

const upcastersOf = (kind: EventKind, type: string): readonly Upcaster[] =>
  UPCASTERS.filter((one) => one.kind === kind && one.type === type);

/** The newest version of a type of events; 1 where it never changed. */
export const newestVersion = (kind: EventKind, type: string): number => upcastersOf(kind, type).length + 1;

/** The version of an event, which its form tells. */
export function versionOf(kind: EventKind, event: StoredEvent): number {
  const steps = upcastersOf(kind, event.type);
  const at = steps.findIndex((step) => step.reads(event));
  return at < 0 ? steps.length + 1 : at + 1;
}

/**
 * The event as this release writes it, whatever release recorded it. Whoever reads events of the record to make something of
 * them reads them so; whoever verifies looks at what is stored.
 */
export function upcast<Event extends StoredEvent>(kind: EventKind, event: Event): Event {
  const steps = upcastersOf(kind, event.type);
  let now: StoredEvent = event;
  for (let version = versionOf(kind, event); version <= steps.length; version += 1)
    now = steps[version - 1]?.up(now) ?? now;
  return now as Event;
}
