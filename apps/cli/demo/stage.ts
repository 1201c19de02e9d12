import type { ApiClient } from '../http/api-client';
import { Cast } from './cast';
import { Climb } from './climb';
import { Dossiers } from './dossiers';
import type { Story } from './story';

/** What every part of the story needs, and what it leaves for the checks at the end. */
export class Stage {
  readonly cast: Cast;
  readonly dossiers: Dossiers;
  /** Every dossier of the story by its code. */
  readonly entered = new Map<string, string>();
  /** Every session with the clerk of its minutes, for the recount. */
  readonly sessions: Array<{ readonly id: string; readonly secretary: string }> = [];
  /** Every decision: its round, its number in the register of its year, and the clerk who may read it. */
  readonly decisions: Array<{
    readonly round: string;
    readonly number: string;
    readonly dated: string;
    readonly clerk: string;
  }> = [];

  constructor(
    client: ApiClient,
    readonly story: Story,
  ) {
    this.cast = new Cast(client);
    this.dossiers = new Dossiers(this.cast);
  }

  climb(...ids: readonly string[]): Climb {
    return new Climb(this.story, this.cast, this.dossiers, ids);
  }
}
