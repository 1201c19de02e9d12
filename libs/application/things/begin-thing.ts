import type { Opening, ThingGateway, ThingKind } from '@vinhdanh/contracts';
import { BeginningStore, type Repositories, type UnitOfWork } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { refused } from '../kernel/refused';
import { Turnstile } from '../kernel/turnstile';
import type { CommandKey } from './command-key';
import type { ReceiptView } from './send-command';

/** What the caller is told of a thing that was handed in. */
export interface Begun extends ReceiptView {
  /** Of a dossier. */
  readonly code?: string;
}

/** A thing as its use case prepares it inside the transaction. */
export interface Prepared<Kind extends ThingKind> {
  readonly begun: Begun;
  readonly opening: Opening<Kind>;
}

/** The transaction in which a thing is prepared. */
export interface Preparation {
  readonly repositories: Repositories;
  readonly beginnings: BeginningStore;
}

/** Told of a workflow that could not begin at once; the relay will begin it. */
export type OnLate = (kind: ThingKind, id: string, error: unknown) => void;

/** Preparations hold a connection and read on another: together they must leave some of the pool's ten. */
const AT_ONCE = 4;

/** How long the answer waits for the workflow to begin, milliseconds. What takes longer is left to go on. */
const PATIENCE_MS = 2_000;

/**
 * Hands a thing in: row, outbox and the answer for repeated requests in one transaction, then the workflow at once.
 * When that fails, what was handed in stands and the relay begins it.
 */
export class BeginThing {
  private readonly turnstile = new Turnstile(AT_ONCE);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gateway: Pick<ThingGateway, 'begin'>,
    private readonly clock: Clock,
    private readonly onLate: OnLate,
  ) {}

  /** @throws Refused what `prepare` refuses, or `idempotency-key-reused`. Nothing is kept of a refused request. */
  async execute<Kind extends ThingKind>(
    kind: Kind,
    { person, key, request }: CommandKey,
    prepare: (preparation: Preparation) => Promise<Prepared<Kind>>,
  ): Promise<Begun> {
    const { begun, opening } = await this.turnstile.run(() =>
      this.unitOfWork.run(async (repositories) => {
        const beginnings = new BeginningStore(repositories.manager);
        const kept = await beginnings.take(person, key, request, this.clock.now());
        if (kept) {
          if (kept.request !== request) throw refused('idempotency-key-reused');
          return { begun: kept.answer as Begun, opening: null };
        }
        const prepared = await prepare({ repositories, beginnings });
        const { begun, opening } = prepared;
        await repositories.outbox.add({ thingKind: kind, thingId: begun.id, opening }, opening.at);
        await beginnings.keepAnswer(person, key, begun);
        return prepared;
      }),
    );
    if (opening) await this.beginSoon(kind, begun.id, opening);
    return begun;
  }

  private async beginSoon<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    opening: Opening<Kind>,
  ): Promise<void> {
    const begin = this.begin(kind, id, opening).catch((error: unknown) => this.onLate(kind, id, error));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([begin, patience]);
    clearTimeout(timer);
  }

  private async begin<Kind extends ThingKind>(kind: Kind, id: string, opening: Opening<Kind>): Promise<void> {
    await this.gateway.begin(kind, id, opening);
    await this.unitOfWork.run(({ outbox }) => outbox.markBegun(kind, id));
  }
}
