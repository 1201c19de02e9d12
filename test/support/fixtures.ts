import {
  dossierDecider,
  evolveAll,
  submit,
  type Actor,
  type ClockRules,
  type ConvenedLine,
  type Convocation,
  type DossierAct,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type Instant,
  type Role,
  type Route,
  type Seat,
  type SessionState,
  type Step,
  type Submission,
  type Threshold,
  sessionDecider,
  convene,
} from '@vinhdanh/domain';

/** Monday 4 March 2024, nine in the morning in Vietnam. */
export const NOW: Instant = '2024-03-04T02:00:00.000Z';
export const TODAY = '2024-03-04';

const CITED = { article: 'fixture', evidence: 'N' } as const;

export const actor = (role: Role, organization: string, more: Partial<Actor> = {}): Actor => ({
  person: `person-${role}-${organization}`,
  office: `office-${role}-${organization}`,
  organization,
  role,
  from: '2020-01-01',
  to: null,
  ...more,
});

export const APPLICANT = actor('applicant', 'unit');

export const SEVENTY_PERCENT: Threshold = {
  ...CITED,
  num: 70,
  den: 100,
  of: 'all-members',
  ballot: 'open',
  quorum: { ...CITED, num: 2, den: 3, countsWritten: true },
};

export const step = (
  id: string,
  kind: Step['kind'],
  organization: string,
  more: Partial<Step> = {},
): Step => ({
  ...CITED,
  id,
  kind,
  level: id.split('.')[0] ?? id,
  organization,
  ...more,
});

const workingDays = (amount: number): Step['limit'] => ({ ...CITED, amount, unit: 'working-day' });

export const ROUTE: Route = {
  ...CITED,
  template: 'fixture',
  chosenBy: TODAY,
  steps: [
    step('unit.intake', 'intake', 'unit'),
    step('province.appraise', 'appraise', 'province', { limit: workingDays(10) }),
    step('province.consult', 'consult', 'province', { consulted: ['police', 'tax'], limit: workingDays(10) }),
    step('province.post', 'post', 'province', { limit: workingDays(10) }),
    step('province.vote', 'vote', 'province', { council: 'council', threshold: SEVENTY_PERCENT }),
    step('province.sign', 'sign', 'province'),
    step('central.decide', 'decide', 'centre'),
    step('present', 'present', 'province'),
  ],
  principles: {
    'counting-days': { article: 'Bộ luật Dân sự 2015 Điều 147-148', evidence: 'S' },
    hold: { article: 'Nghị định 98/2023/NĐ-CP, nội dung như NĐ 152 Điều 4(4)', evidence: 'S' },
  },
};

/** What the national packs say of holds and returns, with one reason for a repeated return. */
export const CLOCK: ClockRules = {
  afterHold: { ...CITED, then: 'days-left' },
  afterReturn: { ...CITED, then: 'restart' },
  repeatedReturn: {
    ...CITED,
    reasons: [{ ...CITED, id: 'still-missing', nameVi: 'Vẫn thiếu', nameEn: 'Still missing' }],
  },
};

export const submission = (more: Partial<Submission> = {}): Submission => ({
  id: '00000000-0000-4000-8000-000000000001',
  code: 'HS-2024-000001',
  award: 'HC-LD3',
  awardNameVi: 'Huân chương Lao động hạng Ba',
  awardNameEn: 'Labour Order, third class',
  requiredParts: [{ ...CITED, id: 'report', nameVi: 'Báo cáo thành tích', nameEn: 'Achievement report' }],
  content: {
    subject: { kind: 'person', name: 'Nguyễn Văn Giả', position: 'Giám đốc' },
    citation: 'Có nhiều thành tích.',
    parts: [{ part: 'report', file: 'a'.repeat(64), name: 'bao-cao.pdf' }],
  },
  applicant: { person: APPLICANT.person, organization: APPLICANT.organization },
  retrospective: false,
  route: ROUTE,
  calendar: { daysOff: [], workingSaturdays: [] },
  ...more,
});

export const dossierOf = (more: Partial<Submission> = {}): DossierState =>
  evolveAll<DossierState, DossierEvent>(
    dossierDecider.evolve,
    null,
    submit(submission(more), APPLICANT, NOW),
  );

/** The state after the command; a refusal fails the test that expected none. */
export function after(state: DossierState, command: DossierCommand, now: Instant = NOW): DossierState {
  const decision = dossierDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, state, decision.events);
}

export const refusalOfDossier = (
  state: DossierState,
  command: DossierCommand,
  now: Instant = NOW,
): string => {
  const decision = dossierDecider.decide(state, command, now);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

type ActWords = {
  [Type in DossierAct['type']]: Omit<Extract<DossierAct, { type: Type }>, 'actor' | 'on'>;
}[DossierAct['type']];

export const act = (by: Actor, words: ActWords, on = TODAY): DossierAct => ({ ...words, actor: by, on });

/** The dossier standing at the step, having done all before it. */
export function dossierAt(stepId: string, more: Partial<Submission> = {}): DossierState {
  const state = dossierOf(more);
  const index = state.route.steps.findIndex((candidate) => candidate.id === stepId);
  const target = state.route.steps[index];
  if (!target) throw new Error(`no step ${stepId}`);
  const head = { seq: state.seq + 1, at: NOW, on: TODAY, by: 'system' } as const;
  return dossierDecider.evolve(
    { ...state, receivedOn: TODAY },
    { ...head, type: 'step-reached', step: stepId, organization: target.organization, dueAt: null },
  );
}

export const seats = (count: number): readonly Seat[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `seat-${index + 1}`,
    post: index === 0 ? 'chair' : 'member',
    office: `office-seat-${index + 1}`,
    person: `person-seat-${index + 1}`,
    name: `Ủy viên ${index + 1}`,
    title: 'Ủy viên',
  }));

export const line = (
  dossier: string,
  contentVersion = 1,
  threshold: Threshold = SEVENTY_PERCENT,
): ConvenedLine => ({
  dossier,
  contentVersion,
  code: dossier,
  step: 'province.vote',
  subject: `Đối tượng ${dossier}`,
  award: 'Huân chương Lao động hạng Ba',
  threshold,
});

export const seatActor = (number: number): Actor =>
  actor('member', 'province', { office: `office-seat-${number}`, person: `person-seat-${number}` });

export const SECRETARY = actor('secretary', 'province');

export const convocation = (more: Partial<Convocation> = {}): Convocation => ({
  id: '00000000-0000-4000-8000-000000000002',
  council: 'council',
  organization: 'province',
  heldOn: TODAY,
  retrospective: false,
  seats: seats(22),
  agenda: [line('first'), line('second')],
  ...more,
});

export const sessionOf = (more: Partial<Convocation> = {}): SessionState =>
  evolveAll(sessionDecider.evolve, null, convene(convocation(more), SECRETARY, NOW));
