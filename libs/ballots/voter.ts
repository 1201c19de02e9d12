import type { SecretBallot } from './ballot';
import { cut, fromHex, fromText, joined, toHex, toText, type Bytes } from './bytes';
import { newTracker } from './paper';
import { openKeepsake, sealKeepsake, type KeepsakeFault } from './recovery';
import { faulty, type Read } from './read';
import { drawToken, MESSAGE_LENGTH, SIGNATURE_LENGTH, type UnsignedToken } from './token';

const TRACKER_LENGTH = 16;
const PARTS = [MESSAGE_LENGTH, SIGNATURE_LENGTH, SIGNATURE_LENGTH, TRACKER_LENGTH] as const;
const LENGTH = PARTS.reduce((sum, part) => sum + part, 0);

/**
 * All that a member's browser must remember, drawn before the token is asked for and never changed: so it is left with the
 * server once, and no later moment of leaving it says when the paper was cast.
 */
export interface VoterMemory {
  readonly token: UnsignedToken;
  readonly tracker: string;
}

export const drawMemory = async ({ issuingKey }: SecretBallot): Promise<VoterMemory> => ({
  token: await drawToken(issuingKey),
  tracker: newTracker(),
});

/** Seals the memory under the member's recovery code; it is always as long. */
export const keepMemory = (code: string, ballot: SecretBallot, memory: VoterMemory): Promise<string> =>
  sealKeepsake(code, placeOf(ballot), write(memory));

export async function recallMemory(
  code: string,
  ballot: SecretBallot,
  kept: unknown,
): Promise<Read<VoterMemory, KeepsakeFault>> {
  const opened = await openKeepsake(code, placeOf(ballot), kept);
  if (!opened.ok) return opened;
  return opened.value.length === LENGTH
    ? { ok: true, value: read(opened.value) }
    : faulty('keepsake-other-code');
}

const placeOf = ({ session, ballot, issuingKey }: SecretBallot): string =>
  `token ${session} ${ballot} ${issuingKey}`;

const write = ({ token, tracker }: VoterMemory): Bytes =>
  joined(token.message, token.inverse, fromText(token.blinded) ?? new Uint8Array(), fromHex(tracker));

function read(written: Bytes): VoterMemory {
  const [message, inverse, blinded, tracker] = cut(written, ...PARTS) as [Bytes, Bytes, Bytes, Bytes];
  return { token: { message, inverse, blinded: toText(blinded) }, tracker: toHex(tracker) };
}
