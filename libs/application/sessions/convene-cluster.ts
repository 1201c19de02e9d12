import { randomUUID } from 'node:crypto';
import {
  checkNominations,
  CLUSTER_RULE,
  clusterThreshold,
  convene,
  holdsOfficeOn,
  isInForce,
  nameRules,
  officesOf,
  type ConvenedLine,
  type Convocation,
  type LocalDate,
  type Nomination,
  type Places,
  type Threshold,
} from '@vinhdanh/domain';
import type { CouncilQuery, CouncilView, Viewer } from '@vinhdanh/persistence';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import type { BeginThing, Begun, Prepared } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';
import { seatsOf, venueOf } from './convene-session';

export interface ClusterRequest {
  readonly council: string;
  readonly heldOn: LocalDate;
  /** Where they meet; empty where nobody says. */
  readonly venue: string;
  /** The document that gives the places. */
  readonly source: string;
  /** `units` null: every member unit competes. */
  readonly nominations: ReadonlyArray<
    Omit<Nomination, 'units'> & { readonly units: readonly string[] | null }
  >;
}

/**
 * Calls the units of a cluster together to choose among themselves. What passes is a nomination: each still needs its own
 * dossier, and officers a decision of the council above.
 */
export class ConveneCluster {
  constructor(
    private readonly councils: CouncilQuery,
    private readonly shelf: RuleShelf,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, request: ClusterRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('session', key, () => this.prepare(viewer, request));
  }

  private async prepare(viewer: Viewer, request: ClusterRequest): Promise<Prepared<'session'>> {
    const { council: id, heldOn, source, venue } = request;
    const actor = actorOf(viewer);
    const council = found((await this.councils.list(viewer, heldOn, id))[0]);
    if (actor.role !== 'secretary' || actor.organization !== council.organization.id)
      throw refused('secretary-only');
    ensure(holdsOfficeOn(actor, heldOn));
    const threshold = this.thresholdOf(council, heldOn);
    const members = council.seats.flatMap(({ unit }) => unit ?? []);
    const nominations = request.nominations.map((one) => ({ ...one, units: one.units ?? members }));
    ensure(checkNominations(members, nominations, source));
    const convocation: Convocation = {
      id: randomUUID(),
      council: id,
      organization: council.organization.id,
      heldOn,
      retrospective: heldOn < this.clock.today(),
      nominating: true,
      ...venueOf(venue),
      ...seatsOf(council),
      ...nameRules(this.linesOf(council, nominations, threshold, heldOn)),
      places: nominations.map((one) => placesOf(one, source)),
    };
    const at = this.clock.now();
    const seq = convene(convocation, actor, at).length;
    return {
      begun: { thing: 'session', id: convocation.id, seq, status: 'convened' },
      opening: { opening: convocation, by: actor, at },
    };
  }

  /** @throws Refused when the council is no cluster, or nobody sits in it on the day */
  private thresholdOf({ kind, version, seats }: CouncilView, day: LocalDate): Threshold {
    if (kind !== 'cluster') throw refused('council-is-no-cluster');
    if (!version?.voting || seats.length === 0) throw refused('council-without-seats', { day });
    const { voteRules } = this.shelf.current.law;
    const rule = voteRules.find((one) => one.id === CLUSTER_RULE && isInForce(one, day));
    if (!rule) throw refused('cluster-rule-missing', { day });
    return clusterThreshold(rule, version.voting);
  }

  private linesOf(
    { seats, nameVi }: CouncilView,
    nominations: readonly Nomination[],
    threshold: Threshold,
    day: LocalDate,
  ): ConvenedLine[] {
    const names = new Map(seats.map(({ unit, unitName }) => [unit, unitName]));
    const pairs = nominations.flatMap(({ award, units }) =>
      units.map((unit) => ({
        award,
        unit,
        name: officesOf(nameVi)[award]?.vi ?? this.awardName(award, day),
      })),
    );
    return pairs.map(({ award, unit, name }, index) => ({
      dossier: randomUUID(),
      code: `ĐC-${String(index + 1).padStart(2, '0')}`,
      step: 'cluster.vote',
      contentVersion: 1,
      subject: names.get(unit) ?? unit,
      award: name,
      awardCode: award,
      unit,
      kind: 'collective',
      threshold,
    }));
  }

  /** @throws Refused `award-unknown` for what is neither an award of the day nor an office of a cluster */
  private awardName(award: string, day: LocalDate): string {
    const known = this.shelf.current.book.awards.find((one) => one.code === award && isInForce(one, day));
    if (!known) throw refused('award-unknown', { award });
    return known.nameVi;
  }
}

const placesOf = ({ award, places, after }: Nomination, source: string): Places => ({
  awardCode: award,
  count: places,
  source,
  ...(after.length > 0 ? { after } : {}),
});
