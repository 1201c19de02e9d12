import { checkDocument } from '../../caps/check-document';
import { numbered } from '../../kernel/act';
import { hasRole, holdsOfficeOn } from '../../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { dayOf, isLocalDate, type Instant } from '../../kernel/time';
import { isInForce } from '../../rules/award';
import type { SigningCommand, SigningFacts } from './commands';
import type { SigningEvent, SigningHappening } from './events';
import { isSamePower, type GivenPower } from './power';

/**
 * What an administrator's act makes of who may sign the papers of a body, or why it is refused. The register of powers and
 * certificates is the state: it comes in as facts.
 */
export function decideSigning(
  command: SigningCommand,
  facts: SigningFacts,
  now: Instant,
): Decision<SigningEvent> {
  const verdict = firstRefusal(
    () => holdsOfficeOn(command.actor, facts.today),
    () => hasRole(command.actor, 'administrator'),
    () => ('reason' in command ? checkReason(command.reason) : ALLOWED),
    () => checkAct(command, facts),
  );
  if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
  const head = { at: now, on: dayOf(now), by: command.actor };
  return accept(...numbered(facts, [happening(command, facts)], head));
}

function checkAct(command: SigningCommand, facts: SigningFacts): Verdict {
  switch (command.type) {
    case 'give-power':
      return checkGiven(command.power, facts);
    case 'end-power': {
      const { power, lastDay } = command;
      const held = facts.powers.find((one) => isSamePower(one, power));
      if (!held) return refuse('not-found');
      if (!isLocalDate(lastDay)) return refuse('effective-date-invalid', { day: lastDay });
      if (lastDay < held.from) return refuse('signing-power-backwards', { from: held.from, to: lastDay });
      return held.to !== null && held.to <= lastDay
        ? refuse('signing-power-ended-already', { to: held.to })
        : ALLOWED;
    }
    case 'withdraw-power':
      if (!facts.powers.some((one) => isSamePower(one, command.power))) return refuse('not-found');
      return facts.isPowerUsed ? refuse('signing-power-used') : ALLOWED;
    case 'revoke-certificate':
      if (facts.certificate === null) return refuse('not-found');
      return facts.certificate.isRevoked
        ? refuse('certificate-revoked-already', { office: command.office })
        : ALLOWED;
    case 'renew-certificate':
      if (facts.certificate === null) return refuse('not-found');
      return facts.certificate.isRevoked ? ALLOWED : refuse('certificate-stands', { office: command.office });
  }
}

/** A power is of a form that the rules of its first day have, and never begins before the document that gives it. */
function checkGiven(power: GivenPower, facts: SigningFacts): Verdict {
  const { office, inPlaceOf, form, from, to, document } = power;
  const { today, isSignerThere, isPlaceOfHead, powers } = facts;
  return firstRefusal(
    () => (isLocalDate(from) ? ALLOWED : refuse('effective-date-invalid', { day: from })),
    () => (to === null || isLocalDate(to) ? ALLOWED : refuse('effective-date-invalid', { day: to })),
    () => (to !== null && to < from ? refuse('signing-power-backwards', { from, to }) : ALLOWED),
    () => (office === inPlaceOf ? refuse('signing-power-own-place') : ALLOWED),
    () => (isPlaceOfHead ? ALLOWED : refuse('signing-power-no-head', { office: inPlaceOf, day: from })),
    () => (isSignerThere ? ALLOWED : refuse('signing-power-no-signer', { office, day: from })),
    () => (facts.form ? ALLOWED : refuse('signing-form-unknown', { form, day: from })),
    () =>
      facts.form?.needsDocument && document === null
        ? refuse('signing-power-needs-document', { prefix: facts.form.prefix })
        : ALLOWED,
    () => (document ? checkDocument(document, today) : ALLOWED),
    () =>
      document && document.date > from
        ? refuse('signing-power-before-document', { from, date: document.date })
        : ALLOWED,
    () => {
      const given = powers.find((one) => one.form === form && meet(one, power));
      return given
        ? refuse('signing-power-given-already', { from: given.from, to: given.to ?? '' })
        : ALLOWED;
    },
  );
}

const meet = (one: GivenPower, other: GivenPower): boolean =>
  isInForce(one, other.from) || isInForce(other, one.from);

function happening(command: SigningCommand, { certificate }: SigningFacts): SigningHappening {
  const number = certificate?.number ?? 1;
  switch (command.type) {
    case 'give-power':
      return { type: 'power-given', power: command.power };
    case 'end-power': {
      const { power, lastDay, reason } = command;
      return { type: 'power-ended', power, lastDay, reason };
    }
    case 'withdraw-power':
      return { type: 'power-withdrawn', power: command.power, reason: command.reason };
    case 'revoke-certificate':
      return { type: 'certificate-revoked', office: command.office, number, reason: command.reason };
    case 'renew-certificate':
      return {
        type: 'certificate-renewed',
        office: command.office,
        number: number + 1,
        reason: command.reason,
      };
  }
}
