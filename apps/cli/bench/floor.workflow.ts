import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

export const empty = defineUpdate<void, [payload: string]>('empty');
export const finish = defineSignal('finish');

/** The least that an Update can do: nothing. What remains is the cost of the engine. */
export async function floor(): Promise<void> {
  let isFinished = false;
  setHandler(empty, () => undefined);
  setHandler(finish, () => {
    isFinished = true;
  });
  await condition(() => isFinished);
}
