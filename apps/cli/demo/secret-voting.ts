import {
  checkSealedBox,
  drawMemory,
  finishToken,
  keepMemory,
  leaveShares,
  makeTellerKeys,
  newRecoveryCode,
  openBox,
  publishable,
  openShares,
  publicKeyOf,
  readTellerKeys,
  sealKeepsake,
  sealPaper,
  takeShares,
  writeTellerKeys,
  type Box,
  type LeftShares,
  type SecretBallot,
  type TellerKeys,
  type Token,
} from '@vinhdanh/ballots';
import { CHOICE_LETTERS } from '@vinhdanh/domain';
import type { SignedIn } from '../http/signed-in';
import { must } from './story';
import { waitFor } from './wait-for';

interface Shown {
  readonly terms: SecretBallot | null;
  readonly envelopes: readonly string[] | null;
}

/** What a member's browser holds between token and paper. */
export interface VoterInHand {
  readonly token: Token;
  readonly tracker: string;
}

/** A secret ballot, with the work that members' and tellers' browsers do in life. */
export class SecretVoting {
  private constructor(
    private readonly session: string,
    readonly terms: SecretBallot,
  ) {}

  /** Makes a teller's key and gives its public half. */
  static async giveKey(session: string, teller: SignedIn): Promise<TellerKeys> {
    const fresh = await makeTellerKeys();
    const [publicKey, written] = await Promise.all([publicKeyOf(fresh), writeTellerKeys(fresh)]);
    const keepsake = await sealKeepsake(await newRecoveryCode(), session, written);
    await teller.post(`/api/sessions/${session}/teller-key`, { publicKey, keepsake });
    return readTellerKeys(written, publicKey);
  }

  /** The ballot as it was opened. */
  static async opened(session: string, ballot: string, seenBy: SignedIn): Promise<SecretVoting> {
    const { terms } = await seenBy.get<Shown>(`/api/sessions/${session}/secret-ballots/${ballot}`);
    must(terms !== null, `lượt ${ballot} chưa mở`);
    return new SecretVoting(session, terms);
  }

  async takeToken(member: SignedIn): Promise<VoterInHand> {
    const memory = await drawMemory(this.terms);
    const keepsake = await keepMemory(await newRecoveryCode(), this.terms, memory);
    const asked = { blinded: memory.token.blinded, keepsake };
    const { signature } = await member.post<{ signature: string }>(`${this.path}/token`, asked);
    const token = await finishToken(this.terms.issuingKey, memory.token, signature);
    must(token !== null, 'chữ ký trên thẻ không đúng');
    return { token, tracker: memory.tracker };
  }

  /** Seals a paper and sends it from nobody. */
  async cast({ client }: SignedIn, { token, tracker }: VoterInHand, lines: string): Promise<void> {
    const envelope = await sealPaper(this.terms, token, { tracker, lines });
    const path = `/api/ballot-box/${this.session}/${this.terms.ballot}`;
    await client.call({ method: 'POST', path, body: { envelope } });
  }

  /** Waits until the record has taken the box, which is after the close. @returns how many envelopes are in it */
  async sealed(seenBy: SignedIn): Promise<number> {
    const hashes = await waitFor(
      'hòm phiếu được niêm phong',
      async () => (await seenBy.get<Shown>(this.path)).envelopes ?? undefined,
    );
    return hashes.length;
  }

  /** All tellers hand over their shares; then each opens the box and reports it. @returns what they found alike */
  async count(tellers: ReadonlyMap<SignedIn, TellerKeys>): Promise<Box> {
    for (const [teller, keys] of tellers) {
      const { box, own } = await this.open(teller, keys);
      const shares = await leaveShares(this.terms, box, own, keys);
      await teller.post(`${this.path}/shares`, { shares });
    }
    const found: Box[] = [];
    for (const [teller, keys] of tellers) {
      const { box, own } = await this.open(teller, keys);
      const { shares } = await teller.get<{ shares: ReadonlyArray<LeftShares & { from: string }> }>(
        `${this.path}/shares`,
      );
      const taken = await Promise.all(
        shares.map((left) => takeShares(this.terms, box, left, this.officeOf(teller), keys)),
      );
      const all = [own, ...taken.filter((one) => one !== null)];
      const opened = await openBox(this.terms, box, all, CHOICE_LETTERS);
      const { hash, ...body } = await publishable(this.terms, box.hash, opened);
      await teller.post(`${this.path}/box`, body);
      found.push({ ...opened, hash });
    }
    const [first] = found;
    must(first !== undefined && found.every(({ hash }) => hash === first.hash), 'hai hòm phiếu khác nhau');
    return first;
  }

  private get path(): string {
    return `/api/sessions/${this.session}/secret-ballots/${this.terms.ballot}`;
  }

  private async open(teller: SignedIn, keys: TellerKeys) {
    const { envelopes } = await teller.get<{ envelopes: string[] }>(`${this.path}/envelopes`);
    const box = await checkSealedBox(this.terms, envelopes);
    return { box, own: await openShares(this.terms, box, this.officeOf(teller), keys) };
  }

  private officeOf({ office }: SignedIn): string {
    return office?.id ?? '';
  }
}
