import type { EventHead } from '../kernel/act';
import type { DossierOutcome, EnactmentProposal } from './state';

export type EnactmentHappening =
  | { readonly type: 'proposed'; readonly proposal: EnactmentProposal }
  | { readonly type: 'confirmed' }
  | { readonly type: 'withdrawn'; readonly reason: string }
  | { readonly type: 'carrying-out-begun' }
  | { readonly type: 'carried-out'; readonly outcomes: readonly DossierOutcome[] }
  | { readonly type: 'done' };

export type EnactmentEvent = EventHead & EnactmentHappening;
export type EnactmentEventType = EnactmentEvent['type'];
