import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { WORKFLOW_BUNDLE } from '../support/workflow-bundle';

const HISTORIES = join(__dirname, 'histories');
const files = readdirSync(HISTORIES).filter((file) => file.endsWith('.json'));

const read = (file: string): { events: Array<Record<string, unknown>> } =>
  JSON.parse(readFileSync(join(HISTORIES, file), 'utf8')) as { events: Array<Record<string, unknown>> };

const replay = async (history: unknown): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle: WORKFLOW_BUNDLE }, historyFromJSON(history));

describe('stored histories', () => {
  it('hold every kind of thing', () => {
    expect(new Set(files.map((file) => file.split('-')[0]))).toEqual(
      new Set(['dossier', 'session', 'round', 'enactment']),
    );
  });

  it.each(files)('%s replays with the workflows as they are', async (file) => {
    await expect(replay(read(file))).resolves.toBeUndefined();
  });

  it('would notice a workflow that asks for something else', async () => {
    const history = read(files.find((file) => file.startsWith('dossier')) ?? '');
    for (const event of history.events) {
      const scheduled = event.activityTaskScheduledEventAttributes as
        { activityType: { name: string } } | undefined;
      if (scheduled) scheduled.activityType.name = 'projectElsewhere';
    }
    await expect(replay(history)).rejects.toMatchObject({ name: DeterminismViolationError.name });
  });
});
