import {
  actsOnRound,
  nextSignatory,
  type CertificateCheck,
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

export type ShownSigner = Omit<Signatory, 'person'>;

export interface RoundView extends Pick<RoundState, Shared> {
  readonly organization: BodyName;
  readonly passedOver: readonly PassedOver[];
  readonly dossiers: ReadonlyArray<Omit<RoundDossier, 'contentVersion'>>;
  readonly signatories: ReadonlyArray<
    ShownSigner & {
      readonly state: 'signed' | 'turn' | 'waiting';
      readonly signedAt?: string;
      readonly certificate?: CertificateCheck;
    }
  >;
  /** A certificate with which the awaited signature could not be given. */
  readonly refusedCertificate: CertificateCheck | null;
  /** To whom the viewer may pass the awaited signature on. */
  readonly delegates: readonly ShownSigner[];
  readonly acts: RoundActs;
}

type RoundActs = ReadonlyArray<{ readonly act: RoundActType; readonly verdict: Verdict }>;

/** What the viewer may do in the round, in the office chosen. */
export const actsIn = (state: RoundState, viewer: Viewer, today: LocalDate): RoundActs =>
  viewer.office ? actsOnRound(state, actorIn(viewer.person, viewer.office), today) : [];

const shownSigner = ({ person: _person, ...signatory }: Signatory): ShownSigner => signatory;

/** The round as a viewer sees it who may do these acts. */
export function roundView(
  { state, organization }: FoundRound,
  acts: RoundActs,
  delegates: readonly Signatory[],
): RoundView {
  const { id, seq, phase, kind, number, dated, retrospective, file, expiresAt, passedOver = [] } = state;
  const dossiers = state.dossiers.map(({ contentVersion: _version, ...dossier }) => dossier);
  return {
    ...{ id, seq, phase, kind, number, dated, retrospective, file, expiresAt, passedOver },
    organization,
    dossiers,
    signatories: state.signatories.map((signatory) => {
      const shown = shownSigner(signatory);
      const given = state.signatures.find((signature) => signature.signatory === signatory.id);
      if (!given) return { ...shown, state: nextSignatory(state)?.id === signatory.id ? 'turn' : 'waiting' };
      const certificate = given.check ? { certificate: given.check } : {};
      return { ...shown, state: 'signed', signedAt: given.at, ...certificate };
    }),
    refusedCertificate: state.refusedCertificate ?? null,
    delegates: delegates.map(shownSigner),
    acts,
  };
}
