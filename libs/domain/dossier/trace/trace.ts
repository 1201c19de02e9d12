import { SYSTEM } from '../../kernel/actor';
import type { Citation } from '../../rules/citation';
import type { Step } from '../../rules/route';
import type { DossierEvent } from '../events';
import { evolveDossier } from '../evolve';
import { currentStep, type DossierContent, type DossierState, type Hold } from '../state';
import { actCitation } from './act-citation';
import { actDocument, type ActDocument } from './act-document';
import { actKindOf, type ActKind } from './act-kind';
import { endedStay, type EndedStay } from './ended-stay';
import { holdWhileDecided } from './hold-while-decided';

/** What stood in the record as somebody acted: the version of the dossier, and of what was handed in. */
export interface SeenVersion {
  /** The dossier's version, which is the number of its last event then. */
  readonly seq: number;
  readonly content: number;
  /** The event that brought this version of the content. */
  readonly broughtBy: number;
}

/** An event of a dossier with what the record says of it. */
export interface TracedAct {
  readonly event: DossierEvent;
  readonly kind: ActKind;
  /** Where it happened; after the last step, null. */
  readonly step: Step | null;
  readonly citation: Citation | null;
  readonly document: ActDocument | null;
  /** Null for the submission, before which there was nothing to see. */
  readonly seen: SeenVersion | null;
  /** The stay at a step that it ended. */
  readonly stay: EndedStay | null;
  /** The hold under which it happened, or was voted on or signed. */
  readonly hold: Pick<Hold, 'since' | 'reason'> | null;
}

/** A version of what was handed in. */
export interface TracedVersion {
  readonly version: number;
  readonly broughtBy: DossierEvent;
  readonly content: DossierContent;
}

export interface Trace {
  readonly acts: readonly TracedAct[];
  /** The first at the front. */
  readonly versions: readonly TracedVersion[];
}

/** The whole life of a dossier, event by event, from its record alone. */
export function traceDossier(history: readonly DossierEvent[]): Trace {
  const acts: TracedAct[] = [];
  const versions: TracedVersion[] = [];
  let state: DossierState | null = null;
  for (const event of history) {
    const before: DossierState | null = state;
    const after = evolveDossier(before, event);
    const step = stepOf(event, before, after);
    acts.push({
      event,
      kind: actKindOf(event.type),
      step,
      citation: actCitation(event, after, step),
      document: actDocument(event),
      seen: before && seenBy(event, before, versions.at(-1), acts.at(-1)),
      stay: before && endedStay(before, after),
      hold: before && (before.hold ?? holdWhileDecided(before, event)),
    });
    if (after.contentVersion !== before?.contentVersion)
      versions.push({ version: after.contentVersion, broughtBy: event, content: after.content });
    state = after;
  }
  return { acts: withStaysAtTheirActs(acts), versions };
}

/** The step that the event names, else the one at which the dossier stood, or now stands. */
function stepOf(event: DossierEvent, before: DossierState | null, after: DossierState): Step | null {
  const named = 'step' in event && typeof event.step === 'string' ? event.step : null;
  const steps = [...after.route.steps, ...(before?.route.steps ?? [])];
  return (
    steps.find(({ id }) => id === named) ?? (before && currentStep(before)) ?? currentStep(after) ?? null
  );
}

/** Events of one act have the same moment and the same actor: none of them saw another. */
function seenBy(
  event: DossierEvent,
  { seq, contentVersion }: DossierState,
  version: TracedVersion | undefined,
  last: TracedAct | undefined,
): SeenVersion | null {
  if (last && isOfOneAct(last.event, event)) return last.seen;
  return { seq, content: contentVersion, broughtBy: version?.broughtBy.seq ?? 1 };
}

const isOfOneAct = (one: DossierEvent, other: DossierEvent): boolean =>
  one.at === other.at &&
  (one.by === SYSTEM || other.by === SYSTEM ? one.by === other.by : one.by.office === other.by.office);

/** The arrival at the next step ends a stay; what was done to end it stands just before, and is shown with it. */
function withStaysAtTheirActs(acts: readonly TracedAct[]): readonly TracedAct[] {
  const ends = (act: TracedAct, next: TracedAct | undefined): boolean =>
    act.event.type !== 'step-reached' &&
    act.stay === null &&
    next?.event.type === 'step-reached' &&
    next.stay !== null &&
    isOfOneAct(act.event, next.event);
  return acts.map((act, index) => {
    const [last, next] = [acts[index - 1], acts[index + 1]];
    if (next && ends(act, next)) return { ...act, stay: next.stay };
    return last && ends(last, act) ? { ...act, stay: null } : act;
  });
}
