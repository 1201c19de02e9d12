import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { SessionState } from '@vinhdanh/domain';
import { VOTED_OPENLY } from '../../demo/great/groups';
import { openAtVote } from '../../demo/great/open-at-vote';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../../demo/council';
import type { Stage } from '../../demo/stage';
import { must } from '../../demo/story';
import { waitFor } from '../../demo/wait-for';
import type { Receipt, SessionView } from '../../http/views';
import { weightOf } from './history';

const HELD_ON = '2022-11-15';
const PATIENCE_MS = 300_000;

/** What one session through the public API came to; milliseconds unless said. */
export interface RealSession {
  readonly session: string;
  readonly opening_s: number;
  /** From the first request to the last answer, all members at the same moment. */
  readonly casting_ms: number;
  /** Until the record of the session has all of them. */
  readonly recorded_ms: number;
  readonly accepted: number;
  readonly eventsPerPaper: number;
  readonly delivering_s: number;
  readonly view_ms: number;
  readonly view_bytes: number;
  readonly history: { readonly events: number; readonly bytes: number };
  readonly letters: string;
}

/** Opens dossiers, brings them to the vote, and holds one session over all of them. */
export async function holdRealSession(
  stage: Stage,
  engine: Client,
  count: number,
  tell: (progress: string) => void,
): Promise<RealSession> {
  const began = performance.now();
  tell(`opening ${count} dossiers and bringing them to the vote`);
  const group = { told: 'BK-BT', award: 'BK-BT', kind: 'person', count, ...VOTED_OPENLY } as const;
  const opened = await openAtVote(stage, [group]);
  const openingMs = performance.now() - began;
  const ids = opened.map(({ id }) => id);
  const meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, HELD_ON, ids);
  await meeting.begin([]);
  for (const member of meeting.members) await stage.cast.as(member, 'member');
  await meeting.open();
  tell(`${meeting.members.length} papers of ${count} lines at the same moment`);
  const letters = Array.from({ length: count }, (_, index) => (index % 10 === 0 ? 'd' : 'a')).join('');
  const before = await atRest(engine, meeting.id);
  const cast = await castAll(stage, meeting, letters);
  const after = await atRest(engine, meeting.id);
  await meeting.close();
  tell(`outcomes on ${count} dossiers`);
  const delivering = performance.now();
  await meeting.signMinutes();
  const ended = await meeting.until('delivered', PATIENCE_MS);
  const deliveringMs = performance.now() - delivering;
  must(ended.outcomes?.delivered === count, `${ended.outcomes?.delivered} of ${count} outcomes`);
  const history = await weightOf(engine, meeting.id);
  return {
    session: meeting.id,
    opening_s: openingMs / 1000,
    ...cast,
    eventsPerPaper:
      before.run === after.run ? (after.events - before.events) / (cast.accepted + 1) : Number.NaN,
    delivering_s: deliveringMs / 1000,
    ...(await openResults(stage, meeting.id)),
    history: { events: Math.max(history.events, after.events), bytes: Math.max(history.bytes, after.bytes) },
    letters,
  };
}

async function castAll(
  stage: Stage,
  meeting: CouncilMeeting,
  letters: string,
): Promise<Pick<RealSession, 'casting_ms' | 'recorded_ms' | 'accepted'>> {
  await meeting.castLetters(meeting.members[0] ?? '', letters);
  const rest = meeting.members.slice(1);
  const start = performance.now();
  const receipts: readonly Receipt[] = await Promise.all(
    rest.map((member) => meeting.castLetters(member, letters)),
  );
  const castingMs = performance.now() - start;
  const seen = await meeting.withAllPapers();
  const recordedMs = performance.now() - start;
  must(seen.papersCast === meeting.members.length, `${seen.papersCast} papers are recorded`);
  return { casting_ms: castingMs, recorded_ms: recordedMs, accepted: receipts.length };
}

const REST_MS = 3_000;

/** The history once what was gathered is recorded: nothing is added to it for longer than the writer waits. */
const atRest = (engine: Client, session: string): ReturnType<typeof weightOf> =>
  waitFor('a history at rest', async () => {
    const before = await weightOf(engine, session);
    await delay(REST_MS);
    const after = await weightOf(engine, session);
    return before.events === after.events ? after : undefined;
  });

/** The page of results: how long it takes and what it weighs. */
async function openResults(
  stage: Stage,
  session: string,
): Promise<Pick<RealSession, 'view_ms' | 'view_bytes'>> {
  const secretary = await stage.cast.as(PROVINCIAL_COUNCIL.secretary, 'secretary');
  const start = performance.now();
  const view = await secretary.get<SessionView>(`/api/sessions/${session}`);
  const view_ms = performance.now() - start;
  return { view_ms, view_bytes: Buffer.byteLength(JSON.stringify(view)) };
}

/** Bytes of the largest message of a session: its state without papers, as it goes to the delivery. */
export const messageBytes = (state: SessionState): number =>
  Buffer.byteLength(JSON.stringify({ ...state, papers: [] }));
