import { checkSeq, numbered, type EventHead } from '../../kernel/act';
import { hasRole, holdsOfficeOn, type Actor } from '../../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { addDays, dayOf, type Instant } from '../../kernel/time';
import { checkEnd, checkReplacement } from './check-change';
import { checkDecision, checkEffect, checkFollows, checkTerm } from './check-dates';
import { checkVersion } from './check-version';
import {
  COUNCIL_ACTS,
  type CouncilActType,
  type CouncilCommand,
  type CouncilFacts,
  type VersionSent,
} from './commands';
import { versionOn, type Council, type CouncilVersion } from './council';
import type { CouncilEvent, CouncilHappening } from './events';

/** The code under which addresses and routes have it. */
const CODE = /^[a-z0-9](?:[a-z0-9-]{1,78})[a-z0-9]$/;

/** An administrator in whose area the council's body lies keeps its papers, also of one that was ended. */
const mayKeepPapers = (
  actor: Actor,
  { today, isOverseen }: Pick<CouncilFacts, 'today' | 'isOverseen'>,
): Verdict =>
  firstRefusal(
    () => holdsOfficeOn(actor, today),
    () => hasRole(actor, 'administrator'),
    () => (isOverseen ? ALLOWED : refuse('council-outside-jurisdiction')),
  );

/** Who keeps its papers enters what was decided about it, while it stands. */
export const mayDecideOnCouncil = (
  council: Council | null,
  actor: Actor,
  facts: Pick<CouncilFacts, 'today' | 'isOverseen'>,
): Verdict =>
  firstRefusal(
    () => mayKeepPapers(actor, facts),
    () => (council?.endedOn ? refuse('council-ended', { day: council.endedOn }) : ALLOWED),
  );

export const actsOnCouncil = (
  council: Council,
  actor: Actor,
  facts: Pick<CouncilFacts, 'today' | 'isOverseen'>,
): ReadonlyArray<{ readonly act: CouncilActType; readonly verdict: Verdict }> =>
  COUNCIL_ACTS.map((act) => ({
    act,
    verdict: act === 'attach' ? mayKeepPapers(actor, facts) : mayDecideOnCouncil(council, actor, facts),
  }));

/** Decides what a decision about a council makes happen, or why it is refused. */
export function decideCouncil(
  council: Council | null,
  command: CouncilCommand,
  facts: CouncilFacts,
  now: Instant,
): Decision<CouncilEvent> {
  const verdict = firstRefusal(
    () =>
      command.type === 'attach'
        ? mayKeepPapers(command.actor, facts)
        : mayDecideOnCouncil(council, command.actor, facts),
    () => (council ? checkSeq(council, command) : ALLOWED),
    () => checkFile(command),
    () => (command.type === 'attach' ? ALLOWED : checkDecision(command.decision, facts)),
    () => checkAct(council, command, facts),
  );
  if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
  const head: Omit<EventHead, 'seq'> = { at: now, on: dayOf(now), by: command.actor };
  return accept(...numbered(council ?? { seq: 0 }, [happening(council, command)], head));
}

/** Content is named by its SHA-256; who attaches a document names it. */
function checkFile({ type, decision: { file } }: CouncilCommand): Verdict {
  if (file === undefined) return type === 'attach' ? refuse('council-document-missing') : ALLOWED;
  return /^[0-9a-f]{64}$/.test(file) ? ALLOWED : refuse('council-document-missing');
}

function checkAct(council: Council | null, command: CouncilCommand, facts: CouncilFacts): Verdict {
  const { decision } = command;
  if (command.type === 'found') {
    const { id, kind, nameVi, nameEn } = command.council;
    return firstRefusal(
      () => (CODE.test(id) ? ALLOWED : refuse('council-code-invalid')),
      () => (facts.isTaken ? refuse('council-stands-already') : ALLOWED),
      () => checkReason(nameVi),
      () => checkReason(nameEn),
      () => checkEffect(command.version.from, decision, facts),
      () => checkTerm(command.version),
      () => checkVersion(kind, command.version, facts),
    );
  }
  if (!council) return refuse('not-found');
  switch (command.type) {
    case 'reseat': {
      const { version, gapReason } = command;
      return firstRefusal(
        () => checkEffect(version.from, decision, facts),
        () => checkTerm(version),
        () => checkFollows(council, version.from, gapReason),
        () => checkVersion(council.kind, version, facts),
      );
    }
    case 'replace':
      return checkReplacement(council, command, decision, facts);
    case 'attach':
      return command.of >= 1 && command.of <= council.seq ? ALLOWED : refuse('not-found');
    case 'end':
      return checkEnd(council, command.lastDay, decision, facts);
  }
}

function happening(council: Council | null, command: CouncilCommand): CouncilHappening {
  const { decision } = command;
  switch (command.type) {
    case 'found': {
      const version = versionOf(command.council.id, 1, command.version, command);
      return { type: 'founded', decision, council: command.council, version };
    }
    case 'reseat': {
      const last = council?.versions.at(-1);
      const version = versionOf(council?.id ?? '', (last?.number ?? 0) + 1, command.version, command);
      const before = addDays(version.from, -1);
      const endsOn = last && (last.to === null || last.to > before) ? before : null;
      return { type: 'reseated', decision, version, endsOn, gapReason: command.gapReason };
    }
    case 'replace': {
      const { seat, holder, from } = command;
      const held = council && versionOn(council, from)?.seats.find(({ id }) => id === seat);
      const before = held?.holdings.at(-1)?.holder ?? null;
      return { type: 'seat-refilled', decision, seat, before, holder, from };
    }
    case 'attach':
      return { type: 'document-attached', decision, of: command.of };
    case 'end':
      return { type: 'ended', decision, lastDay: command.lastDay };
  }
}

/** Seats are named after the council, the version and their place in it: "hd-tinh.v2.01". */
const versionOf = (
  council: string,
  number: number,
  { from, to, tellers, voting, seats }: VersionSent,
  { decision }: CouncilCommand,
): CouncilVersion => ({
  ...{ number, from, to, decision, tellers, voting },
  seats: seats.map(({ post, unit, holder }, index) => ({
    id: `${council}.v${number}.${String(index + 1).padStart(2, '0')}`,
    post,
    unit,
    holdings: [{ holder, from, to, decision: null }],
  })),
});
