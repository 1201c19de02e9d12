import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { makeIssuingKey } from '@vinhdanh/ballots';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { signBlinded } from './sign-blinded';

const CIPHER = 'aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** Keys that sign the tokens of one secret ballot each. They are kept sealed until the close, and then deleted. */
export class IssuingKeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secret: Buffer,
  ) {}

  /** The public half of the ballot's key, which is made when there is none: asked again, it is the same. */
  async make(session: string, ballot: string): Promise<string> {
    const kept = await this.kept(session, ballot);
    if (kept) return kept.publicKey;
    const { publicKey, privateKey } = await makeIssuingKey();
    const sealed = this.seal(session, ballot, privateKey);
    const key = await this.unitOfWork.run(({ ballotDesk }) =>
      ballotDesk.keepIssuingKey(session, ballot, { publicKey, sealed }),
    );
    return key.publicKey;
  }

  /** @returns null when the ballot has no key any more, or this cannot be a message blinded for it */
  async sign(session: string, ballot: string, blinded: Uint8Array): Promise<Uint8Array | null> {
    const kept = await this.kept(session, ballot);
    return kept ? signBlinded(this.open(session, ballot, kept.sealed), blinded) : null;
  }

  private kept(session: string, ballot: string): Promise<{ publicKey: string; sealed: string } | null> {
    return this.unitOfWork.run(({ ballotDesk }) => ballotDesk.issuingKey(session, ballot));
  }

  private seal(session: string, ballot: string, key: Uint8Array): string {
    const iv = randomBytes(IV_LENGTH);
    const cipher = createCipheriv(CIPHER, this.secret, iv).setAAD(placeOf(session, ballot));
    const text = Buffer.concat([cipher.update(key), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
  }

  private open(session: string, ballot: string, sealed: string): Buffer {
    const bytes = Buffer.from(sealed, 'base64url');
    const [iv, rest] = [bytes.subarray(0, IV_LENGTH), bytes.subarray(IV_LENGTH)];
    const decipher = createDecipheriv(CIPHER, this.secret, iv)
      .setAAD(placeOf(session, ballot))
      .setAuthTag(rest.subarray(0, TAG_LENGTH));
    return Buffer.concat([decipher.update(rest.subarray(TAG_LENGTH)), decipher.final()]);
  }
}

const placeOf = (session: string, ballot: string): Buffer => Buffer.from(`issuing key ${session} ${ballot}`);
