import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { SecretBallot } from '@vinhdanh/ballots';
import type { SessionEvent } from '@vinhdanh/domain';
import { createClient } from '@vinhdanh/temporal';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import { dataDirectory, readRunFile } from '../../apps/cli/kernel/run-file';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { companyAtVote } from '../support/companies';
import { HttpCaller } from '../support/http-caller';
import { must } from '../support/http-dossiers';
import { ATTACKS, readFor, type Guesses, type WatchedBallot } from '../support/linkage/attacks';
import { chanceOf } from '../support/linkage/chance';
import { filesIn, histories, memoryOf, tables, type Evidence } from '../support/linkage/evidence';
import { recordOf } from '../support/record';
import { SecretMeeting, VOTERS, type Voter } from '../support/secret-meeting';

/** Ballots of nine members each: enough that a leak of every second paper is seen. */
const BALLOTS = 4;

/**
 * How the clients behave. `in-order`: everybody casts right after the token, in the order of the tokens, so that whatever
 * keeps an order gives it away. `own-order`: papers come as people finish. `leaky`: as in order, and each client names one
 * request under sign-in after its token, so that a line of the log has it.
 */
type Clients = 'in-order' | 'own-order' | 'leaky';

/** A build that leaks nothing is taken for one that leaks once in so many runs of this test, all attacks together. */
const FALSE_ALARM = 1 / 10_000;

/** A ballot of which the test, and nobody else, knows whose envelopes are whose. */
interface Held {
  readonly watched: WatchedBallot;
  readonly truth: ReadonlyMap<string, string>;
}

interface Outcome {
  readonly attack: string;
  readonly right: number;
  readonly guesses: number;
  readonly chance: number;
}

const base = process.env.PUBLIC_URL ?? '';
const anyone = new HttpCaller(base);
const people = new Map<string, Promise<HttpCaller>>();
const as = (account: string, role: string): Promise<HttpCaller> => {
  const known = people.get(`${account} ${role}`) ?? anyone.signedInAs(account, DEMO_PASSWORD, role);
  people.set(`${account} ${role}`, known);
  return known;
};

async function hold(dossiers: readonly [string, string], clients: Clients): Promise<Held> {
  const meeting = await SecretMeeting.prepare(as, anyone, dossiers);
  await meeting.giveKeys();
  await meeting.open();
  const terms = await meeting.terms();
  const voters: Voter[] = [];
  const envelopes = new Map<string, string>();
  const finish = async (voter: Voter): Promise<void> => {
    envelopes.set(
      voter.tokenHash,
      await dropped(meeting, voter, terms, envelopes.size % 2 === 0 ? 'a' : 'd'),
    );
    await confirm(meeting, voter, clients === 'leaky');
  };
  for (const account of VOTERS) {
    const voter = await meeting.takeToken(account, terms);
    voters.push(voter);
    if (clients !== 'own-order') await finish(voter);
  }
  if (clients === 'own-order') for (const voter of shuffled(voters)) await finish(voter);
  await meeting.close();
  await meeting.count(terms);
  await meeting.callOff();
  return {
    watched: await watched(meeting.id, envelopes),
    truth: new Map(voters.map((one) => [one.tokenHash, one.seat])),
  };
}

function shuffled<T>(all: readonly T[]): readonly T[] {
  const rest = [...all];
  return all.map(() => rest.splice(randomInt(rest.length), 1)[0] as T);
}

async function dropped(
  meeting: SecretMeeting,
  voter: Voter,
  terms: SecretBallot,
  lines: string,
): Promise<string> {
  const { answer, envelope } = await meeting.castWith(voter, terms, lines);
  if (answer.status !== 200) throw new Error(`not taken: ${JSON.stringify(answer.body)}`);
  return envelope;
}

/** The seeded leak: a client that names the request of the confirmation after its token, so that a log line has it. */
async function confirm(meeting: SecretMeeting, { caller, tokenHash }: Voter, leaks: boolean): Promise<void> {
  const headers: Record<string, string> = leaks ? { 'X-Request-Id': tokenHash.slice(0, 32) } : {};
  await must(caller.with(headers), `${meeting.ballotPath}/confirmation`);
}

/** What the record tells the operator of the seats, and the box of the envelopes. */
async function watched(session: string, envelopes: ReadonlyMap<string, string>): Promise<WatchedBallot> {
  const events = (await recordOf('session', session)).map(({ body }) => body as SessionEvent);
  const roster = events.flatMap((event) => (event.type === 'convened' ? event.convocation.seats : []));
  const issued = events.filter((event) => event.type === 'token-issued');
  return {
    session,
    seats: issued.map(({ seat, blinded, at }) => {
      const { office = '', person = '' } = roster.find(({ id }) => id === seat) ?? {};
      const confirmed = events.filter((event) => event.type === 'cast-confirmed' && event.seat === seat);
      return {
        seat,
        names: [`"${seat}"`, office, person, blinded],
        moments: [at, ...confirmed.map((one) => one.at)],
      };
    }),
    envelopes: [...envelopes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([hash, text]) => ({ hash, names: [hash.slice(0, 32), text.slice(0, 40), text.slice(-40)] })),
  };
}

/** Everything that is kept and that an operator can read when the sessions are over. */
async function kept(sessions: readonly string[]): Promise<Map<string, readonly Evidence[]>> {
  const client = createClient({
    address: process.env.TEMPORAL_ADDRESS ?? '',
    namespace: process.env.TEMPORAL_NAMESPACE ?? '',
  } as Parameters<typeof createClient>[0]);
  const seized = new Map<string, readonly Evidence[]>();
  for (const table of await tables(process.env.DATABASE_OWNER_URL ?? '')) seized.set(table.name, [table]);
  seized.set('histories', await histories(client, sessions));
  await client.connection.close();
  seized.set('logs', filesIn(join(dataDirectory(), 'logs')));
  seized.set('mails', filesIn(join(dataDirectory(), 'mail')));
  return seized;
}

/** The same, and what the processes have in their memory. */
async function keptAndRemembered(sessions: readonly string[]): Promise<Map<string, readonly Evidence[]>> {
  const seized = await kept(sessions);
  const pids = readRunFile(dataDirectory())?.pids;
  for (const name of ['api', 'worker']) {
    const pid = pids?.[name];
    if (pid === undefined) throw new Error(`${name} does not run`);
    seized.set(`memory of ${name}`, memoryOf(name, pid));
  }
  return seized;
}

function judge(attack: string, guessed: readonly Guesses[], held: readonly Held[]): Outcome {
  let [right, guesses] = [0, 0];
  for (const [at, { truth }] of held.entries())
    for (const [hash, seat] of guessed[at] ?? []) {
      guesses++;
      if (truth.get(hash) === seat) right++;
    }
  return { attack, right, guesses, chance: chanceOf(right, guesses, 1 / VOTERS.length) };
}

/** Every attack on everything that was seized; the best ones come first. */
async function attackAll(held: readonly Held[], seize = kept): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, evidence] of await seize(held.map(({ watched: { session } }) => session))) {
    const readings = [];
    for (const { watched: ballot } of held) readings.push(await readFor(ballot, evidence));
    for (const [way, guess] of Object.entries(ATTACKS))
      outcomes.push(judge(`${name}: ${way}`, readings.map(guess), held));
  }
  return outcomes.filter(({ guesses }) => guesses > 0).sort((a, b) => a.chance - b.chance);
}

const betterThanChance = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ chance }) => chance < FALSE_ALARM / outcomes.length);

describe('whoever reads everything after secret ballots', () => {
  let dossiers: readonly [string, string];
  beforeAll(async () => {
    const stage = new Stage(new ApiClient(base), new Story(() => undefined));
    const { ids } = await companyAtVote(stage, 2);
    dossiers = [ids[0] ?? '', ids[1] ?? ''];
  }, 180_000);

  const ballots = async (clients: Clients): Promise<readonly Held[]> => {
    const held: Held[] = [];
    for (let number = 0; number < BALLOTS; number++) held.push(await hold(dossiers, clients));
    return held;
  };

  it('learns no order from what is kept, even when all cast in the order of their tokens', async () => {
    const outcomes = await attackAll(await ballots('in-order'));
    console.info(outcomes.slice(0, 5));
    expect(betterThanChance(outcomes)).toEqual([]);
  }, 300_000);

  it('is found out to know everything when clients leave one identifier in the log', async () => {
    const found = betterThanChance(await attackAll(await ballots('leaky')));
    console.info(found);
    expect(found).toContainEqual(
      expect.objectContaining({ attack: 'logs: order', right: BALLOTS * VOTERS.length }),
    );
  }, 300_000);

  it('joins papers to seats no better than chance, memory of the processes included', async () => {
    const outcomes = await attackAll(await ballots('own-order'), keptAndRemembered);
    console.info(outcomes.slice(0, 5));
    expect(outcomes.some(({ attack }) => attack.startsWith('work.ballot_envelope'))).toBe(true);
    expect(betterThanChance(outcomes)).toEqual([]);
  }, 300_000);
});
