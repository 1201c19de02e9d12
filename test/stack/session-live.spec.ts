import { MOST_WATCHED } from '@vinhdanh/application';
import { EventStream } from '../support/event-stream';
import type { HttpCaller } from '../support/http-caller';
import { bringToVote, must } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { until } from '../support/until';

let stack: HttpStack;
let secretary: HttpCaller;
let chair: HttpCaller;
let path = '';
let dossier = '';
let stopped = false;

const open = (caller: HttpCaller): Promise<EventStream> =>
  EventStream.open(`${stack.url}${path}/live`, { ...caller.headers });

interface Progress {
  readonly seq: number;
  readonly phase: string;
  readonly ballots: ReadonlyArray<{ readonly phase: string; readonly papersCast: number }>;
}

/** Reads on until an event is as asked. */
async function hears(stream: EventStream, is: (progress: Progress) => boolean): Promise<Progress> {
  for (;;) {
    const event = await stream.next();
    if (!event) throw new Error('the stream ended');
    const progress = event.data as Progress;
    expect(event.id).toBe(String(progress.seq));
    if (is(progress)) return progress;
  }
}

const stop = async (): Promise<void> => {
  if (!stopped) await stack.stop();
  stopped = true;
};

beforeAll(async () => {
  stack = await startHttpStack();
  secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  chair = await stack.as('ubnd-lang-son.chu-tich', 'member');
  dossier = (await bringToVote(stack)).id;
  const { body } = await must(secretary, '/api/sessions', {
    council: 'hd-tdkt-lang-son',
    heldOn: '2022-11-15',
    dossiers: [dossier],
  });
  path = `/api/sessions/${(body as unknown as { id: string }).id}`;
}, 120_000);
afterAll(stop);

describe('the live progress of a session', () => {
  it('tells every change, with numbers alone', async () => {
    const stream = await open(secretary);
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream']);
    await hears(stream, ({ phase }) => phase === 'convened');
    await must(secretary, `${path}/freeze`);
    const { seats, agendaHash } = (await secretary.get(path)).body as unknown as {
      seats: Array<{ id: string }>;
      agendaHash: string;
    };
    const marks = seats.map(({ id }) => ({ seat: id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    await must(chair, `${path}/open`);
    const opened = await hears(stream, ({ phase }) => phase === 'voting');
    expect(opened).toEqual({
      seq: expect.any(Number) as number,
      phase: 'voting',
      quorum: [{ rule: 'r1', reached: 22, needed: expect.any(Number) as number }],
      ballots: [{ id: 'b1', phase: 'open', papersCast: 0, papersAwaited: 22 }],
    });
    await must(chair, `${path}/papers`, { agendaHash, lines: [{ dossier, choice: 'disagree' }] });
    const cast = await hears(stream, ({ ballots }) => ballots[0]?.papersCast === 1);
    expect(cast.seq).toBeGreaterThan(opened.seq);
    expect(JSON.stringify(cast)).not.toMatch(/agree|seat|lines|"d"/);
    await stream.close();
  });

  it('is not there for a stranger, nor for nobody', async () => {
    expect((await open(await stack.as('cao-bang.thuong-truc'))).status).toBe(404);
    expect((await open(stack.anyone)).status).toBe(401);
    const answer = await secretary.get('/api/sessions/none/live');
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('is held by one person only so often, and again when pages are closed', async () => {
    const streams = await Promise.all(Array.from({ length: MOST_WATCHED }, () => open(chair)));
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
    const refused = await chair.get(`${path}/live`);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-watched']);
    await Promise.all(streams.map((stream) => stream.close()));
    const again = await until('a stream is free', async () => {
      const stream = await open(chair);
      return stream.status === 200 ? stream : null;
    });
    await again.close();
  });

  it('ends with the session', async () => {
    const stream = await open(secretary);
    await must(chair, `${path}/close`, { withPapersMissing: true });
    await must(secretary, `${path}/minutes`);
    await must(chair, `${path}/minutes`);
    await hears(stream, ({ phase }) => phase === 'delivered');
    expect(await stream.next()).toBeNull();
  });

  it('ends when the server stops, without keeping it', async () => {
    const other = (await bringToVote(stack)).id;
    const { body } = await must(secretary, '/api/sessions', {
      council: 'hd-tdkt-lang-son',
      heldOn: '2022-11-15',
      dossiers: [other],
    });
    path = `/api/sessions/${(body as unknown as { id: string }).id}`;
    const stream = await open(secretary);
    await hears(stream, ({ phase }) => phase === 'convened');
    const closing = stack.app.close();
    expect(await stream.next()).toBeNull();
    await closing;
  }, 60_000);
});
