import type { VI_WRONG, VI_HOLDS, VI_OPEN, VI_SAID } from './words.vi';

export type FaultCode = keyof typeof VI_WRONG;
export type HeldCode = keyof typeof VI_HOLDS;
export type OpenCode = keyof typeof VI_OPEN;
export type SaidCode = keyof typeof VI_SAID;
