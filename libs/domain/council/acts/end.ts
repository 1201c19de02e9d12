import { ALLOWED } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import type { Handler } from './handler';

export const signMinutes: Handler<'sign-minutes'> = {
  check: () => ALLOWED,
  happen: (state) => [{ type: 'minutes-signed', as: state.signatures.secretary ? 'chair' : 'secretary' }],
};

export const cancel: Handler<'cancel'> = {
  check: (_state, { reason }) => checkReason(reason),
  happen: (_state, { reason }) => [{ type: 'cancelled', reason }],
};
