import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  currentStep,
  dossierDecider,
  evolveAll,
  isEnded,
  needed,
  planRoute,
  submit,
  type Actor,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type Organization,
  type Role,
  type Route,
  type RuleBook,
} from '@vinhdanh/domain';
import { loadRuleBook } from './index';
import { bodyOf } from '../../test/support/bodies';

const LAYERS = ['national', 'lang-son'];
const DAY = '2026-11-02';
const NOW = `${DAY}T03:00:00.000Z`;
const MEMBERS = 22;
const AGREE = 16;

const body = (id: string, level: string, parent: string | null = null): Organization =>
  bodyOf(id, level, parent, id === 'so-noi-vu-lang-son' ? 'council' : null);
const BODIES = [
  body('commune', 'commune', 'ubnd-tinh-lang-son'),
  body('ubnd-tinh-lang-son', 'province'),
  body('so-noi-vu-lang-son', 'department', 'ubnd-tinh-lang-son'),
];

const actor = (role: Role, organization: string): Actor => ({
  person: `${role}-${organization}`,
  office: `${role}-${organization}`,
  organization,
  role,
  from: '2020-01-01',
  to: null,
});

function routeOf(rules: RuleBook): Route {
  const request = { award: 'BK-BT', unit: 'commune', receivedOn: DAY };
  const planned = planRoute(rules, request, (id) => BODIES.find((candidate) => candidate.id === id));
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
}

/** What is done at the step where the dossier stands; sixteen of twenty-two members agree. */
function commandFor(state: DossierState): DossierCommand {
  const step = currentStep(state);
  if (!step) throw new Error('at no step');
  const by = actor('secretary', step.organization);
  const signed = { round: 'r', number: '1', file: 'f', signedOn: DAY };
  const report = { contentVersion: 1, step: step.id, on: DAY } as const;
  switch (step.kind) {
    case 'intake':
      return { type: 'receive', actor: by, on: DAY, route: state.receivedOn ? null : state.route, note: '' };
    case 'appraise':
      return { type: 'appraise', actor: by, on: DAY, note: '' };
    case 'sign':
      return { type: 'forward', letter: signed, ...report };
    case 'decide':
      return { type: 'decide', decision: signed, ...report };
    case 'present':
      return { type: 'present', actor: by, on: DAY, presenter: 'p', authorisedBy: 'a', place: 'l' };
    case 'vote': {
      const least = step.threshold ? needed(step.threshold, MEMBERS) : Infinity;
      const outcome = AGREE >= least ? 'passed' : 'failed';
      const result = {
        step: step.id,
        session: 's',
        outcome,
        agree: AGREE,
        needed: least,
        base: MEMBERS,
      } as const;
      return { type: 'record-council-result', result, contentVersion: 1, on: DAY };
    }
    default:
      throw new Error(`no ${step.kind} on this way`);
  }
}

/** The life of a dossier from its plan to its end: the steps that it reached, the end of a limit, how it ended. */
function life(rules: RuleBook) {
  const route = routeOf(rules);
  const applicant = actor('applicant', 'commune');
  const opening = submit(
    {
      id: '00000000-0000-4000-8000-000000000009',
      code: 'HS-2026-000009',
      award: 'BK-BT',
      awardNameVi: 'Bằng khen',
      awardNameEn: 'Certificate',
      requiredParts: [],
      content: {
        subject: { kind: 'person', name: 'Nguyễn Văn Giả', position: 'Chuyên viên' },
        citation: 'Có thành tích.',
        parts: [],
      },
      applicant: { person: applicant.person, organization: 'commune' },
      retrospective: false,
      route,
      calendar: rules.calendar,
    },
    applicant,
    NOW,
  );
  const events = [...opening];
  const evolve = (state: DossierState | null, more: readonly DossierEvent[]): DossierState =>
    evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, state, more);
  let state = evolve(null, opening);
  while (!isEnded(state)) {
    const decision = dossierDecider.decide(state, commandFor(state), NOW);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    events.push(...decision.events);
    state = evolve(state, decision.events);
  }
  const reached = events.flatMap((event) => (event.type === 'step-reached' ? [event] : []));
  return {
    steps: reached.map(({ step }) => step),
    appraisalEnds: reached.find(({ step }) => step === 'province.appraise')?.dueAt ?? null,
    needed: state.results[0]?.needed,
    ended: state.status,
  };
}

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'life-'));
  cpSync(join(__dirname, 'packs'), packs, { recursive: true });
});
afterEach(() => rmSync(packs, { recursive: true }));

function edit(file: string, right: RegExp, other: string): void {
  const path = join(packs, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(right);
  writeFileSync(path, text.replace(right, other));
}

const WAY = ['unit.intake', 'unit.sign', 'province.intake', 'province.appraise', 'province.vote'];

describe('the whole life of a dossier, with YAML alone edited', () => {
  it('goes by the packs as they are: 16 of 22 are the 70 % of the province', () => {
    expect(life(loadRuleBook(LAYERS, packs))).toEqual({
      steps: [...WAY, 'province.decide', 'present'],
      appraisalEnds: '2026-11-16T16:59:59.999Z',
      needed: 16,
      ended: 'decided',
    });
  });

  it('takes a step more where the route has one more', () => {
    edit(
      'national/routes-nd152.yaml',
      /(steps: &province-titles\n(?: .*\n)*? +- province\.vote\n)/,
      '$1      - province.sign\n',
    );
    expect(life(loadRuleBook(LAYERS, packs)).steps).toEqual([
      ...WAY,
      'province.sign',
      'province.decide',
      'present',
    ]);
  });

  it('ends refused by the same votes where the council asks for more', () => {
    edit('lang-son/routes-nd152.yaml', /num: 70\n {4}den: 100/, 'num: 80\n    den: 100');
    expect(life(loadRuleBook(LAYERS, packs))).toMatchObject({ needed: 18, ended: 'refused' });
  });

  it('runs a day longer where a day is off', () => {
    edit('national/calendar.yaml', /\[2026-11-24\]/, '[2026-11-12, 2026-11-24]');
    expect(life(loadRuleBook(LAYERS, packs)).appraisalEnds).toBe('2026-11-17T16:59:59.999Z');
  });

  it('runs as long as the limit of the law says, wherever the route names it', () => {
    edit(
      'national/time-limits.yaml',
      /amount: 10(\n {8}unit: working-day\n {8}startsAt:[^\n]*\n {8}instrument: null\n {8}from: 2025-07-01)/,
      'amount: 5$1',
    );
    expect(life(loadRuleBook(LAYERS, packs)).appraisalEnds).toBe('2026-11-09T16:59:59.999Z');
  });
});
