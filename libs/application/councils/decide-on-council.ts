import {
  decideCouncil,
  evolveCouncil,
  versionOn,
  type Actor,
  type Council,
  type CouncilAct,
  type CouncilDecision,
  type CouncilEvent,
  type CouncilFacts,
  type LocalDate,
  type SeatHolder,
} from '@vinhdanh/domain';
import {
  OrganizationQuery,
  type KeptCouncil,
  type Repositories,
  type RosterQuery,
  type UnitOfWork,
  type UploadStore,
  type Viewer,
} from '@vinhdanh/persistence';
import { actorOf } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused, Refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { oversees } from './oversees';

const PDF = 'application/pdf';

/** What became of a decision that was entered. */
export interface DecidedCouncil {
  readonly council: string;
  /** How many decisions about the council are recorded now. */
  readonly seq: number;
  /** The version of its seats in force last. */
  readonly version: number;
}

/** A decision about a council as it is entered. */
export interface EnteredDecision {
  readonly decision: CouncilDecision;
  readonly act: CouncilAct;
  readonly expectedSeq: number | null;
}

/**
 * Enters what was decided about a council. Nothing of it waits or runs: the record, the register and the answer for a
 * repeated request are one transaction (docs/adr/0014).
 */
export class DecideOnCouncil {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rosters: RosterQuery,
    private readonly uploads: UploadStore,
    private readonly clock: Clock,
  ) {}

  async found(viewer: Viewer, entered: EnteredDecision, key: CommandKey): Promise<DecidedCouncil> {
    await this.checkDocument(viewer, entered.decision);
    return answerOnce(this.unitOfWork, key, this.clock.now(), (repositories) =>
      this.enter(repositories, viewer, null, entered),
    );
  }

  async change(
    viewer: Viewer,
    id: string,
    entered: EnteredDecision,
    key: CommandKey,
  ): Promise<DecidedCouncil> {
    found(await this.rosters.find(viewer, id));
    await this.checkDocument(viewer, entered.decision);
    return answerOnce(this.unitOfWork, key, this.clock.now(), async (repositories) =>
      this.enter(repositories, viewer, found(await repositories.councils.take(id)), entered),
    );
  }

  /** The document of a decision that was entered before: the decision stays what it is. */
  async attach(
    viewer: Viewer,
    id: string,
    of: number,
    file: string,
    key: CommandKey,
  ): Promise<DecidedCouncil> {
    const { history } = found(await this.rosters.find(viewer, id));
    const { decision } = found(history.find(({ seq, type }) => seq === of && type !== 'document-attached'));
    const entered = {
      decision: { ...decision, file },
      act: { type: 'attach', of },
      expectedSeq: null,
    } as const;
    return this.change(viewer, id, entered, key);
  }

  /** A document is a PDF that its clerk has handed in. @throws Refused `council-document-unknown`, `council-document-not-pdf` */
  private async checkDocument({ person }: Viewer, { file }: CouncilDecision): Promise<void> {
    if (file === undefined) return;
    const type = await this.uploads.typeOf(person.id, file);
    if (type === null) throw refused('council-document-unknown');
    if (type !== PDF) throw refused('council-document-not-pdf');
  }

  private async enter(
    repositories: Repositories,
    viewer: Viewer,
    kept: KeptCouncil | null,
    { decision, act, expectedSeq }: EnteredDecision,
  ): Promise<DecidedCouncil> {
    const actor: Actor = actorOf(viewer);
    const before = kept?.council ?? null;
    const facts = await this.factsOf(repositories, viewer, before, act, decision);
    const command = { ...act, actor, decision, ...(expectedSeq === null ? {} : { expectedSeq }) };
    const decided = decideCouncil(before, command, facts, this.clock.now());
    if (!decided.accepted) throw new Refused(decided.refusal);
    const after = decided.events.reduce<Council | null>(evolveCouncil, before);
    if (!after) throw new Error('a decision leaves a council');
    await this.keep(repositories, kept?.recordId ?? null, after, decided.events);
    return { council: after.id, seq: after.seq, version: after.versions.length };
  }

  private async keep(
    { councils, record }: Repositories,
    known: string | null,
    council: Council,
    events: readonly CouncilEvent[],
  ): Promise<void> {
    const id = known ?? (await councils.add(council));
    await record.lock('council', [id]);
    const tailHash = (await record.tails('council', [id])).get(id)?.hash ?? '';
    await record.append('council', [{ id, tailHash, events }]);
    await councils.put(council);
  }

  private async factsOf(
    { councils, manager }: Repositories,
    viewer: Viewer,
    council: Council | null,
    act: CouncilAct,
    { issuedBy }: CouncilDecision,
  ): Promise<CouncilFacts> {
    const bodies = await new OrganizationQuery(manager).all();
    const register = new Map(bodies.map((body) => [body.id, body]));
    const of = council ?? (act.type === 'found' ? act.council : null);
    const body = of ? (register.get(of.organization) ?? null) : null;
    const today = this.clock.today();
    const day = dayOfAct(act, today);
    const units = 'version' in act ? act.version.seats.flatMap(({ unit }) => unit ?? []) : [];
    const business = await councils.business(of?.id ?? '');
    return {
      today,
      isOverseen:
        body !== null && oversees(viewer, body.id, lastDayOf(body.to, today), (id) => register.get(id)),
      body,
      issuer: register.get(issuedBy) ?? null,
      holders: await councils.holdersOn(holdersIn(council, act), day),
      units: await councils.bodiesOn(units, day),
      isTaken: act.type === 'found' ? await councils.isTaken(act.council) : false,
      ...business,
    };
  }
}

/** A body that is gone lay in an area as long as it stood. */
const lastDayOf = (to: LocalDate | null, today: LocalDate): LocalDate =>
  to !== null && to < today ? to : today;

/** The day on which its holders must be there. */
function dayOfAct(act: CouncilAct, today: LocalDate): LocalDate {
  switch (act.type) {
    case 'end':
      return act.lastDay;
    case 'attach':
      return today;
    case 'replace':
      return act.from;
    default:
      return act.version.from;
  }
}

/** Holders that the act names, and those beside whom they would sit. */
function holdersIn(council: Council | null, act: CouncilAct): readonly SeatHolder[] {
  if (act.type === 'end' || act.type === 'attach') return [];
  if (act.type !== 'replace') return act.version.seats.map(({ holder }) => holder);
  const seats = (council && versionOn(council, act.from)?.seats) ?? [];
  return [act.holder, ...seats.flatMap(({ holdings }) => holdings.map(({ holder }) => holder))];
}
