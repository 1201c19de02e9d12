import {
  actsOnCouncil,
  type Council,
  type CouncilActType,
  type CouncilEvent,
  type LocalDate,
  type RosterSeat,
  type SeatHolder,
  type SeatHolding,
  type Verdict,
} from '@vinhdanh/domain';
import {
  actorIn,
  type BodyName,
  type FoundCouncil,
  type NamedHolder,
  type OfferedOffice,
  type OrganizationQuery,
  type RosterQuery,
  type Viewer,
} from '@vinhdanh/persistence';
import { actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import { oversees } from './oversees';

export interface HoldingView extends Omit<SeatHolding, 'holder'>, NamedHolder {
  readonly by: SeatHolder['by'];
  /** The office or person that holds the seat. */
  readonly holder: string;
}

export interface RosterSeatView extends Omit<RosterSeat, 'holdings' | 'unit'> {
  readonly unit: BodyName | null;
  readonly holdings: readonly HoldingView[];
}

export interface RosterVersionView extends Omit<Council['versions'][number], 'seats'> {
  readonly issuedBy: BodyName | null;
  readonly seats: readonly RosterSeatView[];
}

/** A decision as it was entered. */
export interface EnteredView {
  readonly seq: number;
  readonly type: CouncilEvent['type'];
  readonly at: string;
  readonly by: string;
  readonly decision: CouncilEvent['decision'];
  readonly issuedBy: BodyName;
  /** Of a document attached later: the decision that it is of. */
  readonly of?: number;
}

/** A council over time. */
export interface CouncilOverTime extends Omit<Council, 'organization' | 'versions'> {
  readonly organization: BodyName;
  readonly versions: readonly RosterVersionView[];
  readonly decisions: readonly EnteredView[];
  readonly acts: ReadonlyArray<{ readonly act: CouncilActType; readonly verdict: Verdict }>;
}

type Bodies = ReadonlyMap<string, BodyName>;

const bodyIn = (bodies: Bodies, id: string): BodyName => bodies.get(id) ?? { id, nameVi: id, nameEn: id };

/** Councils over time, and who could sit in them. */
export class ShowCouncil {
  constructor(
    private readonly rosters: RosterQuery,
    private readonly organizations: OrganizationQuery,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<CouncilOverTime> {
    const { council, organization, history } = found(await this.rosters.find(viewer, id));
    const { versions, ...rest } = council;
    const seats = versions.flatMap((version) => version.seats);
    const [holders, bodies, people] = await Promise.all([
      this.rosters.names(seats.flatMap(({ holdings }) => holdings.map(({ holder }) => holder))),
      this.organizations.names(bodiesOf({ council, organization, history })),
      this.rosters.people(history.flatMap(({ by }) => (by === 'system' ? [] : [by.person]))),
    ]);
    return {
      ...rest,
      organization,
      versions: versions.map((version) => ({
        ...version,
        issuedBy: version.decision ? bodyIn(bodies, version.decision.issuedBy) : null,
        seats: version.seats.map((seat) => seatView(seat, holders, bodies)),
      })),
      decisions: history.map((event) => ({
        ...{ seq: event.seq, type: event.type, at: event.at, decision: event.decision },
        by: event.by === 'system' ? '' : (people.get(event.by.person) ?? ''),
        issuedBy: bodyIn(bodies, event.decision.issuedBy),
        ...(event.type === 'document-attached' ? { of: event.of } : {}),
      })),
      acts: await this.actsOn(viewer, council),
    };
  }

  /** Offices held on the day that could be seated: in a council by an administrator, in a session by its secretary. */
  async offices(viewer: Viewer, search: string, on: LocalDate | null): Promise<readonly OfferedOffice[]> {
    const today = this.clock.today();
    actorWith(viewer, today, 'administrator', 'secretary');
    return this.rosters.offices(viewer, search.trim(), on ?? today);
  }

  private async actsOn(viewer: Viewer, council: Council): Promise<CouncilOverTime['acts']> {
    const { person, office } = viewer;
    if (office === null) return [];
    const today = this.clock.today();
    const bodies = office.role === 'administrator' ? await this.organizations.all() : [];
    const register = new Map(bodies.map((body) => [body.id, body]));
    const isOverseen = oversees(viewer, council.organization, today, (id) => register.get(id));
    return actsOnCouncil(council, actorIn(person, office), { today, isOverseen });
  }
}

const bodiesOf = ({ council, history }: FoundCouncil): readonly string[] => [
  ...council.versions.flatMap(({ decision, seats }) => [
    ...(decision ? [decision.issuedBy] : []),
    ...seats.flatMap(({ unit }) => unit ?? []),
  ]),
  ...history.map(({ decision }) => decision.issuedBy),
];

function seatView(
  { id, post, unit, holdings }: RosterSeat,
  holders: ReadonlyMap<string, NamedHolder>,
  bodies: Bodies,
): RosterSeatView {
  return {
    ...{ id, post, unit: unit === null ? null : bodyIn(bodies, unit) },
    holdings: holdings.map(({ holder, ...term }) => {
      const key = holder.by === 'office' ? holder.office : holder.person;
      const named = holders.get(key) ?? { name: key, titleVi: '', titleEn: '' };
      return { ...term, ...named, by: holder.by, holder: key };
    }),
  };
}
