import { randomUUID } from 'node:crypto';
import {
  convene,
  holdsOfficeOn,
  nameRules,
  proposingBody,
  type Convocation,
  type ConvenedLine,
  type LocalDate,
  type OrganizationId,
} from '@vinhdanh/domain';
import type { CouncilQuery, CouncilView, DossierQuery, Viewer } from '@vinhdanh/persistence';
import type { CountCaps } from '../caps/count-caps';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import type { BeginThing, Begun, Prepared, Preparation } from '../things/begin-thing';
import type { CommandKey } from '../things/command-key';
import { checkDayOf, codesOf, gatherDossiers, named, type GatheredDossier } from '../things/gather-dossiers';

export interface ConveneRequest {
  readonly council: string;
  readonly heldOn: LocalDate;
  /** The agenda, in order. */
  readonly dossiers: readonly string[];
  /** Opinions in writing, without a meeting. */
  readonly inWriting: boolean;
  /** What the session is on, where a rule asks another attendance of it. */
  readonly kind: string | null;
  /** Where they meet; empty where nobody says. */
  readonly venue: string;
}

/** Calls a council together over dossiers that stand at its vote. */
export class ConveneSession {
  constructor(
    private readonly councils: CouncilQuery,
    private readonly dossiers: DossierQuery,
    private readonly caps: CountCaps,
    private readonly beginThing: BeginThing,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, request: ConveneRequest, key: CommandKey): Promise<Begun> {
    return this.beginThing.execute('session', key, (preparation) =>
      this.prepare(viewer, request, preparation),
    );
  }

  private async prepare(
    viewer: Viewer,
    { council: councilId, heldOn, dossiers, inWriting, kind, venue }: ConveneRequest,
    { beginnings }: Preparation,
  ): Promise<Prepared<'session'>> {
    const actor = actorOf(viewer);
    const council = found((await this.councils.list(viewer, heldOn, councilId))[0]);
    if (actor.role !== 'secretary' || actor.organization !== council.organization.id)
      throw refused('secretary-only');
    ensure(holdsOfficeOn(actor, heldOn));
    if (council.seats.length === 0) throw refused('council-without-seats', { day: heldOn });

    const gathered = await gatherDossiers(
      this.dossiers,
      viewer,
      dossiers,
      (step) => step.kind === 'vote' && step.council === councilId,
    );
    const today = this.clock.today();
    const retrospective = heldOn > today ? false : checkDayOf(gathered, heldOn, today);
    await this.caps.refuseStopped(
      gathered.map(({ state }) => state),
      'vote',
    );
    const id = randomUUID();
    const reserved = await beginnings.reserve(
      'session',
      id,
      gathered.map(({ state }) => state.id),
    );
    if (reserved.length > 0) throw refused('dossier-reserved', named(codesOf(gathered, reserved)));

    const convocation: Convocation = {
      id,
      council: councilId,
      organization: council.organization.id,
      heldOn,
      retrospective,
      ...seatsOf(council),
      ...nameRules(gathered.map(lineOf)),
      ...(inWriting ? { inWriting } : {}),
      ...(kind === null ? {} : { kind }),
      ...venueOf(venue),
      deciders: decidersOf(gathered),
    };
    const at = this.clock.now();
    const seq = convene(convocation, actor, at).length;
    return {
      begun: { thing: 'session', id, seq, status: 'convened' },
      opening: { opening: convocation, by: actor, at },
    };
  }
}

/** The seats of the version in force, which the session has until it opens and, when no other came into force, after it. */
export const seatsOf = ({
  seats,
  version,
}: CouncilView): Pick<Convocation, 'seats' | 'councilVersion' | 'tellersFrom'> => ({
  seats,
  ...(version ? { councilVersion: version.number, tellersFrom: version.tellers } : {}),
});

/** Where they meet, where somebody says. */
export const venueOf = (venue: string): Pick<Convocation, 'venue'> =>
  venue.trim() === '' ? {} : { venue: venue.normalize('NFC').trim() };

/** Bodies that decide what the council votes on: a tie may be left to their heads. */
const decidersOf = (gathered: readonly GatheredDossier[]): readonly OrganizationId[] => [
  ...new Set(
    gathered.flatMap(({ state }) =>
      state.route.steps.filter(({ kind }) => kind === 'decide').map(({ organization }) => organization),
    ),
  ),
];

function lineOf({ state, step }: GatheredDossier): ConvenedLine {
  if (!step.threshold) throw refused('threshold-missing', { step: step.id });
  return {
    dossier: state.id,
    code: state.code,
    step: step.id,
    contentVersion: state.contentVersion,
    subject: state.content.subject.name,
    award: state.awardNameVi,
    awardCode: state.award,
    unit: proposingBody(state),
    kind: state.content.subject.kind,
    threshold: step.threshold,
  };
}
