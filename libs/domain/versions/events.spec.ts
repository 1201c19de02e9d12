import { addMissing, examplesOf } from '../../../test/support/event-examples';
import { eventTypes, type EventType } from '../../../test/support/event-types';
import { newestVersion, upcast, versionOf, type EventKind } from '../index';

/**
 * After a change of an event: `EVENT_EXAMPLES=write npx jest libs/domain/versions` adds an example of the new form. Old events
 * that do not fit it any more want an upcaster, and the form is a new version; where all fit, the version stays.
 */
const types = eventTypes();
if (process.env.EVENT_EXAMPLES === 'write')
  addMissing(types, (kind, type) => newestVersion(kind as EventKind, type));

const every = types.map((type) => [`${type.kind}/${type.type}`, type] as const);

const storedOf = ({ kind, type }: EventType) => examplesOf(kind)[type] ?? [];

test.each(every)('%s has an example of its form and of each of its versions', (_name, type) => {
  const stored = storedOf(type);
  const newest = newestVersion(type.kind as EventKind, type.type);
  expect(stored.at(-1)).toMatchObject({ shape: type.shape, version: newest });
  const versions = new Set(stored.map(({ version }) => version));
  expect([...versions]).toEqual(Array.from({ length: newest }, (_, at) => at + 1));
});

test.each(every)('%s is read in all its versions as this release writes it', (_name, type) => {
  const kind = type.kind as EventKind;
  for (const { version, event } of storedOf(type)) {
    expect(event.type).toBe(type.type);
    expect(versionOf(kind, event)).toBe(version);
    const now = upcast(kind, event);
    expect(type.misfit(now)).toBeNull();
    expect(versionOf(kind, now)).toBe(newestVersion(kind, type.type));
    expect(upcast(kind, now)).toBe(now);
  }
});

test('there is no example of what is none', () => {
  const kinds = [...new Set(types.map(({ kind }) => kind))];
  const stored = kinds.flatMap((kind) => Object.keys(examplesOf(kind)).map((type) => `${kind}/${type}`));
  expect(stored.sort()).toEqual(every.map(([name]) => name).sort());
});

test('what the first release recorded of a session says the same as today', () => {
  const [convened] = storedOf({ kind: 'session', type: 'convened' } as EventType);
  const [cast] = storedOf({ kind: 'session', type: 'paper-cast' } as EventType);
  const [opened] = storedOf({ kind: 'session', type: 'opened' } as EventType);
  expect(upcast('session', convened?.event as never)).toMatchObject({
    convocation: { agenda: [{ rule: 'r1' }], rules: { r1: { num: 70, den: 100 } } },
  });
  expect(upcast('session', cast?.event as never)).toMatchObject({ paper: { ballot: 'b1', lines: 'a' } });
  expect(upcast('session', opened?.event as never)).toMatchObject({ ballots: ['b1'] });
});

test('a form that is another is another, and a value that does not fit is found where it does not', () => {
  const submitted = types.find(({ type }) => type === 'submitted');
  const [example] = examplesOf('dossier').submitted ?? [];
  const event = example?.event as { submission?: object } & object;
  expect(submitted?.misfit({ ...event, submission: { ...event.submission, code: 7 } })).toBe(
    '/submission/code',
  );
  expect(submitted?.misfit({ ...event, more: 1 })).toBe('/more');
  expect(new Set(types.map(({ shape }) => shape)).size).toBeGreaterThan(types.length / 2);
});
