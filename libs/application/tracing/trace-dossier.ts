import { SYSTEM, traceDossier, type DossierState, type Trace } from '@vinhdanh/domain';
import type {
  DossierQuery,
  LoggedDossierEvent,
  NamesAsked,
  ReadingStore,
  ShownReading,
  TraceQuery,
  Viewer,
} from '@vinhdanh/persistence';
import { actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import { nameActs } from './name-acts';
import { OVERSEERS, recordReading } from './record-reading';
import type { TraceView } from './trace-view';

/**
 * The whole life of one dossier as its record has it: who did what in which capacity under which article, what they had
 * before them, how long it took, who was told. So many statements, however long the life.
 */
export class TraceDossier {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly traces: TraceQuery,
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `office-wrong-role` for offices that look over nobody; `not-found` outside their area */
  async execute(viewer: Viewer, id: string): Promise<TraceView> {
    const actor = actorWith(viewer, this.clock.today(), ...OVERSEERS);
    const { state } = found(await this.dossiers.find(viewer, id));
    const events = await this.traces.events(id);
    const trace = traceDossier(events.map(({ body }) => body));
    const { sessions, rounds } = meetingsIn(trace);
    const [meetings, surroundings] = await Promise.all([
      this.traces.meetings(viewer, sessions, rounds),
      this.traces.surroundings(id, namesIn(trace)),
      recordReading(this.readings, viewer, { what: 'trace', thingKind: 'dossier', thing: id }),
    ]);
    return {
      ...headOf(state),
      levels: [...new Set(trace.acts.flatMap(({ step }) => step?.level ?? []))],
      versions: versionsOf(trace, events),
      readings: surroundings.readings.map((reading) => forViewer(reading, viewer)),
      erasures: surroundings.erasures,
      acts: nameActs(trace.acts, { dossier: id, events, meetings, surroundings, actor }),
    };
  }
}

/** Why somebody looked is for auditors: an inspector's matter is not told to who keeps the system. */
const forViewer = (reading: ShownReading, { office }: Viewer): ShownReading =>
  office?.role === 'auditor' ? reading : { ...reading, why: null };

function headOf(state: DossierState): Pick<TraceView, 'dossier' | 'parts'> {
  const { id, code, status, award, awardNameVi, awardNameEn, content, seq, retrospective } = state;
  const subjectName = content.subject.name;
  return {
    dossier: { id, code, status, award, awardNameVi, awardNameEn, subjectName, seq, retrospective },
    parts: state.requiredParts.map((part) => ({ id: part.id, nameVi: part.nameVi, nameEn: part.nameEn })),
  };
}

function versionsOf({ versions }: Trace, events: readonly LoggedDossierEvent[]): TraceView['versions'] {
  return versions.map(({ version, broughtBy: { seq, on }, content }) => ({
    ...{ version, seq, on, content },
    hash: events[seq - 1]?.hash ?? '',
  }));
}

function meetingsIn({ acts }: Trace): {
  readonly sessions: readonly string[];
  readonly rounds: readonly string[];
} {
  return {
    sessions: acts.flatMap(({ event }) =>
      event.type === 'council-result-recorded' ? [event.result.session] : [],
    ),
    rounds: acts.flatMap(({ document }) => document?.round ?? []),
  };
}

function namesIn({ acts }: Trace): NamesAsked {
  const actors = acts.flatMap(({ event: { by } }) => (by === SYSTEM ? [] : [by]));
  return {
    people: actors.map(({ person }) => person),
    offices: actors.map(({ office }) => office),
    bodies: [
      ...actors.map(({ organization }) => organization),
      ...acts.flatMap(({ step, stay }) => [step, stay?.step].flatMap((one) => one?.organization ?? [])),
    ],
  };
}
