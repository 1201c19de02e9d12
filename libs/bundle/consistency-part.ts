import type { Hash } from '@vinhdanh/tlog';

/** That the tree of an older size is the beginning of a bundle's. */
export interface Consistency {
  readonly older: number;
  readonly proof: readonly Hash[];
}

export const consistencyPart = ({ older, proof }: Consistency): Uint8Array =>
  Buffer.from([`old ${older}`, ...proof.map((hash) => Buffer.from(hash).toString('base64')), ''].join('\n'));
