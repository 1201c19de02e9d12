import { heirOf, type DossierEvent, type DossierState, type Posthumous } from '@vinhdanh/domain';
import type { Grant } from './ledger-rows';

type Decided = Extract<DossierEvent, { type: 'decided' }>;

/** What a decided dossier brings to the ledger. */
export const grantOf = ({ step, decision }: Decided, state: DossierState): Grant => ({
  dossier: state.id,
  kind: state.content.subject.kind,
  name: state.content.subject.name,
  position: state.content.subject.position,
  award: state.award,
  decision: {
    number: decision.number,
    date: decision.signedOn,
    body: state.route.steps.find(({ id }) => id === step)?.organization ?? step,
  },
  submittedBy: state.move ? heirOf(state, state.move.proposer) : state.applicant.organization,
  subject: state.content.subject.ledger,
  achievement: state.content.achievement,
  commendation: state.content.commendation,
  posthumous: state.posthumous && {
    diedOn: state.posthumous.diedOn,
    receivedBy: receivedBy(state.posthumous),
  },
});

const receivedBy = ({ recipient }: Posthumous): string | null =>
  recipient && `${recipient.name} (${recipient.relation})`;
