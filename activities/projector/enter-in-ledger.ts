import type { DossierEvent, DossierState } from '@vinhdanh/domain';
import type { AnyFolded, Grant, Repositories } from '@vinhdanh/persistence';

type Decided = Extract<DossierEvent, { type: 'decided' }>;

/** Enters a decided dossier in the award ledger, in the transaction that records its decision. */
export async function enterInLedger({ ledger }: Repositories, folded: AnyFolded): Promise<void> {
  if (folded.kind !== 'dossier') return;
  for (const { event, state } of folded.passages)
    if (event.type === 'decided') await ledger.enter(grantOf(event, state), event.at);
}

const grantOf = ({ step, decision }: Decided, state: DossierState): Grant => ({
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
  submittedBy: state.applicant.organization,
  subject: state.content.subject.ledger,
  achievement: state.content.achievement,
});
