import type { HttpCaller } from './http-caller';
import { bringToVote, must, type People } from './http-dossiers';

const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';
const PROPOSED = ['Nông Thị Thử Nghiệm (hư cấu)', 'Vi Văn Minh Họa (hư cấu)'] as const;

/** A session with one secret ballot over two dossiers, before its tellers have given their keys. */
export interface ConvenedSecretly {
  /** Of its page. */
  readonly path: string;
  readonly ballot: string;
  readonly chair: HttpCaller;
}

/** Convenes, freezes, makes the ballot secret, marks all present and names the tellers by their accounts. */
export async function conveneSecretly(people: People, tellers: readonly string[]): Promise<ConvenedSecretly> {
  const dossiers = await Promise.all(PROPOSED.map((name) => bringToVote(people, name)));
  const secretary = await people.as(SECRETARY, 'secretary');
  const { body } = await must(secretary, '/api/sessions', {
    council: 'hd-tdkt-lang-son',
    heldOn: '2022-11-15',
    dossiers: dossiers.map(({ id }) => id),
  });
  const path = `/sessions/${(body as unknown as { id: string }).id}`;
  await must(secretary, `/api${path}/freeze`);
  const session = (await secretary.get(`/api${path}`)).body as unknown as {
    seats: Array<{ id: string }>;
    ballots: Array<{ id: string; form: string }>;
  };
  for (const { id: ballot, form } of session.ballots)
    if (form !== 'secret')
      await must(secretary, `/api${path}/forms`, { ballot, form: 'secret', reason: 'Kín' });
  const marks = session.seats.map(({ id }) => ({ seat: id, attendance: 'present' }));
  await must(secretary, `/api${path}/attendance`, { marks });
  const offices: string[] = [];
  for (const account of tellers) offices.push(await memberOffice(await people.as(account, 'member')));
  await must(secretary, `/api${path}/tellers`, { offices });
  return { path, ballot: session.ballots[0]?.id ?? '', chair: await people.as(CHAIR, 'member') };
}

async function memberOffice(caller: HttpCaller): Promise<string> {
  const { offices } = (await caller.get('/api/me')).body as unknown as {
    offices: Array<{ id: string; role: string }>;
  };
  return offices.find(({ role }) => role === 'member')?.id ?? '';
}
