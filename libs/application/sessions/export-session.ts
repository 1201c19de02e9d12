import { readEnvelope, writeToken, type PublishedBox, type SecretBallot } from '@vinhdanh/ballots';
import {
  exportSession,
  secretTerms,
  secretVoteOf,
  type SessionExport,
  type SessionPhase,
  type SessionState,
} from '@vinhdanh/domain';
import type { ReadingStore, SessionQuery, UnitOfWork, Viewer } from '@vinhdanh/persistence';
import type { ReportedBox } from '../ballots/count-box';
import { ensureFiguresSeen } from '../ballots/figures-seen';
import { found, refused } from '../kernel/refused';
import { recordReading } from '../tracing/record-reading';

const COUNTED: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

/** An export with the opened boxes of its secret ballots. */
export interface CountedSession extends SessionExport {
  readonly boxes: ReadonlyArray<PublishedBox & { readonly ballot: string }>;
}

/** What a session's numbers were made of, for whoever may see it, once it is counted. */
export class ExportSession {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly readings: ReadingStore,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<CountedSession> {
    const { state } = found(await this.sessions.find(viewer, id));
    if (!COUNTED.includes(state.phase)) throw refused('session-not-counted');
    ensureFiguresSeen(state, viewer);
    await recordReading(this.readings, viewer, { what: 'export', thingKind: 'session', thing: id });
    const boxes = [];
    for (const { id: ballot } of state.ballots) {
      const box = await this.box(state, ballot);
      if (box) boxes.push({ ballot, ...box });
    }
    return { ...exportSession(state), boxes };
  }

  /** The opened box with the tokens of its envelopes; of the envelopes themselves no more than that. */
  private async box(state: SessionState, ballot: string): Promise<PublishedBox | null> {
    const terms: SecretBallot | null = secretTerms(state, ballot);
    const hash = secretVoteOf(state, ballot)?.counted?.hash;
    if (!terms || hash === undefined) return null;
    const [opened, envelopes] = await this.unitOfWork.run(async ({ ballotDesk, ballotBoxes }) => [
      await ballotDesk.openedBox<ReportedBox>(state.id, ballot, hash),
      await ballotBoxes.envelopes(state.id, ballot),
    ]);
    const read = await Promise.all(envelopes.map((envelope) => readEnvelope(terms, envelope)));
    const tokens = read.flatMap((one) => (one.ok ? [writeToken(one.value.token)] : []));
    return { ...found(opened), hash, tokens };
  }
}
