import {
  dossierDecider,
  evolveAll,
  planDossier,
  ROLES_AT,
  submit,
  type Actor,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type LoadedRules,
  type Organization,
  type OrganizationId,
  type PlanRequest,
  type Role,
  type Step,
} from '@vinhdanh/domain';

/** Seventeen steps over unit, province and centre: the longest way of the packs. */
export const REQUEST: PlanRequest = {
  award: 'VD-AHLD',
  unit: 'bench-commune',
  submittedOn: '2026-03-02',
  receivedOn: '2026-03-02',
  on: '2026-03-02',
  choices: [],
};
const NOW = '2026-03-02T02:00:00.000Z';

const body = (id: OrganizationId, level: string, parent: OrganizationId | null): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  from: '2000-01-01',
  to: null,
  council: `council-${id}`,
  parents: parent === null ? [] : [{ parent, from: '2000-01-01', to: null }],
});

const BODIES = new Map(
  [
    body('bench-commune', 'commune', 'ubnd-tinh-lang-son'),
    body('ubnd-tinh-lang-son', 'province', null),
    body('so-noi-vu-lang-son', 'department', 'ubnd-tinh-lang-son'),
  ].map((known) => [known.id, known]),
);

/** A body that no rule places anywhere is one of the centre. */
export const findBody = (id: OrganizationId): Organization => BODIES.get(id) ?? body(id, 'central', null);

const actorOf = (organization: OrganizationId, role: Role): Actor => ({
  person: `person-${organization}`,
  office: `office-${organization}`,
  organization,
  role,
  from: '2020-01-01',
  to: null,
});

/** What moves a dossier on from the step. */
export function commandAt(step: Step): DossierCommand {
  const on = REQUEST.on;
  const actor = actorOf(step.consulted?.[0] ?? step.organization, ROLES_AT[step.kind][0] ?? 'secretary');
  const document = { round: 'r', number: '1/QĐ', file: 'f', signedOn: on };
  switch (step.kind) {
    case 'intake':
      return { type: 'receive', actor, on, route: null, note: '' };
    case 'appraise':
      return { type: 'appraise', actor, on, note: '' };
    case 'consult':
      return { type: 'record-opinion', actor, on, answer: 'agree', note: '' };
    case 'post':
      return { type: 'record-posting', actor, on, objections: 0, note: '' };
    case 'vote': {
      const result = {
        step: step.id,
        session: 's',
        outcome: 'passed',
        agree: 20,
        needed: 20,
        base: 22,
      } as const;
      return { type: 'record-council-result', contentVersion: 1, result, on };
    }
    case 'sign':
      return { type: 'forward', contentVersion: 1, step: step.id, letter: document, on };
    case 'decide':
      return { type: 'decide', contentVersion: 1, step: step.id, decision: document, on };
    case 'present':
      return { type: 'present', actor, on, presenter: 'p', authorisedBy: 'a', place: 'l' };
  }
}

/** A command that a dossier is given, with the dossier. */
export interface Given {
  readonly state: DossierState;
  readonly command: DossierCommand;
}

/** A dossier at each step of a way of the packs, with the command that moves it on: all are accepted. */
export function dossiersAtEveryStep(rules: LoadedRules): readonly Given[] {
  const planned = planDossier(rules, REQUEST, findBody);
  if (!planned.planned) throw new Error(`no way for the bench: ${planned.refusal.code}`);
  const { award, route, calendar } = planned.value;
  const applicant = actorOf(REQUEST.unit, 'applicant');
  const { parts: requiredParts, nameVi: awardNameVi, nameEn: awardNameEn } = award;
  const submission = {
    id: 'bench',
    code: 'HS-2026-000001',
    award: award.code,
    awardNameVi,
    awardNameEn,
    requiredParts,
    content: {
      subject: { kind: 'person' as const, name: 'Nguyễn Văn Giả', position: 'Giám đốc' },
      citation: 'Có nhiều thành tích.',
      parts: requiredParts.map(({ id: part }) => ({ part, file: 'f', name: `${part}.pdf` })),
      conditions: requiredParts
        .filter(({ condition }) => condition !== undefined)
        .map(({ id: part }) => ({ part, holds: true })),
    },
    applicant: { person: applicant.person, organization: applicant.organization },
    retrospective: false,
    route,
    calendar,
  };
  const first = evolveAll<DossierState, DossierEvent>(
    dossierDecider.evolve,
    null,
    submit(submission, applicant, NOW),
  );
  return route.steps.map((step, index) => ({
    state: {
      ...first,
      step: index,
      receivedOn: REQUEST.receivedOn,
      postingOver: true,
      status: step.kind === 'present' ? 'decided' : 'climbing',
    },
    command: commandAt(step),
  }));
}

/** Decides the command as its dossier's workflow would. Throws for a refusal: a bench of refusals would flatter. */
export function decideOnce({ state, command }: Given): void {
  const decision = dossierDecider.decide(state, command, NOW);
  if (!decision.accepted) throw new Error(`refused in the bench: ${command.type}, ${decision.refusal.code}`);
}
