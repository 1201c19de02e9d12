import {
  actsOnEnactment,
  type EnactmentActType,
  type EnactmentKind,
  type EnactmentState,
  type OrganizationId,
  type RuleSetVersions,
  type Succession,
  type Verdict,
} from '@vinhdanh/domain';
import {
  actorIn,
  type BodyName,
  type EnactedDossier,
  type EnactmentQuery,
  type EnactmentSummary,
  type KnownSuccession,
  type NamedOffice,
  type OrganizationQuery,
  type RecordQuery,
  type Viewer,
} from '@vinhdanh/persistence';
import { nameOf } from '../catalogue/catalogue';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import type { WaitForVersion } from '../things/wait-for-version';
import { isToldWhole, withCountsSeen } from './counts-seen';
import type { PreviewReorganization, ReorganizationPreview } from './preview-reorganization';

/** A person in the office in which they acted. */
export interface NamedActor {
  readonly name: string;
  readonly office: NamedOffice;
  readonly at: string;
}

type NamedSuccession = Omit<Succession, 'from' | 'to'> & {
  readonly from: BodyName;
  readonly to: BodyName | null;
};

type Shared = 'id' | 'seq' | 'phase' | 'order' | 'reason' | 'effectiveOn' | 'counts' | 'doneAt' | 'withdrawn';

export interface EnactmentView extends Pick<EnactmentState, Shared> {
  readonly kind: EnactmentKind;
  /** Dossiers that it would have touched when it was proposed; null where the viewer may not see all of them. */
  readonly expected: number | null;
  /** The rule sets, where one takes effect. */
  readonly rules: { readonly before: RuleSetVersions; readonly after: RuleSetVersions } | null;
  readonly proposedBy: NamedActor;
  readonly confirmedBy: NamedActor | null;
  readonly successions: readonly NamedSuccession[];
  readonly assignments: ReadonlyArray<{
    readonly unit: BodyName;
    readonly of: BodyName;
    readonly to: BodyName;
    readonly by: 'register' | 'choice';
  }>;
  readonly acts: ReadonlyArray<{ readonly act: EnactmentActType; readonly verdict: Verdict }>;
}

export type NamedPreview = Omit<ReorganizationPreview, 'moves' | 'undecided'> & {
  readonly moves: ReadonlyArray<
    Omit<ReorganizationPreview['moves'][number], 'from' | 'to'> & Pick<EnactedDossier, 'from' | 'to'>
  >;
  readonly undecided: ReadonlyArray<{
    readonly unit: BodyName;
    readonly of: BodyName;
    readonly dossiers: number;
  }>;
};

/** Orders over dossiers, what they would do, and what they did. */
export class ShowEnactments {
  constructor(
    private readonly enactments: EnactmentQuery,
    private readonly organizations: OrganizationQuery,
    private readonly record: RecordQuery,
    private readonly preview: PreviewReorganization,
    private readonly waitForVersion: WaitForVersion,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<readonly EnactmentSummary[]> {
    return withCountsSeen(this.enactments, viewer, await this.enactments.list(viewer));
  }

  async execute(viewer: Viewer, id: string, atLeast?: number): Promise<EnactmentView> {
    await this.waitForVersion.execute('enactment', id, atLeast, () => this.enactments.visible(viewer, id));
    const { state } = found(await this.enactments.find(viewer, id));
    return this.viewOf(state, viewer);
  }

  /** What carrying it out would do now; only before it is confirmed. */
  async previewOf(viewer: Viewer, id: string): Promise<NamedPreview> {
    const { state } = found(await this.enactments.find(viewer, id));
    const { phase, content } = state;
    const isAhead = phase === 'proposed' || phase === 'confirmed';
    return this.named(
      isAhead && content.kind === 'reorganization'
        ? await this.preview.execute(content.reorganization)
        : NOTHING,
    );
  }

  async named({ moves, undecided, ...rest }: ReorganizationPreview): Promise<NamedPreview> {
    const places = moves.flatMap(({ from, to }) => [from, to]).flatMap((place) => place ?? []);
    const units = undecided.flatMap(({ unit, of }) => [unit, of]);
    const names = await this.organizations.names([
      ...places.map(({ organization }) => organization),
      ...units,
    ]);
    const named = (place: (typeof places)[number] | null): EnactedDossier['from'] =>
      place && { step: place.step, organization: nameOf(place.organization, names) };
    return {
      ...rest,
      moves: moves.map((move) => ({ ...move, from: named(move.from), to: named(move.to) })),
      undecided: undecided.map(({ unit, of, dossiers }) => ({
        unit: nameOf(unit, names),
        of: nameOf(of, names),
        dossiers,
      })),
    };
  }

  /** Which body took over from which, as the register has it. */
  async successions(): Promise<ReadonlyArray<NamedSuccession & Pick<KnownSuccession, 'day'>>> {
    const known = await this.organizations.successions();
    const names = await this.organizations.names(
      known.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    );
    return known.map((link) => ({ ...link, ...namedEnds(link, names) }));
  }

  private async viewOf(state: EnactmentState, viewer: Viewer): Promise<EnactmentView> {
    const { id, seq, phase, order, reason, effectiveOn, doneAt, withdrawn, content } = state;
    const { kind } = content;
    const [{ counts } = state] = await withCountsSeen(this.enactments, viewer, [
      { id, kind, counts: state.counts },
    ]);
    const expected = isToldWhole(kind, viewer) ? state.expected : null;
    const { successions, assignments } =
      content.kind === 'reorganization' ? content.reorganization : { successions: [], assignments: [] };
    const actors = [state.proposedBy, ...(state.confirmedBy ? [state.confirmedBy] : [])];
    const bodies = [
      ...successions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
      ...assignments.flatMap(({ unit, of, to }) => [unit, of, to]),
    ];
    const [names, people, offices] = await Promise.all([
      this.organizations.names(bodies),
      this.record.personNames(actors.map(({ person }) => person)),
      this.record.offices(actors.map(({ office }) => office)),
    ]);
    const actor = ({ person, office }: EnactmentState['proposedBy'], at: string): NamedActor => ({
      name: people.get(person) ?? person,
      office: offices.get(office) ?? {
        id: office,
        titleVi: office,
        titleEn: office,
        organization: nameOf('', names),
      },
      at,
    });
    const office = viewer.office;
    const acts = office
      ? actsOnEnactment(state, actorIn(viewer.person, office), office.jurisdiction, this.clock.today())
      : [];
    return {
      ...{ id, seq, phase, order, reason, effectiveOn, expected, counts, doneAt, withdrawn },
      kind,
      rules: content.kind === 'rules' ? { before: content.before, after: content.after } : null,
      proposedBy: actor(state.proposedBy, state.proposedAt),
      confirmedBy: state.confirmedBy && actor(state.confirmedBy, state.confirmedAt ?? ''),
      successions: successions.map((link) => ({ ...link, ...namedEnds(link, names) })),
      assignments: assignments.map(({ unit, of, to, by }) => ({
        unit: nameOf(unit, names),
        of: nameOf(of, names),
        to: nameOf(to, names),
        by,
      })),
      acts,
    };
  }
}

const NOTHING: ReorganizationPreview = {
  counts: { moved: 0, 'route-changed': 0, stopped: 0, 'limit-moved': 0, 'passed-over': 0 },
  moves: [],
  undecided: [],
  meetings: [],
};

const namedEnds = (
  { from, to }: { readonly from: OrganizationId; readonly to: OrganizationId | null },
  names: ReadonlyMap<string, BodyName>,
): { from: BodyName; to: BodyName | null } => ({
  from: nameOf(from, names),
  to: to === null ? null : nameOf(to, names),
});
