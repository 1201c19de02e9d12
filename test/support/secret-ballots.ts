import {
  drawMemory,
  finishToken,
  fromText,
  leaveShares,
  makeIssuingKey,
  makeTellerKeys,
  openBox,
  openShares,
  publicKeyOf,
  sealPaper,
  takeShares,
  toText,
  type Box,
  type Bytes,
  type SealedBox,
  type SecretBallot,
  type TellerKeys,
  type Token,
  type VoterMemory,
} from '@vinhdanh/ballots';
import { signBlinded } from '../../libs/application/ballots/sign-blinded';

/** A ballot with its tellers, all in one place: what in life is spread over a server and several browsers. */
export interface BallotHouse {
  readonly ballot: SecretBallot;
  readonly issuingKey: Uint8Array;
  readonly keys: ReadonlyMap<string, TellerKeys>;
}

/** The same bytes but one. */
export const withByte = (bytes: Bytes, at: number, byte: number): Bytes =>
  bytes.map((own, index) => (index === at ? byte : own));

export const ALL_LETTERS = 'adobs';

export async function ballotHouse(
  tellers = 3,
  lines = 5,
  issuing?: { publicKey: string; privateKey: Uint8Array },
): Promise<BallotHouse> {
  const { publicKey, privateKey } = issuing ?? (await makeIssuingKey());
  const keys = new Map<string, TellerKeys>();
  for (let teller = 1; teller <= tellers; teller++) keys.set(`teller-${teller}`, await makeTellerKeys());
  const ballot: SecretBallot = {
    session: 'session-1',
    ballot: 'b1',
    agendaHash: 'hash of the agenda',
    lines,
    issuingKey: publicKey,
    tellers: await Promise.all(
      [...keys].map(async ([teller, pair]) => ({ teller, publicKey: await publicKeyOf(pair) })),
    ),
  };
  return { ballot, issuingKey: privateKey, keys };
}

/** Has the memory's token signed, as a server does for a seat. */
export async function signedToken({ ballot, issuingKey }: BallotHouse, memory: VoterMemory): Promise<Token> {
  const signature = signBlinded(issuingKey, fromText(memory.token.blinded) ?? new Uint8Array());
  const token = signature && (await finishToken(ballot.issuingKey, memory.token, toText(signature)));
  if (!token) throw new Error('the token was not signed');
  return token;
}

export async function newToken(house: BallotHouse): Promise<Token> {
  return signedToken(house, await drawMemory(house.ballot));
}

/** Envelopes with these lines, each under a new token. */
export async function envelopesOf(house: BallotHouse, papers: readonly string[]): Promise<string[]> {
  const envelopes: string[] = [];
  for (const lines of papers) {
    const { tracker, ...memory } = await drawMemory(house.ballot);
    const token = await signedToken(house, { tracker, ...memory });
    envelopes.push(await sealPaper(house.ballot, token, { tracker, lines }));
  }
  return envelopes;
}

/** The box as a teller finds it who takes the shares of the others named. */
export async function openedBy(
  { ballot, keys }: BallotHouse,
  box: SealedBox,
  teller: string,
  others: readonly string[],
): Promise<Box> {
  const pairOf = (name: string): TellerKeys => {
    const pair = keys.get(name);
    if (!pair) throw new Error(`${name} has no keys`);
    return pair;
  };
  const own = await openShares(ballot, box, teller, pairOf(teller));
  const taken = await Promise.all(
    others.map(async (from) => {
      const shares = await openShares(ballot, box, from, pairOf(from));
      const left = await leaveShares(ballot, box, shares, pairOf(from));
      const sealed = left.find(({ to }) => to === teller)?.sealed;
      return takeShares(ballot, box, { from, sealed }, teller, pairOf(teller));
    }),
  );
  return openBox(ballot, box, [own, ...taken.filter((shares) => shares !== null)], ALL_LETTERS);
}
