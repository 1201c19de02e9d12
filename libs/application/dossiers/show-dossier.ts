import {
  contentChanges,
  SYSTEM,
  upcast,
  type ContentChanges,
  type DossierEvent,
  type LocalDate,
} from '@vinhdanh/domain';
import type {
  ChainedDossierEvent,
  DossierQuery,
  FoundDossier,
  NamedOffice,
  OrganizationQuery,
  ReadingStore,
  RecordQuery,
  ShownErasure,
  Viewer,
} from '@vinhdanh/persistence';
import { nameOf, type RouteView } from '../catalogue/catalogue';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import type { DossierRulesDesk } from '../rules/dossier-rules-desk';
import { readableOr } from '../rules/rules-unreadable';
import type { WaitForVersion } from '../things/wait-for-version';
import { recordDossierOpening, wasHeld } from '../tracing/record-reading';
import { arrivalsOf, dossierView, type DossierView } from './dossier-view';

export interface TimelineEntry {
  readonly seq: number;
  readonly type: DossierEvent['type'];
  readonly at: string;
  readonly on: string;
  /** null: the engine itself. */
  readonly by: {
    readonly person: { readonly id: string; readonly name: string };
    readonly office: NamedOffice;
  } | null;
  /** What the event says beyond its head. */
  readonly body: object;
}

/** A dossier as it stands, with the orders that erased personal data of it. */
export interface ShownDossier extends DossierView {
  readonly erasures: readonly ShownErasure[];
}

/** One dossier: as it stands, what happened to it, and the record as it was hashed. */
export class ShowDossier {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly record: RecordQuery,
    private readonly organizations: OrganizationQuery,
    private readonly rules: DossierRulesDesk,
    private readonly waitForVersion: WaitForVersion,
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, id: string, atLeast?: number): Promise<ShownDossier> {
    await this.waitForVersion.execute('dossier', id, atLeast, () => this.dossiers.visible(viewer, id));
    const dossier = await this.asAskedToday(found(await this.dossiers.find(viewer, id)));
    const bodies = dossier.state.route.steps.map((step) => step.organization);
    const [events, names] = await Promise.all([
      this.record.events(id),
      this.organizations.names(bodies),
      recordDossierOpening(this.readings, viewer, id, wasHeld(dossier.state)),
    ]);
    const view = dossierView(dossier, arrivalsOf(events), names, viewer, this.clock.today());
    return { ...view, erasures: dossier.erasures };
  }

  /** The version that the viewer may see: what a page that watches the dossier asks. It shows nothing, so it is no reading. */
  async version(viewer: Viewer, id: string): Promise<number> {
    return found(await this.dossiers.visible(viewer, id));
  }

  /** Until reception fixes the parts, those of the rules in force are what is to be handed in, as far as these can be read. */
  private async asAskedToday(dossier: FoundDossier): Promise<FoundDossier> {
    const { state } = dossier;
    const day = state.retrospective ? state.lastActOn : this.clock.today();
    const parts = await readableOr(null, () => this.rules.partsAsked(state, day));
    return parts ? { ...dossier, state: { ...state, requiredParts: parts } } : dossier;
  }

  /** The route that a reception on the day would give the dossier, as far as it is settled. */
  async previewRoute(viewer: Viewer, id: string, on: LocalDate = this.clock.today()): Promise<RouteView> {
    return this.rules.foresee(found(await this.dossiers.find(viewer, id)).state, on);
  }

  /** The route that an order would give the dossier by the text of the day, as far as it is settled. */
  async previewReroute(viewer: Viewer, id: string, on: LocalDate = this.clock.today()): Promise<RouteView> {
    return this.rules.foreseeReroute(found(await this.dossiers.find(viewer, id)).state, on);
  }

  async timeline(viewer: Viewer, id: string): Promise<readonly TimelineEntry[]> {
    const events = bodiesOf(await this.rawRecord(viewer, id));
    const actors = events.flatMap(({ by }) => (by === SYSTEM ? [] : [by]));
    const [people, offices] = await Promise.all([
      this.record.personNames(actors.map(({ person }) => person)),
      this.record.offices(actors.map(({ office }) => office)),
    ]);
    return events.map((event) => entryOf(event, people, offices));
  }

  /** What each resubmission changed, the latest first. */
  async changes(viewer: Viewer, id: string): Promise<readonly ContentChanges[]> {
    return contentChanges(bodiesOf(await this.rawRecord(viewer, id)));
  }

  /** The events with their hashes, exactly as they are in the record. */
  async rawRecord(viewer: Viewer, id: string): Promise<readonly ChainedDossierEvent[]> {
    found(await this.dossiers.visible(viewer, id));
    const events = await this.record.events(id);
    const isHeld = events.some(({ body }) => body.type === 'held');
    await recordDossierOpening(this.readings, viewer, id, isHeld);
    return events;
  }
}

/** As this release writes them. */
const bodiesOf = (events: readonly ChainedDossierEvent[]): readonly DossierEvent[] =>
  events.map(({ body }) => upcast('dossier', body));

function entryOf(
  event: DossierEvent,
  people: ReadonlyMap<string, string>,
  offices: ReadonlyMap<string, NamedOffice>,
): TimelineEntry {
  const { seq, type, at, on, by, ...body } = event;
  if (by === SYSTEM) return { seq, type, at, on, by: null, body };
  const office = offices.get(by.office) ?? {
    id: by.office,
    titleVi: by.office,
    titleEn: by.office,
    organization: nameOf(by.organization, new Map()),
  };
  return {
    seq,
    type,
    at,
    on,
    by: { person: { id: by.person, name: people.get(by.person) ?? by.person }, office },
    body,
  };
}
