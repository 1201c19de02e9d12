import {
  anomaliesInDossier,
  countedEntries,
  currentStep,
  dossierDecider,
  type DossierEvent,
  type DossierState,
  type Route,
} from '@vinhdanh/domain';
import { timeOf, type Party, type Projection } from './projection';
import { searchText } from './search-text';

export const dossierProjection: Projection<'dossier'> = {
  evolve: dossierDecider.evolve,

  row(state, events) {
    const step = currentStep(state);
    return {
      id: state.id,
      code: state.code,
      seq: state.seq,
      status: state.status,
      award: state.award,
      subjectName: state.content.subject.name,
      search: searchText(
        state.code,
        state.content.subject.name,
        state.award,
        state.awardNameVi,
        state.awardNameEn,
      ),
      stepId: step?.id ?? null,
      stepKind: step?.kind ?? null,
      organizationId: step?.organization ?? null,
      councilId: step?.council ?? null,
      dueAt: state.dueAt,
      held: state.hold !== null,
      submittedAt: timeOf(events[0]),
      changedAt: timeOf(events.at(-1)),
      state,
    };
  },

  parties(state, event) {
    switch (event.type) {
      case 'submitted':
        return [
          { kind: 'person', party: state.applicant.person },
          { kind: 'jurisdiction', party: state.applicant.organization },
          ...jurisdictions(state.route),
        ];
      case 'received':
      case 'rerouted':
        return event.route ? jurisdictions(event.route) : [];
      case 'person-moved':
        return [
          ...[event.move.from, event.move.to].flatMap(unitOf),
          ...(event.route ? jurisdictions(event.route) : []),
        ];
      case 'move-corrected':
        return [
          ...(event.move ? unitOf(event.move.to) : []),
          ...(event.route ? jurisdictions(event.route) : []),
        ];
      case 'reorganized':
        return [
          ...jurisdictions(event.route),
          ...(event.to ? [{ kind: 'body', party: event.to.organization } as const] : []),
          ...(event.heirs ?? []).flatMap(({ to }) => (to === null ? [] : unitOf(to))),
          ...(currentStep(state)?.consulted ?? []).map((party): Party => ({ kind: 'body', party })),
        ];
      case 'step-reached':
        return reached(state, event);
      default:
        return [];
    }
  },

  anomalies: anomaliesInDossier,

  grounds: (state, event) => (event.type === 'received' ? countedEntries(state) : []),

  files(event) {
    switch (event.type) {
      case 'submitted':
        return event.submission.content.parts.map((part) => part.file);
      case 'resubmitted':
        return event.content.parts.map((part) => part.file);
      case 'forwarded':
        return [event.letter.file];
      case 'decided':
        return [event.decision.file];
      default:
        return [];
    }
  },
};

/** A unit that proposes, or where the person is. */
const unitOf = (party: string): readonly Party[] => [
  { kind: 'body', party },
  { kind: 'jurisdiction', party },
];

const jurisdictions = (route: Route): readonly Party[] =>
  route.steps.map((step) => ({ kind: 'jurisdiction', party: step.organization }));

/** The body that has the dossier now, the agencies that are asked, the council that votes. */
function reached(
  state: DossierState,
  event: Extract<DossierEvent, { type: 'step-reached' }>,
): readonly Party[] {
  const step = currentStep(state);
  return [
    { kind: 'body', party: event.organization },
    ...(step?.consulted ?? []).map((agency): Party => ({ kind: 'body', party: agency })),
    ...(step?.kind === 'vote' && step.council ? [{ kind: 'council', party: step.council } as const] : []),
  ];
}
