import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

export const empty = defineUpdate<void, [payload: string]>('empty');
export const finish = defineSignal('finish');
export const finishByUpdate = defineUpdate<void>('finish-by-update');

/** The least that an Update can do: nothing. What remains is the cost of the engine. */
export async function floor(): Promise<void> {
  let isFinished = false;
  setHandler(empty, () => undefined);
  setHandler(finish, () => {
    isFinished = true;
  });
  setHandler(finishByUpdate, () => {
    isFinished = true;
  });
  await condition(() => isFinished);
}
