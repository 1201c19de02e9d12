import type { CommandOutcome, Opening, ThingGateway, ThingKind, Things } from '@vinhdanh/contracts';
import type { EngineWatch } from '../recovery/engine-watch';

/** Nothing was sent: the engine that answers is not the one that runs the things of this database, or none answers. */
const UNAVAILABLE: CommandOutcome = { kind: 'unavailable' };

/** The way to running things, closed while the engine is another one. */
export class WatchedGateway implements Pick<ThingGateway, 'begin' | 'command' | 'outcomeOf'> {
  constructor(
    private readonly gateway: ThingGateway,
    private readonly watch: EngineWatch,
  ) {}

  async begin<Kind extends ThingKind>(kind: Kind, id: string, opening: Opening<Kind>): Promise<void> {
    if (!(await this.isOurs())) throw new Error('the engine is another one, or does not answer');
    await this.gateway.begin(kind, id, opening);
  }

  async command<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    command: Things[Kind]['command'],
    updateId: string,
    request: string,
  ): Promise<CommandOutcome> {
    if (!(await this.isOurs())) return UNAVAILABLE;
    return this.gateway.command(kind, id, command, updateId, request);
  }

  async outcomeOf(kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome> {
    if (!(await this.isOurs())) return UNAVAILABLE;
    return this.gateway.outcomeOf(kind, id, updateId);
  }

  private async isOurs(): Promise<boolean> {
    if (this.watch.seen === 'unseen') await this.watch.look().catch(() => null);
    return this.watch.seen === 'ours';
  }
}
