import type { KnownBody } from '@vinhdanh/domain';
import type { LedgerAct, Viewer } from '@vinhdanh/persistence';
import { actorWith } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { notFound } from '../kernel/refused';
import { ledgerRoots, type Standing } from './reach';

/** Who keeps the ledger: in an office, for the bodies below the roots; null is every body. */
export interface Keeper {
  readonly person: string;
  readonly office: string;
  readonly roots: readonly string[] | null;
}

/** The viewer as keeper, in an office of award officer or administrator. @throws Refused in any other office */
export function keeperOf(viewer: Viewer, rules: Standing, clock: Clock): Keeper {
  const today = clock.today();
  const { person, office } = actorWith(viewer, today, 'secretary', 'administrator');
  return { person, office, roots: viewer.office ? ledgerRoots(viewer.office, rules, today) : [] };
}

export const actOf = ({ person, office }: Keeper, clock: Clock): LedgerAct => ({
  person,
  office,
  at: clock.now(),
});

export const isWithin = (bodies: readonly KnownBody[], body: string): boolean =>
  bodies.some(({ id, within }) => id === body && within);

export function ensureWithin(bodies: readonly KnownBody[], body: string): void {
  if (!isWithin(bodies, body)) throw notFound();
}
