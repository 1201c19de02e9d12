import type { CommandOutcome, Receipt, ThingGateway, ThingKind, Things } from '@vinhdanh/contracts';
import { Refused, refused } from '../kernel/refused';
import type { CommandKey } from './command-key';

/** What the caller is told of an accepted command. */
export type ReceiptView = Omit<Receipt, 'request'>;

/** A command of which it is not known yet whether it was recorded, and where to ask. */
export class UnknownOutcome {
  readonly state = 'unknown';

  constructor(readonly statusUrl: string) {}
}

export type Sent = ReceiptView | UnknownOutcome;

/** A command for a thing that the caller may see. */
export interface Errand<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly command: Things[Kind]['command'];
  /** Says why, when the thing no longer runs; nothing when its read model does not know either. */
  readonly whyOver: () => Promise<Refused | null>;
}

/** Sends commands to running things. */
export class SendCommand {
  constructor(private readonly gateway: ThingGateway) {}

  /** @throws Refused with the thing's own refusal, `idempotency-key-reused` or `unavailable`. */
  async execute<Kind extends ThingKind>(errand: Errand<Kind>, key: CommandKey): Promise<Sent> {
    const { kind, id, command } = errand;
    const outcome = await this.gateway.command(kind, id, command, key.updateId, key.request);
    switch (outcome.kind) {
      case 'accepted':
        if (outcome.receipt.request !== key.request) throw refused('idempotency-key-reused');
        return viewOf(outcome.receipt);
      case 'refused':
        throw new Refused(outcome.refusal);
      case 'unknown':
        return new UnknownOutcome(`/api/commands/${kind}/${id}/${key.updateId}`);
      case 'absent':
        throw (await errand.whyOver()) ?? refused('unavailable');
      case 'unavailable':
        throw refused('unavailable');
    }
  }

  /** What became of a command sent before. */
  async outcomeOf(kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome> {
    const outcome = await this.gateway.outcomeOf(kind, id, updateId);
    if (outcome.kind === 'unavailable') throw refused('unavailable');
    return outcome;
  }
}

export const viewOf = ({ request: _request, ...view }: Receipt): ReceiptView => view;
