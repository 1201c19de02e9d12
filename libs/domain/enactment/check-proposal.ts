import { checkSuccessions, type Link } from '../bodies';
import { hasRole, holdsOfficeOn, type Actor, type OrganizationId } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkNote, checkReason } from '../kernel/text';
import { isLocalDate, type LocalDate } from '../kernel/time';
import { checkNotPast, coversAll } from './permission';
import type { EnactmentContent, EnactmentProposal } from './state';

/** Longest number of a document, in characters. */
const LONGEST_NUMBER = 100;

/** Who proposes, and what is known on that day. */
export interface ProposalContext {
  readonly actor: Actor;
  /** The body whose area the proposer's office looks after. */
  readonly jurisdiction: OrganizationId | null;
  readonly today: LocalDate;
  /** Successions that the register has already. */
  readonly successions: readonly Link[];
}

/** Whether the order may be proposed. */
export function checkEnactment(proposal: EnactmentProposal, context: ProposalContext): Verdict {
  const { order, reason, effectiveOn, within, content } = proposal;
  const { actor, jurisdiction, today } = context;
  return firstRefusal(
    () => holdsOfficeOn(actor, today),
    () => hasRole(actor, 'administrator'),
    () => coversAll(within, jurisdiction),
    () => checkReason(reason),
    () => checkOrderNumber(order.number),
    () => checkDay(order.day),
    () => (order.day > today ? refuse('effective-date-in-future', { day: order.day, today }) : ALLOWED),
    () => checkDay(effectiveOn),
    () => checkContent(content, context),
    () => checkNotPast(proposal, today),
  );
}

const checkDay = (day: LocalDate): Verdict =>
  isLocalDate(day) ? ALLOWED : refuse('effective-date-invalid', { day });

function checkOrderNumber(number: string): Verdict {
  if (number.trim() === '') return refuse('order-number-required');
  if (number.length > LONGEST_NUMBER)
    return refuse('text-too-long', { longest: LONGEST_NUMBER, length: number.length });
  return checkNote(number);
}

function checkContent(content: EnactmentContent, { successions }: ProposalContext): Verdict {
  switch (content.kind) {
    case 'reorganization':
      return checkSuccessions(content.reorganization, successions);
    case 'rules':
      return content.before.id === content.after.id ? refuse('rule-set-in-force') : ALLOWED;
  }
}
