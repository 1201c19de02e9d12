import type { CommandOutcome, ThingKind } from '@vinhdanh/contracts';
import type { DossierQuery, EnactmentQuery, RoundQuery, SessionQuery, Viewer } from '@vinhdanh/persistence';
import { found } from '../kernel/refused';
import type { SendCommand } from './send-command';

/** What became of a command whose answer did not arrive. */
export class ShowCommand {
  constructor(
    private readonly dossiers: DossierQuery,
    private readonly sessions: SessionQuery,
    private readonly rounds: RoundQuery,
    private readonly enactments: EnactmentQuery,
    private readonly sendCommand: SendCommand,
  ) {}

  async execute(viewer: Viewer, kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome> {
    const queries = {
      dossier: this.dossiers,
      session: this.sessions,
      round: this.rounds,
      enactment: this.enactments,
    };
    found(await queries[kind].visible(viewer, id));
    return this.sendCommand.outcomeOf(kind, id, updateId);
  }
}
