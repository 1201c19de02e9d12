import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '@vinhdanh/domain';
import type { EventType } from './event-types';

/** An event as some release recorded it. */
export interface EventExample {
  readonly version: number;
  /** The form of the type when it was written; null of what a release before these examples recorded. */
  readonly shape: string | null;
  readonly event: StoredEvent;
}

type Examples = Record<string, EventExample[]>;

const FOLDER = join(__dirname, '../events');

const fileOf = (kind: string): string => join(FOLDER, `${kind}.json`);

/** Stored examples of the events of a kind, by their type; those of one type from the oldest form to the newest. */
export const examplesOf = (kind: string): Readonly<Examples> =>
  existsSync(fileOf(kind)) ? (JSON.parse(readFileSync(fileOf(kind), 'utf8')) as Examples) : {};

/** Adds an example of each form that has none yet, made from its type: to be looked at, and given words that such an event has. */
export function addMissing(
  types: readonly EventType[],
  newest: (kind: string, type: string) => number,
): void {
  for (const kind of new Set(types.map((one) => one.kind))) {
    const examples: Examples = { ...examplesOf(kind) };
    for (const form of types.filter((one) => one.kind === kind)) {
      const { type, shape } = form;
      const known = (examples[type] ??= []);
      if (known.at(-1)?.shape === shape) continue;
      known.push({ version: newest(kind, type), shape, event: form.sample() as StoredEvent });
    }
    writeFileSync(fileOf(kind), `${JSON.stringify(examples, null, 2)}\n`);
  }
}
