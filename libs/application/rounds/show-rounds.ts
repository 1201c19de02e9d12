import type { Readable } from 'node:stream';
import type { FileStore } from '@vinhdanh/files';
import type { ReadingStore, RoundQuery, RoundSummary, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import { readableOr } from '../rules/rules-unreadable';
import type { WaitForVersion } from '../things/wait-for-version';
import { recordOpening } from '../tracing/record-reading';
import { actsIn, roundView, type RoundView } from './round-view';
import type { SigningDesk } from './signing-desk';

/** Signing rounds that the viewer may see, and their documents. */
export class ShowRounds {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly readings: ReadingStore,
    private readonly files: FileStore,
    private readonly desk: SigningDesk,
    private readonly waitForVersion: WaitForVersion,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer): Promise<readonly RoundSummary[]> {
    return this.rounds.list(viewer);
  }

  async execute(viewer: Viewer, id: string, atLeast?: number): Promise<RoundView> {
    await this.waitForVersion.execute('round', id, atLeast, () => this.rounds.visible(viewer, id));
    const round = found(await this.rounds.find(viewer, id));
    await recordOpening(this.readings, viewer, id, 'round');
    const acts = actsIn(round.state, viewer, this.clock.today());
    const mayPassOn = acts.some(({ act, verdict }) => act === 'delegate' && verdict.allowed);
    const delegates = async () => (mayPassOn ? this.desk.delegates(round.state) : []);
    return roundView(round, acts, await readableOr([], delegates));
  }

  /** The document as it stands, as PDF. @throws Refused `document-not-ready` while it is being drawn. */
  async document(viewer: Viewer, id: string): Promise<{ readonly file: string; readonly bytes: Readable }> {
    const { file } = found(await this.rounds.find(viewer, id)).state;
    if (file === null) throw refused('document-not-ready');
    await recordOpening(this.readings, viewer, id, 'round');
    return { file, bytes: await this.files.open(file) };
  }
}
