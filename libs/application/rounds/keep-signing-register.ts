import {
  decideSigning,
  hasRole,
  isInForce,
  type GivenPower,
  type LocalDate,
  type PowerKey,
  type SigningAct,
  type SigningEvent,
  type SigningFacts,
} from '@vinhdanh/domain';
import type {
  OrganizationQuery,
  Repositories,
  SigningPowerQuery,
  UnitOfWork,
  UploadStore,
  Viewer,
} from '@vinhdanh/persistence';
import { oversees } from '../councils/oversees';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, refused, Refused } from '../kernel/refused';
import type { RuleShelf } from '../rules/rule-shelf';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';

/** What was entered: how many acts about the body's signing are recorded now. */
export interface EnteredSigning {
  readonly organization: string;
  readonly seq: number;
}

/** What became of a certificate. */
export interface EnteredCertificate {
  readonly office: string;
  /** Which certificate of the office it is, from 1. */
  readonly number: number;
  readonly at: string;
}

const PDF = 'application/pdf';

/**
 * Enters who may sign in whose place, and what becomes of certificates. Nothing of it waits or runs: the record, the register
 * and the answer for a repeated request are one transaction (docs/adr/0017).
 */
export class KeepSigningRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly powers: SigningPowerQuery,
    private readonly organizations: OrganizationQuery,
    private readonly uploads: UploadStore,
    private readonly shelf: RuleShelf,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-found` for a place that is of no body of the administrator's area */
  async givePower(viewer: Viewer, power: GivenPower, key: CommandKey): Promise<EnteredSigning> {
    const body = await this.bodyFor(viewer, power.inPlaceOf);
    await this.checkFile(viewer, power.document?.file);
    const { seq } = await this.enter(viewer, body, { type: 'give-power', power }, key);
    return { organization: body, seq };
  }

  async endPower(
    viewer: Viewer,
    power: PowerKey,
    { lastDay, reason }: { readonly lastDay: LocalDate; readonly reason: string },
    key: CommandKey,
  ): Promise<EnteredSigning> {
    const body = await this.bodyFor(viewer, power.inPlaceOf);
    const { seq } = await this.enter(viewer, body, { type: 'end-power', power, lastDay, reason }, key);
    return { organization: body, seq };
  }

  /** Takes a power back that was entered by mistake. @throws Refused `signing-power-used` once anything was signed by it */
  async withdrawPower(
    viewer: Viewer,
    power: PowerKey,
    reason: string,
    key: CommandKey,
  ): Promise<EnteredSigning> {
    const body = await this.bodyFor(viewer, power.inPlaceOf);
    const { seq } = await this.enter(viewer, body, { type: 'withdraw-power', power, reason }, key);
    return { organization: body, seq };
  }

  /** Takes the certificate of a signatory back: from that moment nothing is signed with it; what was signed before stands. */
  revokeCertificate(
    viewer: Viewer,
    office: string,
    reason: string,
    key: CommandKey,
  ): Promise<EnteredCertificate> {
    return this.certificate(viewer, { type: 'revoke-certificate', office, reason }, key);
  }

  /** Gives a signatory whose certificate was taken back another one, with a key of its own. */
  renewCertificate(
    viewer: Viewer,
    office: string,
    reason: string,
    key: CommandKey,
  ): Promise<EnteredCertificate> {
    return this.certificate(viewer, { type: 'renew-certificate', office, reason }, key);
  }

  /** @throws Refused `not-found` for an office that signs nothing, or outside of the administrator's area */
  private async certificate(
    viewer: Viewer,
    act: Extract<SigningAct, { type: 'revoke-certificate' | 'renew-certificate' }>,
    key: CommandKey,
  ): Promise<EnteredCertificate> {
    ensure(hasRole(actorOf(viewer), 'administrator'));
    const body = await this.overseen(viewer, found(await this.powers.bodyOf(act.office)));
    const event = await this.enter(viewer, body, act, key);
    if (!('number' in event)) throw new Error('an act on a certificate is an event of one');
    return { office: event.office, number: event.number, at: event.at };
  }

  private async bodyFor(viewer: Viewer, office: string): Promise<string> {
    ensure(hasRole(actorOf(viewer), 'administrator'));
    return this.overseen(viewer, found(await this.powers.organizationOf(office)));
  }

  private async overseen(viewer: Viewer, body: string): Promise<string> {
    const register = new Map((await this.organizations.all()).map((one) => [one.id, one]));
    if (!oversees(viewer, body, this.clock.today(), (id) => register.get(id))) throw refused('not-found');
    return body;
  }

  /** @throws Refused `power-document-unknown`, `power-document-not-pdf` */
  private async checkFile({ person }: Viewer, file: string | undefined): Promise<void> {
    if (file === undefined) return;
    const type = await this.uploads.typeOf(person.id, file);
    if (type === null) throw refused('power-document-unknown');
    if (type !== PDF) throw refused('power-document-not-pdf');
  }

  private enter(viewer: Viewer, body: string, act: SigningAct, key: CommandKey): Promise<SigningEvent> {
    const at = this.clock.now();
    return answerOnce(this.unitOfWork, key, at, async (repositories) => {
      const { record, signing } = repositories;
      const id = await signing.recordIdOf(body);
      await record.lock('signing', [id]);
      const tail = (await record.tails('signing', [id])).get(id);
      const facts = await this.factsFor(repositories, act, tail?.seq ?? 0);
      const decided = decideSigning({ ...act, actor: actorOf(viewer) }, facts, at);
      if (!decided.accepted) throw new Refused(decided.refusal);
      await record.append('signing', [{ id, tailHash: tail?.hash ?? '', events: decided.events }]);
      for (const event of decided.events) await signing.enter(event);
      return found(decided.events[0]);
    });
  }

  private async factsFor({ signing }: Repositories, act: SigningAct, seq: number): Promise<SigningFacts> {
    const nothing = { powers: [], isSignerThere: false, isPlaceOfHead: false, form: null, certificate: null };
    const facts = { today: this.clock.today(), seq, isPowerUsed: false, ...nothing };
    if ('office' in act) return { ...facts, certificate: await signing.certificateOf(act.office) };
    const { office, inPlaceOf, form, from } = act.power;
    const held = await signing.heldOn([office, inPlaceOf], from);
    const forms = this.shelf.current.law.signingForms;
    return {
      ...facts,
      powers: await signing.powersOf(act.power),
      isPowerUsed: await signing.isUsed(act.power),
      isSignerThere: held.has(office),
      isPlaceOfHead: held.get(inPlaceOf) === 'head',
      form: forms.find(({ id, ...term }) => id === form && isInForce(term, from)) ?? null,
    };
  }
}
