import { checkSeq, numbered, type EventHead } from '../kernel/act';
import { hasRole, holdsOfficeOn, SYSTEM, type Actor, type By } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { dayOf, type Instant, type LocalDate } from '../kernel/time';
import {
  ROUND_ACTS,
  type RoundAct,
  type RoundActType,
  type RoundCommand,
  type RoundReport,
} from './commands';
import { checkPower } from './acting';
import type { RoundEvent, RoundHappening } from './events';
import { nextSignatory, placeOf, type RoundState, type Signatory } from './state';

/** Decides what a command makes happen in a signing round, or why it is refused. */
export function decideRound(state: RoundState, command: RoundCommand, now: Instant): Decision<RoundEvent> {
  const decision = decideLetIn(state, command, now);
  const isLate = command.type === 'sign' && now >= state.expiresAt;
  return decision.accepted && isLate ? refuse('round-over', { end: state.expiresAt }) : decision;
}

/** The same, whatever the time of a signature: see the decider. */
export function decideLetIn(state: RoundState, command: RoundCommand, now: Instant): Decision<RoundEvent> {
  if ('actor' in command) {
    const verdict = firstRefusal(
      () => checkSeq(state, command),
      () => mayDoInRound(state, command.type, command.actor, dayOf(now)),
      () => checkAct(state, command),
    );
    if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
    return accept(...numbered(state, happeningsOfAct(state, command), head(state, command.actor, now)));
  }
  const outcome = happeningsOfReport(state, command, now);
  if (!outcome.accepted) return outcome;
  return accept(...numbered(state, outcome.events, head(state, SYSTEM, now)));
}

/**
 * What may this person do in this round now, and if not, why not? Offices are looked at on the day of the act, and on the
 * document's day when it is entered afterwards from paper.
 */
export function mayDoInRound(state: RoundState, act: RoundActType, actor: Actor, today: LocalDate): Verdict {
  const day = state.retrospective ? state.dated : today;
  return firstRefusal(
    () => holdsOfficeOn(actor, day),
    () => {
      const signatory = state.signatories.find((candidate) => candidate.office === actor.office);
      const routes = act === 'delegate' && runsRound(state, actor);
      if (!signatory && !routes) return refuse('signatory-unknown');
      if (state.phase === 'drafting') return refuse('document-not-ready');
      if (state.phase !== 'collecting') return refuse('round-ended', { phase: state.phase });
      const next = nextSignatory(state);
      if (routes && next) return ALLOWED;
      const given = state.signatures.some((signature) => signature.signatory === signatory?.id);
      if (given || (signatory && state.applying === signatory.id)) return refuse('already-signed');
      if (!next || next.id !== signatory?.id) return refuse('not-your-turn');
      return act === 'sign' && next.acting ? checkPower(next.acting, day) : ALLOWED;
    },
  );
}

/** The standing office finds who signs when a signatory cannot even pass the signature on. */
const runsRound = (state: RoundState, actor: Actor): boolean =>
  actor.organization === state.organization && hasRole(actor, 'secretary').allowed;

export const actsOnRound = (
  state: RoundState,
  actor: Actor,
  today: LocalDate,
): ReadonlyArray<{ readonly act: RoundActType; readonly verdict: Verdict }> =>
  ROUND_ACTS.map((act) => ({ act, verdict: mayDoInRound(state, act, actor, today) }));

/** A round that nobody finishes ends by itself. */
export const dueRound = (state: RoundState): Instant | null =>
  (state.phase === 'collecting' || state.phase === 'drafting') && state.applying === null
    ? state.expiresAt
    : null;

const head = (state: RoundState, by: By, at: Instant): Omit<EventHead, 'seq'> => ({
  at,
  on: state.retrospective ? state.dated : dayOf(at),
  by,
});

function checkAct(state: RoundState, act: RoundAct): Verdict {
  switch (act.type) {
    case 'sign':
      return act.file === state.file ? ALLOWED : refuse('document-changed');
    case 'decline':
      return checkReason(act.reason);
    case 'delegate':
      return firstRefusal(
        () => checkReason(act.reason),
        () => checkDelegate(state, act.to, act.actor),
      );
  }
}

/**
 * Another person signs in the same capacity, and only for the office whose place it is: a power to sign is not handed on.
 * Nobody but the signatory gives the signature to himself. An office without a power is one of before powers were kept.
 */
function checkDelegate(state: RoundState, to: Signatory, actor: Actor): Verdict {
  const from = nextSignatory(state);
  const takes = to.person === actor.person && from?.office !== actor.office;
  const fits = to.capacity === from?.capacity && !takes && to.office !== from.office;
  const isOfPlace = from !== undefined && placeOf(to) === placeOf(from);
  const isOfBefore = to.acting === undefined && from?.acting === undefined;
  return fits && (isOfPlace || isOfBefore) ? ALLOWED : refuse('delegate-not-allowed');
}

/** Whether the document prints other words for the one than for the other. */
const printsOtherwise = (from: Signatory | undefined, to: Signatory): boolean =>
  to.capacity === 'person' && (to.acting !== undefined || from?.acting !== undefined);

function happeningsOfAct(state: RoundState, act: RoundAct): readonly RoundHappening[] {
  const signatory = nextSignatory(state)?.id ?? '';
  switch (act.type) {
    case 'sign':
      return [{ type: 'signature-given', signatory, file: act.file }];
    case 'decline':
      return [{ type: 'declined', signatory, reason: act.reason }];
    case 'delegate': {
      const from = nextSignatory(state);
      const { to, reason } = act;
      const delegated = {
        type: 'delegated',
        from: signatory,
        to,
        reason,
        person: from?.person ?? '',
      } as const;
      return printsOtherwise(from, to)
        ? [{ ...delegated, redraws: true }]
        : [delegated, { type: 'signature-requested', signatory: to }];
    }
  }
}

function happeningsOfReport(state: RoundState, report: RoundReport, now: Instant): Decision<RoundHappening> {
  switch (report.type) {
    case 'document-drafted': {
      const first = state.signatories[0];
      if (state.phase !== 'drafting' || !first) return refuse('round-ended', { phase: state.phase });
      const { file, number } = report;
      return accept<RoundHappening>(
        { type: 'document-drafted', file, number },
        { type: 'signature-requested', signatory: first },
      );
    }
    case 'dossiers-changed':
      return state.phase === 'drafting'
        ? accept<RoundHappening>({ type: 'overtaken', dossiers: report.dossiers })
        : refuse('round-ended', { phase: state.phase });
    case 'signature-applied': {
      const { signatory, file, certificate, at, check } = report;
      if (state.applying !== signatory) return refuse('not-your-turn');
      const next = state.signatories[state.signatures.length + 1];
      const signature = { signatory, file, certificate, at, ...(check ? { check } : {}) };
      return accept<RoundHappening>(
        { type: 'signature-applied', signature },
        next ? { type: 'signature-requested', signatory: next } : { type: 'fully-signed' },
      );
    }
    case 'certificate-refused': {
      const { signatory, check } = report;
      return state.applying === signatory
        ? accept<RoundHappening>({ type: 'certificate-refused', signatory, check })
        : refuse('not-your-turn');
    }
    case 'delivered':
      return state.phase === 'signed'
        ? accept<RoundHappening>({ type: 'delivered', passedOver: report.passedOver })
        : refuse('round-ended', { phase: state.phase });
    case 'time-passed': {
      const due = dueRound(state);
      return accept<RoundHappening>(...(due !== null && now >= due ? [{ type: 'expired' } as const] : []));
    }
  }
}
