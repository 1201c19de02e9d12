import {
  SYSTEM,
  type Actor,
  type By,
  type RoundState,
  type Signatory,
  type Step,
  type TracedAct,
} from '@vinhdanh/domain';
import type { BodyName, LoggedDossierEvent, TracedMeeting, TraceSurroundings } from '@vinhdanh/persistence';
import type { TracedActor, TracedActView, TracedSignature, TracedStep } from './trace-view';
import { tracedVote, type TracedVote } from './traced-votes';

/** All that is said of acts besides themselves. */
export interface ActContext {
  readonly dossier: string;
  /** In the order of the acts. */
  readonly events: readonly LoggedDossierEvent[];
  readonly meetings: readonly TracedMeeting[];
  readonly surroundings: TraceSurroundings;
  /** Who looks: what is told of a ballot depends on it. */
  readonly actor: Actor;
}

/** The acts with names, votes, signatures, and who was told of them. */
export function nameActs(acts: readonly TracedAct[], context: ActContext): readonly TracedActView[] {
  const { events, surroundings } = context;
  const bodies = new Map(surroundings.bodies.map((body) => [body.id, body]));
  const offices = new Map(surroundings.offices.map((office) => [office.id, office]));
  const stepView = ({ id, kind, level, organization }: Step): TracedStep => ({
    ...{ id, kind, level },
    organization: bodyNamed(bodies, organization),
  });
  const actorView = (by: Exclude<By, 'system'>): TracedActor => ({
    person: { id: by.person, name: surroundings.people[by.person] ?? by.person },
    office: offices.get(by.office) ?? {
      ...{ id: by.office, titleVi: by.office, titleEn: by.office, from: by.from, to: by.to },
      organization: bodyNamed(bodies, by.organization),
    },
  });
  return acts.map((act, index) => {
    const { seq, type, at, on, by, ...body } = act.event;
    const { kind, step, citation, document, seen, stay, hold } = act;
    return {
      ...{ seq, type, kind, at, on, citation, body },
      by: by === SYSTEM ? null : actorView(by),
      step: step && stepView(step),
      document: document && { ...document, signatures: signaturesOf(document.round, context.meetings) },
      seen: seen && { ...seen, hash: events[seen.broughtBy - 1]?.hash ?? '' },
      stay: stay && { ...stay, step: stepView(stay.step) },
      hold: hold && { since: hold.since, reason: hold.reason },
      vote: voteOf(act, context),
      notices: surroundings.notices.filter((notice) => notice.seq === seq),
      hash: events[index]?.hash ?? '',
      leaf: events[index]?.leaf ?? null,
    };
  });
}

const bodyNamed = (bodies: ReadonlyMap<string, BodyName>, id: string): BodyName =>
  bodies.get(id) ?? { id, nameVi: id, nameEn: id };

function voteOf({ event }: TracedAct, { meetings, dossier, actor }: ActContext): TracedVote | null {
  if (event.type !== 'council-result-recorded') return null;
  const met = meetings.find(({ kind, state }) => kind === 'session' && state.id === event.result.session);
  return met?.kind === 'session' ? tracedVote(met.state, met.council, dossier, actor) : null;
}

function signaturesOf(round: string | null, meetings: readonly TracedMeeting[]): readonly TracedSignature[] {
  const met = meetings.find(({ kind, state }) => kind === 'round' && state.id === round);
  return met?.kind === 'round' ? signedIn(met.state) : [];
}

const signedIn = ({ signatures, signatories }: RoundState): readonly TracedSignature[] =>
  signatures.flatMap(({ signatory, at }) => {
    const who: Signatory | undefined = signatories.find(({ id }) => id === signatory);
    if (!who) return [];
    const { name, title, capacity, acting } = who;
    return [{ name, title, capacity, at, acting: acting ?? null }];
  });
