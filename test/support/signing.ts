import {
  compose,
  evolveAll,
  roundDecider,
  type Composition,
  type RoundCommand,
  type RoundEvent,
  type RoundState,
  type Signatory,
} from '@vinhdanh/domain';
import { actor, NOW, TODAY } from './fixtures';

export const HEAD = actor('head', 'province');
export const CLERK = actor('clerk', 'province');

export const signatory = (capacity: Signatory['capacity'], office: string): Signatory => ({
  id: office,
  capacity,
  office,
  person: `person-${office}`,
  name: 'Trần Thị Giả',
  title: 'Chủ tịch',
});

/** The round after the command; a refusal fails the test that expected none. */
export function afterRound(state: RoundState, command: RoundCommand, now = NOW): RoundState {
  const decision = roundDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return evolveAll<RoundState, RoundEvent>(roundDecider.evolve, state, decision.events);
}

export const refusalOfRound = (state: RoundState, command: RoundCommand): string => {
  const decision = roundDecider.decide(state, command, NOW);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

/** A decision of the province over the dossiers, drawn and waiting for its first signature. */
export function drawn(dossiers: readonly string[]): RoundState {
  const composition: Composition = {
    id: '00000000-0000-4000-8000-000000000003',
    kind: 'decision',
    organization: 'province',
    dated: TODAY,
    retrospective: false,
    dossiers: dossiers.map((dossier) => ({
      dossier,
      code: dossier,
      step: 'central.decide',
      contentVersion: 1,
    })),
    signatories: [signatory('person', HEAD.office), signatory('body', CLERK.office)],
    expiresAt: '2024-04-04T02:00:00.000Z',
  };
  const round = evolveAll<RoundState, RoundEvent>(roundDecider.evolve, null, compose(composition, HEAD, NOW));
  return afterRound(round, { type: 'document-drafted', file: 'draft', number: '147/QĐ' });
}
