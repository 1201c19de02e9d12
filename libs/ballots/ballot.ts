import { sha256, utf8, type Bytes } from './bytes';

/** The public half of a teller's key, by the seat or office that the session names as teller. */
export interface TellerKey {
  readonly teller: string;
  /** A point of P-256, uncompressed, base64url. */
  readonly publicKey: string;
}

/**
 * What a secret ballot is, as the session's record holds it before the ballot is opened. Every seal is made over it: nothing
 * that was made for one ballot fits another.
 */
export interface SecretBallot {
  readonly session: string;
  readonly ballot: string;
  /** Says what the lines are. */
  readonly agendaHash: string;
  /** How many lines each paper has. */
  readonly lines: number;
  /** The public half of the key that signs this ballot's tokens: SubjectPublicKeyInfo, base64url. */
  readonly issuingKey: string;
  /** At least two, in the order in which shares are made for them. */
  readonly tellers: readonly TellerKey[];
  /** Its opened papers are published line by line, see `ApartBox`; absent: as whole papers. */
  readonly papers?: 'apart';
}

/** Any two tellers open the box together. */
export const TELLERS_NEEDED = 2;

const FORM = 'vinh danh secret ballot 1';
const FORM_APART = 'vinh danh secret ballot 2, papers apart';

/** The one hash of a ballot, 32 bytes. */
export const hashBallot = (ballot: SecretBallot): Promise<Bytes> =>
  sha256(
    utf8(
      JSON.stringify([
        ballot.papers === 'apart' ? FORM_APART : FORM,
        ballot.session,
        ballot.ballot,
        ballot.agendaHash,
        ballot.lines,
        ballot.issuingKey,
        ballot.tellers.map(({ teller, publicKey }) => [teller, publicKey]),
      ]),
    ),
  );
