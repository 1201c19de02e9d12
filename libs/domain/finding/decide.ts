import { checkSeq, numbered, type EventHead } from '../kernel/act';
import { hasRole, holdsOfficeOn, type Actor } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { dayOf, type Instant } from '../kernel/time';
import type { FindingActType, FindingCommand, FindingFacts } from './commands';
import type { AuditFinding, FindingEvent, FindingHappening } from './state';

/** What of the registers decides who may act on a finding. */
type ActingFacts = Pick<FindingFacts, 'today' | 'answersFor' | 'closesFor'>;

/** Acts on a finding that stands. */
const ACTS: readonly FindingActType[] = ['answer', 'close'];

/** Whether the actor may do it to the finding now, whatever it says. */
export function mayDoToFinding(
  finding: AuditFinding,
  type: FindingActType,
  actor: Actor,
  { today, answersFor, closesFor }: ActingFacts,
): Verdict {
  const isAnswer = type === 'answer';
  return firstRefusal(
    () => holdsOfficeOn(actor, today),
    () => (isAnswer ? hasRole(actor, 'secretary', 'head', 'deputy') : hasRole(actor, 'auditor')),
    () => (finding.phase === 'closed' ? refuse('finding-closed') : ALLOWED),
    () => (isAnswer && !answersFor ? refuse('finding-not-for-this-body') : ALLOWED),
    () => (isAnswer || closesFor ? ALLOWED : refuse('finding-of-another-auditor')),
  );
}

export const actsOnFinding = (
  finding: AuditFinding,
  actor: Actor,
  facts: ActingFacts,
): ReadonlyArray<{ readonly act: FindingActType; readonly verdict: Verdict }> =>
  ACTS.map((act) => ({ act, verdict: mayDoToFinding(finding, act, actor, facts) }));

/** Decides what an act makes happen to a finding, or why it is refused. Things of any age can be found fault with. */
export function decideFinding(
  finding: AuditFinding | null,
  command: FindingCommand,
  facts: FindingFacts,
  now: Instant,
): Decision<FindingEvent> {
  const verdict = firstRefusal(
    () => mayAct(finding, command, facts),
    () => (finding ? checkSeq(finding, command) : ALLOWED),
    () => checkReason(command.words),
    () => checkWords(finding, command, facts),
  );
  if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
  const head = { at: now, on: dayOf(now), by: command.actor } satisfies Omit<EventHead, 'seq'>;
  return accept(
    ...numbered<FindingHappening>(finding ?? { seq: 0 }, [happening(command)], head).map((event) => ({
      ...event,
      by: command.actor,
    })),
  );
}

function mayAct(finding: AuditFinding | null, { type, actor }: FindingCommand, facts: FindingFacts): Verdict {
  if (type === 'raise')
    return firstRefusal(
      () => holdsOfficeOn(actor, facts.today),
      () => hasRole(actor, 'auditor'),
      () => (finding === null ? ALLOWED : refuse('not-found')),
    );
  return finding === null ? refuse('not-found') : mayDoToFinding(finding, type, actor, facts);
}

function checkWords(
  finding: AuditFinding | null,
  command: FindingCommand,
  { aboutSeq, bodyStands, bodyWithin }: FindingFacts,
): Verdict {
  switch (command.type) {
    case 'raise': {
      const { seq } = command.about;
      if (aboutSeq === null || !bodyWithin) return refuse('not-found');
      if (seq !== null && (seq < 1 || seq > aboutSeq))
        return refuse('finding-act-unknown', { seq, last: aboutSeq });
      return bodyStands ? ALLOWED : refuse('finding-body-gone', { organization: command.organization });
    }
    case 'close':
      return finding?.phase === 'open' && command.conclusion !== 'mistaken'
        ? refuse('finding-not-answered')
        : ALLOWED;
    default:
      return ALLOWED;
  }
}

function happening(command: FindingCommand): FindingHappening {
  switch (command.type) {
    case 'raise': {
      const { id, about, organization, words } = command;
      return { type: 'raised', id, about, organization, reason: words };
    }
    case 'answer':
      return { type: 'answered', note: command.words };
    case 'close':
      return { type: 'closed', conclusion: command.conclusion, reason: command.words };
  }
}
