import { hasRole, holdsOfficeOn, type Actor, type OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { ENACTMENT_ACTS, type EnactmentActType } from './commands';
import type { EnactmentState } from './state';

/** What may this person do to this order now, and if not, why not? A second person confirms. */
export const mayDoInEnactment = (
  state: EnactmentState,
  act: EnactmentActType,
  actor: Actor,
  jurisdiction: OrganizationId | null,
  today: LocalDate,
): Verdict =>
  firstRefusal(
    () => holdsOfficeOn(actor, today),
    () => hasRole(actor, 'administrator'),
    () => coversAll(state.within, jurisdiction),
    () => (state.phase === 'proposed' ? ALLOWED : refuse('enactment-wrong-state', { phase: state.phase })),
    () =>
      act === 'confirm' && actor.person === state.proposedBy.person
        ? refuse('enactment-needs-second-person')
        : ALLOWED,
    () => (act === 'confirm' ? checkNotPast(state, today) : ALLOWED),
  );

export const actsOnEnactment = (
  state: EnactmentState,
  actor: Actor,
  jurisdiction: OrganizationId | null,
  today: LocalDate,
): ReadonlyArray<{ readonly act: EnactmentActType; readonly verdict: Verdict }> =>
  ENACTMENT_ACTS.map((act) => ({ act, verdict: mayDoInEnactment(state, act, actor, jurisdiction, today) }));

/** Rules take effect for what comes, never backwards. Bodies may have ended before the order is entered. */
export const checkNotPast = (
  { content, effectiveOn }: Pick<EnactmentState, 'content' | 'effectiveOn'>,
  today: LocalDate,
): Verdict =>
  content.kind === 'rules' && effectiveOn < today
    ? refuse('effective-date-in-past', { day: effectiveOn, today })
    : ALLOWED;

/** Whether the office's area holds everything that the order touches. */
export const coversAll = (within: readonly OrganizationId[], jurisdiction: OrganizationId | null): Verdict =>
  jurisdiction !== null && within.includes(jurisdiction) ? ALLOWED : refuse('enactment-outside-jurisdiction');
