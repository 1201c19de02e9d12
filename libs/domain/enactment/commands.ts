import type { Act } from '../kernel/act';
import type { OrganizationId } from '../kernel/actor';
import type { DossierOutcome } from './state';

/** What a person does to an order. */
export type EnactmentAct = Act & {
  /** The body whose area the acting office looks after. */
  readonly jurisdiction: OrganizationId | null;
} & ({ readonly type: 'confirm' } | { readonly type: 'withdraw'; readonly reason: string });

export type EnactmentCommand =
  | EnactmentAct
  /** A batch of dossiers has taken it or was passed over. */
  | { readonly type: 'carried-out'; readonly outcomes: readonly DossierOutcome[] }
  /** No dossier is left that it touches. */
  | { readonly type: 'finished' }
  | { readonly type: 'time-passed' };

export type EnactmentActType = EnactmentAct['type'];

export const ENACTMENT_ACTS: readonly EnactmentActType[] = ['confirm', 'withdraw'];
