import { Worker } from '@temporalio/worker';
import type { EndedRun } from '@vinhdanh/contracts';
import { BundleReplayer } from './replayer';

const run = { kind: 'dossier', id: 'd', runId: 'r', status: 'COMPLETED' } as EndedRun;
const given = Array.from({ length: 3 }, () => ({ run, json: '{"events":[]}' }));

/** A worker that replays, of which each test says what it makes of a history. */
function workerThat(replays: () => Promise<void>) {
  const ended = jest.fn();
  const started = jest.spyOn(Worker, 'runReplayHistories').mockImplementation(async function* () {
    try {
      for (;;) {
        await replays();
        yield { workflowId: 'dossier-d', runId: 'r' };
      }
    } finally {
      ended();
    }
  });
  return { started, ended };
}

afterEach(() => jest.restoreAllMocks());

test('the worker that replays is ended with the last history', async () => {
  const { started, ended } = workerThat(() => Promise.resolve());
  const faults = [];
  for await (const fault of new BundleReplayer({ codePath: '' }).faultsOf(given)) faults.push(fault);
  expect(faults).toEqual([null, null, null]);
  expect([started, ended].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('it is ended when whoever keeps the histories cannot go on', async () => {
  const { started, ended } = workerThat(() => Promise.resolve());
  const keeping = async (): Promise<void> => {
    for await (const fault of new BundleReplayer({ codePath: '' }).faultsOf(given))
      if (fault === null) throw new Error('no database');
  };
  await expect(keeping()).rejects.toThrow('no database');
  expect([started, ended].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('one that hangs keeps nobody, and those behind it are replayed by another', async () => {
  const { started } = workerThat(() => new Promise(() => undefined));
  const faults = [];
  for await (const fault of new BundleReplayer({ codePath: '' }, 1).faultsOf(given)) faults.push(fault);
  expect(faults).toEqual(Array(3).fill(expect.stringContaining('not come to an end')));
  expect(started).toHaveBeenCalledTimes(3);
});
