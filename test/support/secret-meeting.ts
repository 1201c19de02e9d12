import {
  checkSealedBox,
  drawMemory,
  finishToken,
  hashToken,
  keepMemory,
  leaveShares,
  makeTellerKeys,
  newRecoveryCode,
  openBox,
  publishable,
  openShares,
  publicKeyOf,
  recallMemory,
  sealKeepsake,
  sealPaper,
  takeShares,
  writeTellerKeys,
  type ApartBox,
  type Box,
  type SecretBallot,
  type TellerKeys,
  type Token,
  type VoterMemory,
} from '@vinhdanh/ballots';
import { CAST_HEADERS } from './cast-headers';
import type { HttpAnswer, HttpCaller } from './http-caller';
import { must, shows } from './http-dossiers';
import { until } from './until';

const COUNCIL = 'hd-tdkt-lang-son';
const HELD_ON = '2022-11-15';
const SECRETARY = 'so-noi-vu.thuong-truc';
const CHAIR = 'ubnd-lang-son.chu-tich';

/** The letters of a secret paper: agree, disagree, other opinion, blank. */
const LETTERS = 'adob';

/** Members' accounts that may count. */
export const TELLERS = ['ls.10', 'ls.11'] as const;

/** Members' accounts other than the chair and the tellers. */
export const VOTERS = ['ls.01', ...Array.from({ length: 8 }, (_, at) => `ls.0${at + 2}`)];

/** Somebody signed in, in an office of the role. */
export type SignIn = (account: string, role: string) => Promise<HttpCaller>;

interface Session {
  readonly agendaHash: string;
  readonly seats: ReadonlyArray<{ readonly id: string; readonly mine: boolean }>;
  readonly ballots: ReadonlyArray<{
    readonly id: string;
    readonly form: string;
    readonly lines: readonly number[];
  }>;
}

/** What a member's browser knows when it has its token. Only the test keeps seat and token side by side. */
export interface Voter {
  readonly caller: HttpCaller;
  readonly seat: string;
  readonly memory: VoterMemory;
  readonly token: Token;
  readonly tokenHash: string;
  readonly code: string;
}

/** A session over two dossiers with a secret ballot over the first, held over HTTP with the browser's own library. */
export class SecretMeeting {
  private readonly keys = new Map<string, TellerKeys>();
  private readonly offices = new Map<string, string>();

  private constructor(
    readonly id: string,
    readonly ballot: string,
    private readonly as: SignIn,
    readonly anyone: HttpCaller,
    private readonly tellers: readonly string[] = TELLERS,
  ) {}

  /** The lines of the ballot in the new one in which they are voted again, with other tellers. */
  heldAgain(ballot: string, tellers: readonly string[]): SecretMeeting {
    return new SecretMeeting(this.id, ballot, this.as, this.anyone, tellers);
  }

  get path(): string {
    return `/api/sessions/${this.id}`;
  }

  get ballotPath(): string {
    return `${this.path}/secret-ballots/${this.ballot}`;
  }

  get boxPath(): string {
    return `/api/ballot-box/${this.id}/${this.ballot}`;
  }

  /** Convenes, freezes, lays a secret ballot over the first dossier alone, marks all present and names the tellers. */
  static async prepare(
    as: SignIn,
    anyone: HttpCaller,
    dossiers: readonly [string, string],
  ): Promise<SecretMeeting> {
    const secretary = await as(SECRETARY, 'secretary');
    const { body } = await must(secretary, '/api/sessions', { council: COUNCIL, heldOn: HELD_ON, dossiers });
    const { id } = body as { id: string };
    const path = `/api/sessions/${id}`;
    const session = async (): Promise<Session> => (await secretary.get(path)).body as unknown as Session;
    await must(secretary, `${path}/freeze`);
    const first = await session();
    for (const { id: ballot, form } of first.ballots)
      if (form !== 'secret')
        await must(secretary, `${path}/forms`, { ballot, form: 'secret', reason: 'Kín' });
    const marks = first.seats.map((seat) => ({ seat: seat.id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    const recused = first.seats.at(-1)?.id ?? '';
    await must(secretary, `${path}/recusals`, { seat: recused, dossier: dossiers[1], reason: 'Người thân' });
    const ballot = (await session()).ballots.find(({ lines }) => lines.includes(1))?.id ?? '';
    const meeting = new SecretMeeting(id, ballot, as, anyone);
    await meeting.nameTellers();
    return meeting;
  }

  secretary(): Promise<HttpCaller> {
    return this.as(SECRETARY, 'secretary');
  }

  chair(): Promise<HttpCaller> {
    return this.as(CHAIR, 'member');
  }

  async nameTellers(): Promise<void> {
    for (const account of this.tellers)
      this.offices.set(account, await officeOf(await this.as(account, 'member')));
    await must(await this.secretary(), `${this.path}/tellers`, { offices: [...this.offices.values()] });
  }

  async giveKeys(): Promise<void> {
    for (const account of this.tellers) {
      const keys = await makeTellerKeys();
      this.keys.set(account, keys);
      const keepsake = await sealKeepsake(await newRecoveryCode(), this.id, await writeTellerKeys(keys));
      const teller = await this.as(account, 'member');
      await must(teller, `${this.path}/teller-key`, { publicKey: await publicKeyOf(keys), keepsake });
    }
  }

  async open(votingEndsAt?: string): Promise<HttpAnswer> {
    return must(await this.chair(), `${this.path}/open`, { ballot: this.ballot, votingEndsAt });
  }

  async terms(): Promise<SecretBallot> {
    const { body } = await (await this.secretary()).get(this.ballotPath);
    const { terms } = body as { terms: SecretBallot | null };
    if (!terms) throw new Error('the ballot was not opened');
    return terms;
  }

  /** The member's browser takes its token. */
  async takeToken(account: string, terms: SecretBallot): Promise<Voter> {
    const caller = await this.as(account, 'member');
    const memory = await drawMemory(terms);
    const code = await newRecoveryCode();
    const keepsake = await keepMemory(code, terms, memory);
    const asked = { blinded: memory.token.blinded, keepsake };
    const { status, body } = await caller.command(`${this.ballotPath}/token`, asked);
    if (status !== 200) throw new Error(`no token: ${JSON.stringify(body)}`);
    const token = await finishToken(
      terms.issuingKey,
      memory.token,
      (body as { signature: string }).signature,
    );
    if (!token) throw new Error('the server signed something else');
    const seat = await this.seatOf(caller);
    return { caller, seat, memory, token, tokenHash: await hashToken(token), code };
  }

  /** Another browser of the same member, which has the recovery code alone. */
  async recall(voter: Voter, terms: SecretBallot): Promise<VoterMemory> {
    const { body } = await voter.caller.get(`${this.ballotPath}/token`);
    const recalled = await recallMemory(voter.code, terms, (body as { keepsake: string }).keepsake);
    if (!recalled.ok) throw new Error(recalled.fault);
    return recalled.value;
  }

  /** The member's browser seals the paper and drops it, as nobody. */
  async cast(voter: Voter, terms: SecretBallot, lines: string): Promise<HttpAnswer> {
    return (await this.castWith(voter, terms, lines)).answer;
  }

  /** The same, with the envelope that was dropped. */
  async castWith(
    { token, memory }: Voter,
    terms: SecretBallot,
    lines: string,
  ): Promise<{ readonly answer: HttpAnswer; readonly envelope: string }> {
    const envelope = await sealPaper(terms, token, { tracker: memory.tracker, lines });
    const answer = await this.anyone.with(CAST_HEADERS).post(this.boxPath, { envelope });
    return { answer, envelope };
  }

  async close(): Promise<void> {
    await must(await this.chair(), `${this.path}/close`, { ballot: this.ballot, withPapersMissing: true });
    await until('the box is sealed', async () => {
      const { body } = await (await this.secretary()).get(this.ballotPath);
      return (body as { envelopes: string[] | null }).envelopes;
    });
  }

  /** Each teller leaves shares, then opens the box with those of the other. */
  async openBoxes(terms: SecretBallot): Promise<ReadonlyArray<Box | ApartBox>> {
    for (const account of this.tellers) {
      const { teller, keys, box, office } = await this.desk(account, terms);
      const own = await openShares(terms, box, office, keys);
      await must(teller, `${this.ballotPath}/shares`, { shares: await leaveShares(terms, box, own, keys) });
    }
    const boxes: Array<Box | ApartBox> = [];
    for (const account of this.tellers) {
      const { teller, keys, box, office } = await this.desk(account, terms);
      const { body } = await teller.get(`${this.ballotPath}/shares`);
      const { shares } = body as unknown as { shares: Array<{ from: string; sealed: string }> };
      const taken = await Promise.all(shares.map((left) => takeShares(terms, box, left, office, keys)));
      const all = [await openShares(terms, box, office, keys), ...taken.filter((one) => one !== null)];
      boxes.push(await publishable(terms, box.hash, await openBox(terms, box, all, LETTERS)));
    }
    return boxes;
  }

  async report(
    account: string,
    { hash: _hash, ...box }: Partial<Box> | Partial<ApartBox>,
  ): Promise<HttpAnswer> {
    const teller = await this.as(account, 'member');
    return teller.command(`${this.ballotPath}/box`, box);
  }

  /** Both tellers open the box and report it. */
  async count(terms: SecretBallot): Promise<Box | ApartBox> {
    const boxes = await this.openBoxes(terms);
    for (const [place, box] of boxes.entries()) {
      const { status, body } = await this.report(this.tellers[place] ?? '', box);
      if (status !== 200) throw new Error(`not reported: ${JSON.stringify(body)}`);
      await shows(await this.secretary(), this.path, (body as { seq: number }).seq);
    }
    return boxes[0] as Box | ApartBox;
  }

  async callOff(): Promise<void> {
    await must(await this.secretary(), `${this.path}/cancel`, { reason: 'Lặp lại để thử' });
  }

  private async desk(account: string, terms: SecretBallot) {
    const teller = await this.as(account, 'member');
    const keys = this.keys.get(account);
    const { body } = await teller.get(`${this.ballotPath}/envelopes`);
    if (!keys) throw new Error(`${account} gave no key`);
    const box = await checkSealedBox(terms, (body as unknown as { envelopes: string[] }).envelopes);
    return { teller, keys, box, office: this.offices.get(account) ?? '' };
  }

  private async seatOf(caller: HttpCaller): Promise<string> {
    const { seats } = (await caller.get(this.path)).body as unknown as Session;
    return seats.find(({ mine }) => mine)?.id ?? '';
  }
}

async function officeOf(caller: HttpCaller): Promise<string> {
  const { offices } = (await caller.get('/api/me')).body as unknown as {
    offices: Array<{ id: string; role: string }>;
  };
  return offices.find(({ role }) => role === 'member')?.id ?? '';
}
