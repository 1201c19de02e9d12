import { addDays, type LocalDate } from '@vinhdanh/domain';
import { verifyChain, type ChainedEvent } from '@vinhdanh/record';
import { bringToVote, must, type Submitted } from '../support/http-dossiers';
import { today } from '../support/days';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { codeOf, COUNCIL, DECISION, OFFICES, PATH, seats, version } from '../support/provincial-seats';

let stack: HttpStack;
let administrator: HttpCaller;
let secretary: HttpCaller;
let chair: HttpCaller;
let dossiers: readonly Submitted[];

beforeAll(async () => {
  stack = await startHttpStack();
  administrator = await stack.as('quan-tri.lang-son');
  secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  chair = await stack.as('ubnd-lang-son.chu-tich', 'member');
  dossiers = await Promise.all([bringToVote(stack), bringToVote(stack), bringToVote(stack)]);
}, 180_000);
afterAll(() => stack.stop());

interface Session {
  readonly phase: string;
  readonly agendaHash: string;
  readonly newSeats: boolean;
  readonly seats: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly attendance: string | null;
    readonly hasCast: boolean;
  }>;
  readonly results: ReadonlyArray<{ readonly base: number; readonly agree: number }> | null;
}

async function convene(dossier: Submitted, heldOn = today()): Promise<string> {
  const { body } = await must(secretary, '/api/sessions', {
    council: COUNCIL,
    heldOn,
    dossiers: [dossier.id],
  });
  const path = `/api/sessions/${(body as unknown as { id: string }).id}`;
  await must(secretary, `${path}/freeze`);
  await must(secretary, `${path}/forms`, { ballot: 'b1', form: 'open', reason: 'Thử' });
  return path;
}
const look = async (path: string): Promise<Session> => (await secretary.get(path)).body as unknown as Session;

async function attend(path: string): Promise<void> {
  const marks = (await look(path)).seats.map(({ id: seat }) => ({ seat, attendance: 'present' }));
  await must(secretary, `${path}/attendance`, { marks });
}
const castBy = async (account: string, path: string, dossier: Submitted): Promise<unknown> => {
  const { agendaHash } = await look(path);
  const lines = [{ dossier: dossier.id, choice: 'agree' }];
  return codeOf(await stack.as(account, 'member'), `${path}/papers`, { agendaHash, lines });
};

describe('a council that is seated anew', () => {
  let before: string;
  let between: string;
  let reseatedOn: LocalDate;

  it('keeps the seats of a session that has opened', async () => {
    const [first, second] = dossiers as [Submitted, Submitted, Submitted];
    before = await convene(first);
    between = await convene(second);
    await attend(before);
    await must(chair, `${before}/open`);
    expect(await castBy('ls.02', before, first)).toBe(200);
    const key = 'reseat-lang-son-1';
    reseatedOn = today();
    const body = { version: version({ from: reseatedOn }), decision: DECISION, expectedSeq: 0 };
    const reseated = await administrator.command(`${PATH}/versions`, body, key);
    expect([reseated.status, reseated.body]).toEqual([200, { council: COUNCIL, seq: 1, version: 2 }]);
    expect((await administrator.command(`${PATH}/versions`, body, key)).body).toEqual(reseated.body);
    expect((await look(before)).seats).toHaveLength(22);
    expect(await castBy('ls.03', before, first)).toBe(200);
    await must(chair, `${before}/close`, { withPapersMissing: true });
    expect((await look(before)).results?.[0]).toMatchObject({ base: 22, agree: 2 });
  });

  it('does not let an older convocation open before it has taken the new seats', async () => {
    const [, second] = dossiers as [Submitted, Submitted, Submitted];
    await attend(between);
    expect((await look(between)).newSeats).toBe(true);
    expect(await codeOf(chair, `${between}/open`, {})).toBe('council-seated-anew');
    expect(await codeOf(chair, `${between}/seats`, {})).toBe('secretary-only');
    await must(secretary, `${between}/seats`);
    const { seats: taken, newSeats } = await look(between);
    expect([taken.length, newSeats, new Set(taken.map(({ attendance }) => attendance))]).toEqual([
      5,
      false,
      new Set(['present']),
    ]);
    expect(await codeOf(secretary, `${between}/seats`, {})).toBe('council-seats-are-in-force');
    await must(chair, `${between}/open`);
    expect((await (await stack.as('ls.02', 'member')).get(between)).status).toBe(404);
    expect(await castBy('ls.04', between, second)).toBe(200);
  });

  it('counts a vote once when its member is replaced while it is held', async () => {
    const [, second] = dossiers as [Submitted, Submitted, Submitted];
    const { body } = await administrator.get(PATH);
    const { versions } = body as unknown as {
      versions: ReadonlyArray<{ seats: ReadonlyArray<{ id: string }> }>;
    };
    const seat = versions[1]?.seats[2]?.id;
    const holder = { office: 'ls.09.member' };
    const replacement = {
      seat,
      holder,
      from: addDays(today(), 1),
      decision: { ...DECISION, number: '13/QĐ-UBND' },
    };
    expect(await codeOf(administrator, `${PATH}/replacements`, { ...replacement, from: today() })).toBe(
      'council-holding-overlaps',
    );
    expect(
      await codeOf(administrator, `${PATH}/replacements`, {
        ...replacement,
        holder: { office: 'ls.05.member' },
      }),
    ).toBe('council-holder-twice');
    expect(await codeOf(administrator, `${PATH}/replacements`, replacement)).toBe(200);
    const outsider = await stack.as('cao-bang.thuong-truc', 'secretary');
    const reads = async (): Promise<number> => (await outsider.get(`/api/dossiers/${second.id}`)).status;
    expect(await reads()).toBe(404);
    const office = 'cao-bang.thuong-truc.secretary';
    await must(secretary, `${between}/holders`, { seat, office, reason: 'Giấy cử tạm' });
    expect(await reads()).toBe(200);
    await must(secretary, `${between}/holders`, {
      seat,
      office: 'ls.09.member',
      reason: 'Quyết định 13/QĐ-UBND',
    });
    expect(await reads()).toBe(404);
    expect(await castBy('ls.09', between, second)).toBe('paper-already-cast');
    await must(chair, `${between}/close`, { withPapersMissing: true });
    expect((await look(between)).results?.[0]).toMatchObject({ base: 5, agree: 1 });
  });

  it('seats a session that is convened afterwards as the decision says', async () => {
    const [, , third] = dossiers as [Submitted, Submitted, Submitted];
    const path = await convene(third);
    expect((await look(path)).seats).toHaveLength(5);
    const councils = (await secretary.get('/api/councils')).body as unknown as Array<{
      version: { number: number };
      seats: object[];
    }>;
    expect([councils[0]?.version.number, councils[0]?.seats.length]).toEqual([2, 5]);
    await must(secretary, `${path}/cancel`, { reason: 'Thử xong' });
  });

  it('is recorded, decision by decision, in a chain that holds, and shown over time', async () => {
    const rows = await stack.database.dataSource.query<Array<ChainedEvent & { id: string }>>(
      `SELECT c.record_id AS id, e.seq, e.body, e.salt, e.seals, e.previous_hash AS "previousHash", e.hash FROM record.event e
       JOIN work.council c ON c.record_id = e.thing_id WHERE e.thing_kind = 'council' AND c.id = $1 ORDER BY e.seq`,
      [COUNCIL],
    );
    expect(rows.map(({ body }) => (body as { type: string }).type)).toEqual(['reseated', 'seat-refilled']);
    expect(verifyChain({ kind: 'council', id: rows[0]?.id ?? '' }, rows)).toBeNull();
    const { body } = await (await stack.as('kiem-toan.lang-son')).get(PATH);
    const shown = body as unknown as {
      versions: Array<{
        from: string;
        to: string | null;
        seats: Array<{ holdings: Array<{ name: string }> }>;
      }>;
      decisions: Array<{ decision: { number: string }; by: string }>;
      acts: Array<{ allowed: boolean }>;
    };
    expect(shown.versions.map(({ from, to }) => [from, to])).toEqual([
      ['2021-07-01', addDays(reseatedOn, -1)],
      [reseatedOn, null],
    ]);
    expect(shown.versions[1]?.seats[2]?.holdings).toHaveLength(2);
    expect(shown.decisions.map(({ decision, by }) => [decision.number, by])).toEqual([
      ['12/QĐ-UBND', 'Nguyễn Văn Tưởng Tượng'],
      ['13/QĐ-UBND', 'Nguyễn Văn Tưởng Tượng'],
    ]);
    expect(shown.acts.every(({ allowed }) => !allowed)).toBe(true);
  });

  it('seats a session that is convened ahead as it will be seated on that day', async () => {
    const [, , third] = dossiers as [Submitted, Submitted, Submitted];
    const ahead = { version: version({ from: addDays(today(), 10), seats: seats(OFFICES.slice(0, 4)) }) };
    expect(await codeOf(administrator, `${PATH}/versions`, { ...ahead, decision: DECISION })).toBe(200);
    const path = await convene(third, addDays(today(), 20));
    const { seats: seated, newSeats } = await look(path);
    expect([seated.length, newSeats]).toEqual([4, false]);
    expect(await codeOf(secretary, `${path}/seats`, {})).toBe('council-seats-are-in-force');
    expect(await codeOf(chair, `${path}/open`, {})).toBe('session-before-its-day');
  });
});
