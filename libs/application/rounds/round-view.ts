import {
  actsOnRound,
  nextSignatory,
  type LocalDate,
  type PassedOver,
  type RoundActType,
  type RoundDossier,
  type RoundState,
  type Signatory,
  type Verdict,
} from '@vinhdanh/domain';
import { actorIn, type BodyName, type FoundRound, type Viewer } from '@vinhdanh/persistence';

type Shared = 'id' | 'seq' | 'phase' | 'kind' | 'number' | 'dated' | 'retrospective' | 'file' | 'expiresAt';

export interface RoundView extends Pick<RoundState, Shared> {
  readonly organization: BodyName;
  readonly passedOver: readonly PassedOver[];
  readonly dossiers: ReadonlyArray<Omit<RoundDossier, 'contentVersion'>>;
  readonly signatories: ReadonlyArray<
    Omit<Signatory, 'person'> & { readonly state: 'signed' | 'turn' | 'waiting'; readonly signedAt?: string }
  >;
  readonly acts: ReadonlyArray<{ readonly act: RoundActType; readonly verdict: Verdict }>;
}

/** The round as the viewer sees it. */
export function roundView({ state, organization }: FoundRound, viewer: Viewer, today: LocalDate): RoundView {
  const { id, seq, phase, kind, number, dated, retrospective, file, expiresAt, passedOver = [] } = state;
  const dossiers = state.dossiers.map(({ contentVersion: _version, ...dossier }) => dossier);
  return {
    ...{ id, seq, phase, kind, number, dated, retrospective, file, expiresAt, passedOver },
    organization,
    dossiers,
    signatories: state.signatories.map(({ person: _person, ...signatory }) => {
      const given = state.signatures.find((signature) => signature.signatory === signatory.id);
      if (given) return { ...signatory, state: 'signed', signedAt: given.at };
      return { ...signatory, state: nextSignatory(state)?.id === signatory.id ? 'turn' : 'waiting' };
    }),
    acts: viewer.office ? actsOnRound(state, actorIn(viewer.person, viewer.office), today) : [],
  };
}
