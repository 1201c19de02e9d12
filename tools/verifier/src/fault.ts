import type { FaultCode } from './words/fault-code';

/** What a sentence names: parts, numbers, names. */
export type Params = Readonly<Record<string, string | number>>;

/** Something in a bundle that does not hold. */
export interface Fault {
  readonly code: FaultCode;
  readonly params: Params;
}

/** A fault after which nothing more can be read. */
export class BundleFault extends Error implements Fault {
  constructor(
    readonly code: FaultCode,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'BundleFault';
  }
}
