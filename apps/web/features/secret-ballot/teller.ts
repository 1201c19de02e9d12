import {
  checkSealedBox,
  leaveShares,
  makeTellerKeys,
  newRecoveryCode,
  openBox,
  openKeepsake,
  openShares,
  publishable,
  publicKeyOf,
  readTellerKeys,
  sealKeepsake,
  takeShares,
  writeTellerKeys,
  type KeepsakeFault,
  type SealedBox,
  type SecretBallot,
  type TellerKeys,
} from '@vinhdanh/ballots';
import { CHOICE_LETTERS } from '@vinhdanh/domain';
import { api, read } from '../../api/client';
import { settle } from '../../api/command';
import type { Receipt } from '../../api/models';
import { tellerShelf } from './device-store';
import { tellerKey } from './use-device';

/** What the server is given of a new key. */
export interface GivenKey {
  readonly publicKey: string;
  readonly keepsake: string;
}

/** Makes a key pair and keeps it on this device before anybody hears of it. */
export async function makeKey(session: string): Promise<GivenKey> {
  const fresh = await makeTellerKeys();
  const [publicKey, written, code] = await Promise.all([
    publicKeyOf(fresh),
    writeTellerKeys(fresh),
    newRecoveryCode(),
  ]);
  const keys = await readTellerKeys(written, publicKey);
  await tellerShelf.keep(tellerKey(session, publicKey), { keys, code });
  return { publicKey, keepsake: await sealKeepsake(code, session, written) };
}

/** The key on another device, by its recovery code. @returns the fault where the code does not open it */
export async function recallKey(
  session: string,
  publicKey: string,
  keepsake: string,
  code: string,
): Promise<TellerKeys | KeepsakeFault> {
  const opened = await openKeepsake(code, session, keepsake);
  return opened.ok ? readTellerKeys(opened.value, publicKey) : opened.fault;
}

/** What the server handed out cannot be used: another box than the one in the record, or shares that nobody can read. */
export class UnusableBox extends Error {
  constructor(readonly fault: 'other-box' | 'other-shares') {
    super(fault);
  }
}

/** Reads the sealed box and checks every token in it against the record. @throws UnusableBox */
export async function readBox(terms: SecretBallot, recorded: readonly string[]): Promise<SealedBox> {
  const path = { id: terms.session, ballot: terms.ballot };
  const { envelopes } = await read(
    api.GET('/api/sessions/{id}/secret-ballots/{ballot}/envelopes', { params: { path } }),
  );
  const box = await checkSealedBox(terms, envelopes);
  if (box.envelopes.map(({ hash }) => hash).join() !== recorded.join()) throw new UnusableBox('other-box');
  return box;
}

const keyHeader = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': crypto.randomUUID() });
const nothing = (): void => undefined;

/** Opens the teller's own share of each envelope and leaves it for the others, sealed. */
export async function handOver(
  terms: SecretBallot,
  box: SealedBox,
  teller: string,
  keys: TellerKeys,
): Promise<Receipt> {
  const shares = await leaveShares(terms, box, await openShares(terms, box, teller, keys), keys);
  const path = { id: terms.session, ballot: terms.ballot };
  return settle(
    api.POST('/api/sessions/{id}/secret-ballots/{ballot}/shares', {
      params: { path, header: keyHeader() },
      body: { shares: shares.map((one) => ({ ...one })) },
    }),
    nothing,
  );
}

/** Opens the box with what the others left, and reports it. @throws UnusableBox when nothing of that can be read */
export async function openAndReport(
  terms: SecretBallot,
  box: SealedBox,
  teller: string,
  keys: TellerKeys,
): Promise<Receipt> {
  const path = { id: terms.session, ballot: terms.ballot };
  const { shares } = await read(
    api.GET('/api/sessions/{id}/secret-ballots/{ballot}/shares', { params: { path } }),
  );
  const taken = await Promise.all(shares.map((left) => takeShares(terms, box, left, teller, keys)));
  const others = taken.filter((one) => one !== null);
  if (others.length === 0) throw new UnusableBox('other-shares');
  const own = await openShares(terms, box, teller, keys);
  const opened = await openBox(terms, box, [own, ...others], CHOICE_LETTERS);
  const { hash: _hash, ...body } = await publishable(terms, box.hash, opened);
  return settle(
    api.POST('/api/sessions/{id}/secret-ballots/{ballot}/box', {
      params: { path, header: keyHeader() },
      body: 'lines' in body ? { ...body, lines: [...body.lines] } : { ...body, papers: [...body.papers] },
    }),
    nothing,
  );
}
