import { randomUUID } from 'node:crypto';
import { thingOf, workflowIdOf } from './things';

test('a workflow id names a thing, and one that no thing of the record can have names none', () => {
  const id = randomUUID();
  expect(thingOf(workflowIdOf('round', id))).toEqual({ kind: 'round', id });
  for (const other of ['', 'x', `${id}-x`, id.slice(1), id.toUpperCase(), `x${id}`, "' OR '1'='1"])
    expect(thingOf(workflowIdOf('dossier', other))).toBeNull();
  expect(thingOf(`courier-${id}`)).toBeNull();
});
