import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import type { DossierPart } from '../rules/award';
import type { ReturnReason } from '../rules/clock';
import type { DossierAct } from './commands';
import type { DossierHappening } from './events';
import type { DossierState } from './state';

type Return = Extract<DossierAct, { type: 'return' }>;

/**
 * The reasons of which the next return must give one; empty while none is needed: the dossier was never returned, or its
 * rules name no reasons.
 */
export const returnReasons = ({ route, course }: DossierState): readonly ReturnReason[] =>
  (course?.returns.length ?? 0) === 0 ? [] : (route.clock?.repeatedReturn.reasons ?? []);

/**
 * The parts of the rules in force that a return or a resubmission brings: they replace those of the submission until
 * reception fixes them. A dossier that was received keeps its own.
 */
export const brought = (
  { receivedOn }: DossierState,
  { parts }: { readonly parts?: readonly DossierPart[] },
): { readonly parts?: readonly DossierPart[] } => (receivedOn === null && parts ? { parts } : {});

/** The words of a return: what is missing must be a part of the dossier, and a repeated return needs its reason. */
export function checkReturn(state: DossierState, act: Return): Verdict {
  return firstRefusal(
    () => checkReason(act.reason),
    () => {
      const known = [...state.requiredParts, ...(brought(state, act).parts ?? [])];
      const unknown = act.missing.find((part) => !known.some(({ id }) => id === part));
      return unknown === undefined ? ALLOWED : refuse('part-unknown', { part: unknown });
    },
    () => checkCode(state, act.code),
  );
}

function checkCode(state: DossierState, code: string | undefined): Verdict {
  const reasons = returnReasons(state);
  const known = reasons.map(({ id }) => id).join(', ');
  if (code === undefined) return reasons.length === 0 ? ALLOWED : refuse('return-code-required', { known });
  if (reasons.some(({ id }) => id === code)) return ALLOWED;
  return reasons.length === 0
    ? refuse('return-code-not-asked', { code })
    : refuse('return-code-unknown', { code, known });
}

export function returned(state: DossierState, step: string, act: Return): DossierHappening {
  const { reason, missing, code } = act;
  const coded = code === undefined ? {} : { code };
  return { type: 'returned', step, reason, missing, ...coded, ...brought(state, act) };
}
