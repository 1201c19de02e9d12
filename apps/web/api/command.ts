import { ProblemError, problemOf } from './problem';
import { readAddress } from './client';
import type { CommandState, Problem, Receipt, UnknownOutcome } from './models';

export interface CommandAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const POLL_EVERY_MS = 1_500;
const POLLS = 40;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The receipt of a command. When the API does not know yet whether it was recorded (202), its status address is
 * followed until it does.
 * @param onUnknown told when the waiting begins
 * @throws ProblemError refused, unreachable, or `abandoned` when nobody knows after a minute
 */
export async function settle(answer: Promise<CommandAnswer>, onUnknown: () => void): Promise<Receipt> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response, error);
  if (response.status !== 202) return data as Receipt;
  onUnknown();
  return follow((data as UnknownOutcome).statusUrl);
}

async function follow(address: string): Promise<Receipt> {
  for (let poll = 0; poll < POLLS; poll++) {
    const answer = await readAddress<CommandState>(address).catch(ifUnreachable);
    if (answer.receipt) return answer.receipt;
    if (answer.problem) throw refusalOf(answer.problem);
    if (answer.state === 'absent') break;
    await pause(POLL_EVERY_MS);
  }
  throw new ProblemError(0, 'abandoned', null);
}

const refusalOf = ({ status, code, detail, errors }: Problem): ProblemError =>
  new ProblemError(status, code, detail, errors);

/** While the outcome is unknown, an API that cannot be reached is asked again. */
function ifUnreachable(error: unknown): CommandState {
  if (error instanceof ProblemError && error.status < 500) throw error;
  return { state: 'unknown' };
}
