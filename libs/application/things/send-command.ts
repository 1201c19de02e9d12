import type { CommandOutcome, Receipt, ThingGateway, ThingKind, Things } from '@vinhdanh/contracts';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { Refused, refused } from '../kernel/refused';
import type { CommandKey } from './command-key';

/** What the caller is told of an accepted command. */
export type ReceiptView = Omit<Receipt, 'request'>;

/** A command of which it is not known yet whether it was recorded, and where to ask. */
export class UnknownOutcome {
  readonly state = 'unknown';

  constructor(readonly statusUrl: string) {}
}

export const unknownOf = (kind: ThingKind, id: string, { updateId }: CommandKey): UnknownOutcome =>
  new UnknownOutcome(`/api/commands/${kind}/${id}/${updateId}`);

export type Sent = ReceiptView | UnknownOutcome;

/** A command for a thing that the caller may see. */
export interface Errand<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly command: Things[Kind]['command'];
  /** Says why, when the thing no longer runs; nothing when its read model does not know either. */
  readonly whyOver: () => Promise<Refused | null>;
}

/** Sends commands to running things. Of those that do not run any more, the record knows the answers. */
export class SendCommand {
  constructor(
    private readonly gateway: Pick<ThingGateway, 'command' | 'outcomeOf'>,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws Refused with the thing's own refusal, `idempotency-key-reused` or `unavailable`. */
  async execute<Kind extends ThingKind>(errand: Errand<Kind>, key: CommandKey): Promise<Sent> {
    const { kind, id, command } = errand;
    const sent = await this.gateway.command(kind, id, command, key.updateId, key.request);
    const outcome = await this.orKept(kind, id, key.updateId, sent);
    switch (outcome.kind) {
      case 'accepted':
        if (outcome.receipt.request !== key.request) throw refused('idempotency-key-reused');
        return viewOf(outcome.receipt);
      case 'refused':
        throw new Refused(outcome.refusal);
      case 'unknown':
        return unknownOf(kind, id, key);
      case 'absent':
        throw (await errand.whyOver()) ?? refused('unavailable');
      case 'unavailable':
        throw refused('unavailable');
    }
  }

  /** What became of a command sent before. */
  async outcomeOf(kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome> {
    const outcome = await this.orKept(kind, id, updateId, await this.gateway.outcomeOf(kind, id, updateId));
    if (outcome.kind === 'unavailable') throw refused('unavailable');
    return outcome;
  }

  private async orKept(
    kind: ThingKind,
    id: string,
    updateId: string,
    outcome: CommandOutcome,
  ): Promise<CommandOutcome> {
    if (outcome.kind !== 'absent') return outcome;
    const receipt = await this.unitOfWork.run(({ receipts }) => receipts.find(kind, id, updateId));
    return receipt ? { kind: 'accepted', receipt } : outcome;
  }
}

export const viewOf = ({ request: _request, ...view }: Receipt): ReceiptView => view;
