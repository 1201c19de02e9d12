import { DataSource } from 'typeorm';
import type { TraceView } from '@vinhdanh/application';
import type { HttpCaller } from '../support/http-caller';
import { submitDossier } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { countStatements } from '../support/statements';
import { stopWatches } from '../support/stop-watches';
import { lengthen } from '../support/trace-scene';

const EVENTS = 300;
const MOST_MS = 300;

let stack: HttpStack;
let auditor: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  auditor = await stack.as('kiem-toan.lang-son', 'auditor');
}, 60_000);
afterAll(() => stack.stop());

test(`the trace of ${EVENTS} events takes at most six statements, and ${MOST_MS} milliseconds`, async () => {
  const { id } = await submitDossier(stack);
  const database = stack.app.get(DataSource);
  await stopWatches(stack);
  await lengthen(database, id, EVENTS);
  let took = Infinity;
  const read = async (): Promise<void> => {
    const begun = performance.now();
    const { acts } = (await auditor.get(`/api/dossiers/${id}/trace`)).body as unknown as TraceView;
    expect(acts.length).toBeGreaterThanOrEqual(EVENTS);
    took = Math.min(took, performance.now() - begun);
  };
  expect(await countStatements(database, read)).toBeLessThanOrEqual(6);
  await read();
  await read();
  expect(took).toBeLessThan(MOST_MS);
}, 30_000);
