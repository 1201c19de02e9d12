import { recountSession, type SessionExport } from '@vinhdanh/domain';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../../apps/cli/demo/council';
import { VOTED_OPENLY } from '../../apps/cli/demo/great/groups';
import { openAtVote, type OpenedDossier } from '../../apps/cli/demo/great/open-at-vote';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import type { SignedIn } from '../../apps/cli/http/signed-in';
import type { SessionView } from '../../apps/cli/http/views';
import { COUNCIL_DAY } from '../support/companies';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const COUNT = 60;
const GROUP = { told: 'BK-BT', award: 'BK-BT', kind: 'person', count: COUNT, ...VOTED_OPENLY } as const;

let stack: HttpStack;
let stage: Stage;
let opened: readonly OpenedDossier[];
let meeting: CouncilMeeting;
let secretary: SignedIn;

const statusOf = async (path: string): Promise<readonly [number, unknown]> => {
  const { status, body } = await secretary.client.answerOf({ path, ...secretary.capacity() });
  return [status, (body as { code?: string }).code];
};

beforeAll(async () => {
  stack = await startHttpStack();
  stage = new Stage(new ApiClient(stack.url), new Story(() => undefined));
  opened = await openAtVote(stage, [GROUP]);
  const ids = opened.map(({ id }) => id);
  meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, COUNCIL_DAY, ids);
  await meeting.begin([]);
  await meeting.open();
  secretary = await stage.cast.as(PROVINCIAL_COUNCIL.secretary, 'secretary');
}, 240_000);
afterAll(() => stack.stop());

test('before the close there are no minutes, no outcomes and no figures', async () => {
  expect(await statusOf(`/api/sessions/${meeting.id}/minutes`)).toEqual([409, 'session-not-counted']);
  expect((await secretary.get<SessionView>(`/api/sessions/${meeting.id}`)).outcomes).toBeNull();
  const stranger = await stage.cast.as('cao-bang.thuong-truc', 'secretary');
  const call = { path: `/api/sessions/${meeting.id}/minutes`, ...stranger.capacity() };
  expect((await stranger.client.answerOf(call)).status).toBe(404);
});

test('the outcomes of one session reach sixty dossiers, each once', async () => {
  const letters = Array.from({ length: COUNT }, (_, index) => (index === 7 ? 'd' : 'a')).join('');
  await Promise.all(meeting.members.map((member) => meeting.castLetters(member, letters)));
  expect((await meeting.withAllPapers()).papersCast).toBe(22);
  await meeting.close();
  await meeting.signMinutes();
  const ended = await meeting.until('delivered');
  expect(ended.outcomes).toEqual({ delivered: COUNT, total: COUNT });
  const recorded = await stack.database.dataSource.query<Array<{ times: string; outcome: string }>>(
    `SELECT count(*) AS times, min(body->'result'->>'outcome') AS outcome FROM record.event
     WHERE type = 'council-result-recorded' AND body->'result'->>'session' = $1 GROUP BY thing_id`,
    [meeting.id],
  );
  expect(recorded.map(({ times }) => Number(times))).toEqual(Array.from({ length: COUNT }, () => 1));
  expect(recorded.filter(({ outcome }) => outcome === 'failed')).toHaveLength(1);
  const left = await stack.database.dataSource.query<object[]>(
    `SELECT FROM work.reservation WHERE thing_id = $1`,
    [meeting.id],
  );
  expect(left).toEqual([]);
}, 90_000);

test('everybody can redo the count from the export, and read the minutes', async () => {
  const exported = await secretary.get<SessionExport>(`/api/sessions/${meeting.id}/export`);
  expect(recountSession(exported)).toMatchObject({ differences: [] });
  const minutes = await secretary.get<Uint8Array>(`/api/sessions/${meeting.id}/minutes`);
  expect(Buffer.from(minutes).toString('latin1')).toMatch(/^%PDF-1\.7/);
});
