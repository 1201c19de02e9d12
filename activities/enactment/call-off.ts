import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ThingGateway } from '@vinhdanh/contracts';
import { sessionEnded, type EnactmentState } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';

/**
 * Calls a council session off under the order that ended its body. One that has ended meanwhile, or whose minutes were
 * signed, is left as it is.
 * @throws ApplicationFailure, to be tried again, while the engine gives no answer, or does not run an open session
 */
export async function callOff(
  unitOfWork: UnitOfWork,
  gateway: ThingGateway,
  session: string,
  { id, order }: Pick<EnactmentState, 'id' | 'order'>,
): Promise<void> {
  const command = { type: 'call-off', order: { enactment: id, ...order } } as const;
  const request = sha256Hex(canonicalJson(command));
  const outcome = await gateway.command('session', session, command, `enactment-${id}-${session}`, request);
  if (outcome.kind === 'unknown' || outcome.kind === 'unavailable')
    throw ApplicationFailure.retryable(`No answer for session ${session}`, outcome.kind);
  if (outcome.kind === 'absent' && (await isOpen(unitOfWork, session)))
    throw ApplicationFailure.retryable(`The open session ${session} does not run: recover it`, 'lost');
  heartbeat();
}

const isOpen = async (unitOfWork: UnitOfWork, session: string): Promise<boolean> => {
  const state = await unitOfWork.run(({ readModels }) => readModels.stateOf('session', session));
  return state !== null && !sessionEnded(state);
};
