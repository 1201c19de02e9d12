import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { ThingGateway } from '@vinhdanh/contracts';
import type { EnactmentState } from '@vinhdanh/domain';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';

/**
 * Calls a council session off under the order that ended its body. One that has ended meanwhile, or whose minutes were
 * signed, is left as it is.
 * @throws ApplicationFailure, to be tried again, while the engine gives no answer
 */
export async function callOff(
  gateway: ThingGateway,
  session: string,
  { id, order }: Pick<EnactmentState, 'id' | 'order'>,
): Promise<void> {
  const command = { type: 'call-off', order: { enactment: id, ...order } } as const;
  const request = sha256Hex(canonicalJson(command));
  const outcome = await gateway.command('session', session, command, `enactment-${id}-${session}`, request);
  if (outcome.kind === 'unknown' || outcome.kind === 'unavailable')
    throw ApplicationFailure.retryable(`No answer for session ${session}`, outcome.kind);
  heartbeat();
}
