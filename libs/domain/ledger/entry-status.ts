import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';

/** What may become of an entry by a later decision. */
export type EntryChange = 'cancelled' | 'stripped' | 'restored' | 'corrected';

export const ENTRY_CHANGES: readonly EntryChange[] = ['cancelled', 'stripped', 'restored', 'corrected'];

/** What each state may become; a cancelled award was never rightly given, and a corrected one stands elsewhere. */
const MAY_BECOME: Readonly<Record<'held' | EntryChange, readonly EntryChange[]>> = {
  held: ['cancelled', 'stripped', 'corrected'],
  stripped: ['restored', 'corrected'],
  restored: ['cancelled', 'stripped', 'corrected'],
  cancelled: [],
  corrected: [],
};

export const mayBecome = (now: 'held' | EntryChange, change: EntryChange): Verdict =>
  MAY_BECOME[now].includes(change) ? ALLOWED : refuse('ledger-entry-status-order', { status: change });
