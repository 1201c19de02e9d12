/** Types of history events as the server numbers them (temporal.api.enums.v1.EventType). */
const WORKFLOW_TASK = [5, 6, 7, 8];
const WORKFLOW_TASK_COMPLETED = 7;
const ACTIVITY_SCHEDULED = 10;
const ACTIVITY_COMPLETED = 12;
const UPDATE_ACCEPTED = 41;
const UPDATE_COMPLETED = 43;
const TIMER_STARTED = 17;

/**
 * History events of accepted commands before their projection, per command: the workflow task that takes them and the
 * acceptance and completion of each. What follows an activity's result up to the next task's end is projection.
 */
export function eventsPerCommand(types: readonly number[]): number {
  let accepted = 0;
  let counted = 0;
  let isProjecting = true;
  for (const type of types) {
    if (type === ACTIVITY_SCHEDULED) isProjecting = true;
    else if (type === ACTIVITY_COMPLETED) continue;
    else if (isProjecting && type === WORKFLOW_TASK_COMPLETED) isProjecting = false;
    else if (
      !isProjecting &&
      (WORKFLOW_TASK.includes(type) || type === UPDATE_ACCEPTED || type === UPDATE_COMPLETED)
    ) {
      counted++;
      if (type === UPDATE_ACCEPTED) accepted++;
    }
  }
  return accepted === 0 ? 0 : counted / accepted;
}

/** Whether the last command was projected and the workflow has taken note of it. */
export const isAtRest = (types: readonly number[]): boolean =>
  types.lastIndexOf(ACTIVITY_COMPLETED) > types.lastIndexOf(ACTIVITY_SCHEDULED) &&
  [WORKFLOW_TASK_COMPLETED, TIMER_STARTED].includes(types.at(-1) ?? 0);
