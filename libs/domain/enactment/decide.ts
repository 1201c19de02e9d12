import { checkSeq, numbered, type EventHead } from '../kernel/act';
import { SYSTEM, type By } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { addDays, addMilliseconds, dayOf, endOfDay, type Instant, type LocalDate } from '../kernel/time';
import type { EnactmentAct, EnactmentCommand } from './commands';
import type { EnactmentEvent, EnactmentHappening } from './events';
import { mayDoInEnactment } from './permission';
import type { EnactmentState } from './state';

/** Decides what a command makes happen to an order, or why it is refused. */
export function decideEnactment(
  state: EnactmentState,
  command: EnactmentCommand,
  now: Instant,
): Decision<EnactmentEvent> {
  if ('actor' in command) {
    const { type, actor, jurisdiction } = command;
    const verdict = firstRefusal(
      () => checkSeq(state, command),
      () => mayDoInEnactment(state, type, actor, jurisdiction, dayOf(now)),
      () => (command.type === 'withdraw' ? checkReason(command.reason) : ALLOWED),
    );
    if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
    return accept(...numbered(state, happeningsOfAct(state, command, now), head(actor, now)));
  }
  const outcome = happeningsOfReport(state, command, now);
  return outcome.accepted ? accept(...numbered(state, outcome.events, head(SYSTEM, now))) : outcome;
}

/** What was confirmed before its day waits for it. */
export const dueEnactment = ({ phase, effectiveOn }: EnactmentState): Instant | null =>
  phase === 'confirmed' ? beginningOf(effectiveOn) : null;

/** From when on it has effect on dossiers: the beginning of its day, or its confirmation where that came later. */
export function inEffectSince({ effectiveOn, confirmedAt, proposedAt }: EnactmentState): Instant {
  const [day, agreed] = [beginningOf(effectiveOn), confirmedAt ?? proposedAt];
  return agreed > day ? agreed : day;
}

const beginningOf = (day: LocalDate): Instant => addMilliseconds(endOfDay(addDays(day, -1)), 1);

const head = (by: By, at: Instant): Omit<EventHead, 'seq'> => ({ at, on: dayOf(at), by });

function happeningsOfAct(
  state: EnactmentState,
  act: EnactmentAct,
  now: Instant,
): readonly EnactmentHappening[] {
  switch (act.type) {
    case 'confirm':
      return state.effectiveOn <= dayOf(now)
        ? [{ type: 'confirmed' }, { type: 'carrying-out-begun' }]
        : [{ type: 'confirmed' }];
    case 'withdraw':
      return [{ type: 'withdrawn', reason: act.reason }];
  }
}

type Report = Exclude<EnactmentCommand, EnactmentAct>;

function happeningsOfReport(
  state: EnactmentState,
  report: Report,
  now: Instant,
): Decision<EnactmentHappening> {
  if (report.type === 'time-passed') {
    const due = dueEnactment(state);
    return accept<EnactmentHappening>(
      ...(due !== null && now >= due ? [{ type: 'carrying-out-begun' } as const] : []),
    );
  }
  if (state.phase !== 'carrying-out') return refuse('enactment-wrong-state', { phase: state.phase });
  return accept<EnactmentHappening>(report.type === 'finished' ? { type: 'done' } : report);
}
