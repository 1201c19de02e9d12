import {
  act,
  actor,
  after,
  CLOCK,
  dossierAt,
  NOW,
  refusalOfDossier,
  ROUTE,
  step,
} from '../../../test/support/fixtures';
import { ORDERED_BY, reorganizedOn, takeover, whereItStands } from '../../../test/support/reorganizing';
import { dossierDecider, explainDossier, type DossierReport, type DossierState, type Route } from '../index';

const reorganize = reorganizedOn('2024-03-01');
const WITH_DISTRICT: Route = {
  ...ROUTE,
  steps: [
    step('unit.intake', 'intake', 'unit'),
    step('district.appraise', 'appraise', 'district'),
    step('district.sign', 'sign', 'district'),
    ...ROUTE.steps.slice(1),
  ],
};
const happened = (state: DossierState, report: DossierReport): readonly string[] => {
  const decision = dossierDecider.decide(state, report, NOW);
  return decision.accepted ? decision.events.map(({ type }) => type) : [decision.refusal.code];
};
const NEW_PROVINCE = takeover('province', 'new-province');
const NO_DISTRICT = takeover('district', null);

describe('edge case 16: a district is abolished with the dossier on its desk', () => {
  const state = dossierAt('district.appraise', { route: WITH_DISTRICT });
  const moved = after(state, reorganize(NO_DISTRICT));

  it('closes its steps as dissolved and the case goes on to the next step', () => {
    expect(whereItStands(moved)).toBe('province.appraise of province');
    expect(moved.route.steps.slice(1, 3).map(({ closed }) => closed)).toEqual([
      { reason: 'dissolved', on: '2024-03-01', ...ORDERED_BY },
      { reason: 'dissolved', on: '2024-03-01', ...ORDERED_BY },
    ]);
    expect(happened(state, reorganize(NO_DISTRICT))).toEqual(['reorganized', 'step-reached']);
  });

  it('keeps the pinned rules and what the district did', () => {
    expect(moved.route.template).toBe(state.route.template);
    expect(moved.route.chosenBy).toBe(state.route.chosenBy);
    expect(moved.course?.visits.map(({ organization }) => organization)).toEqual([
      ...(state.course?.visits ?? []).map(({ organization }) => organization),
      'province',
    ]);
  });

  it('lets nobody act as the district', () => {
    const district = actor('secretary', 'district', { to: '2024-02-29' });
    expect(refusalOfDossier(moved, act(district, { type: 'appraise', note: '' }))).toBe('office-not-held');
    const unending = actor('secretary', 'district');
    expect(refusalOfDossier(moved, act(unending, { type: 'appraise', note: '' }))).toBe('not-your-step');
  });

  it('goes to the successor where there is one', () => {
    expect(whereItStands(after(state, reorganize(takeover('district', 'commune'))))).toBe(
      'district.appraise of commune',
    );
  });
});

describe('a body that is merged', () => {
  it('hands the step on with its limit, its rules and everything that was done', () => {
    const state = dossierAt('province.appraise');
    const limited = { ...state, dueAt: '2024-03-18T16:59:59.999Z' };
    const moved = after(limited, reorganize(NEW_PROVINCE));
    expect(whereItStands(moved)).toBe('province.appraise of new-province');
    expect(moved.dueAt).toBe(limited.dueAt);
    expect(happened(limited, reorganize(NEW_PROVINCE))).toEqual(['reorganized']);
    expect(moved.course?.visits.at(-1)).toMatchObject({ organization: 'new-province', leftAt: null });
    expect(moved.route.steps.find(({ kind }) => kind === 'vote')).toMatchObject({
      organization: 'new-province',
      council: 'council-new-province',
    });
  });

  it('lets the successor’s officers act, and the old ones no more', () => {
    const moved = after(dossierAt('province.appraise'), reorganize(NEW_PROVINCE));
    const appraise = (organization: string) =>
      act(actor('secretary', organization), { type: 'appraise', note: '' });
    expect(refusalOfDossier(moved, appraise('province'))).toBe('not-your-step');
    expect(whereItStands(after(moved, appraise('new-province')))).toBe('province.consult of new-province');
  });

  it('only changes what is ahead where the dossier has not come to it', () => {
    const state = dossierAt('unit.intake');
    const changed = after(state, reorganize(NEW_PROVINCE));
    expect(whereItStands(changed)).toBe(whereItStands(state));
    expect(changed.course?.reorganizations).toMatchObject([{ outcome: 'route-changed', closed: [] }]);
  });

  it('leaves what it did behind the dossier as it was', () => {
    const decided = dossierAt('central.decide');
    const ahead = after(decided, reorganize(NEW_PROVINCE));
    expect(ahead.route.steps.slice(0, decided.step)).toEqual(decided.route.steps.slice(0, decided.step));
    expect(ahead.route.steps.at(-1)?.organization).toBe('new-province');
  });
});

describe('agencies that are asked', () => {
  const asked = after(
    dossierAt('province.consult'),
    act(actor('head', 'police'), { type: 'record-opinion', answer: 'agree', note: '' }),
  );

  it('keep the answers that they gave, and are asked through their successors otherwise', () => {
    const moved = after(asked, reorganize(takeover('police', 'new-police'), takeover('tax', 'new-tax')));
    expect(moved.route.steps[moved.step]?.consulted).toEqual(['police', 'new-tax']);
    expect(moved.opinions).toHaveLength(1);
  });

  it('are not waited for when nobody takes over', () => {
    expect(whereItStands(after(asked, reorganize(takeover('tax', null))))).toBe('province.post of province');
  });
});

describe('the proposed collective', () => {
  const subject = { kind: 'collective' as const, name: 'Cơ  quan ĐƠN VỊ cũ', position: 'Tỉnh mẫu' };
  const collective = dossierAt('province.appraise', {
    content: { subject, citation: 'Có thành tích.', parts: [] },
  });
  const gone = takeover('old-unit', 'unit', { nameVi: 'Cơ quan đơn vị cũ' });

  it('edge case 18: is dissolved before decision: the dossier stops', () => {
    expect(happened(collective, reorganize(gone))).toEqual(['reorganized', 'cancelled']);
    expect(after(collective, reorganize(gone)).status).toBe('cancelled');
  });

  it('edge case 18: persons of it are handled apart: theirs go on', () => {
    expect(happened(dossierAt('province.appraise'), reorganize(gone))).toEqual([
      'reorganization-nothing-to-do',
    ]);
  });

  it('only has a new name: the dossier goes on', () => {
    expect(happened(collective, reorganize({ ...gone, kind: 'rename' }))).toEqual([
      'reorganization-nothing-to-do',
    ]);
  });

  it('edge case 17: was merged after the vote: the nomination stays with the historical unit, for a person to decide', () => {
    const result = { step: 'x', session: 's', outcome: 'passed', agree: 20, needed: 16, base: 22 } as const;
    const nominated = { ...collective, results: [result] };
    const kept = after(nominated, reorganize(gone, NEW_PROVINCE));
    expect(kept.status).toBe('climbing');
    expect(kept.content.subject).toEqual(subject);
    expect(kept.course?.reorganizations).toMatchObject([{ subjectGone: true }]);
  });
});

describe('the explanation of a dossier whose bodies are gone', () => {
  const linesOf = (state: DossierState, requirement: string) =>
    explainDossier(state, NOW).filter((line) => line.requirement === requirement);

  it('names the order, who is gone, who took over and which steps closed, under the article of the order', () => {
    const moved = after(
      dossierAt('district.appraise', { route: WITH_DISTRICT }),
      reorganize(NO_DISTRICT, NEW_PROVINCE),
    );
    expect(linesOf(moved, 'reorganization')).toMatchObject([
      { article: ORDERED_BY.article, inputs: { order: '1/NQ', from: 'district', to: null } },
      { article: ORDERED_BY.article, inputs: { order: '1/NQ', from: 'province', to: 'new-province' } },
    ]);
    const closed = linesOf(moved, 'step').filter(({ inputs }) => inputs['course'] === 'closed');
    expect(closed.map(({ inputs }) => inputs['step'])).toEqual(['district.appraise', 'district.sign']);
    expect(closed[0]?.sentence.vi).toContain('đóng từ 01/03/2024');
  });

  it('dates the end of the body by the order, not by the day on which the dossier took it', () => {
    const state = dossierAt('district.appraise', { route: WITH_DISTRICT });
    const moved = after(state, reorganize(NO_DISTRICT), '2024-04-20T02:00:00.000Z');
    const [told] = linesOf(moved, 'reorganization');
    expect(told?.sentence.vi).toContain('Từ ngày 01/03/2024');
    expect(told?.sentence.vi).toContain('nên đóng bước');
  });

  it('names to a collective only the bodies that are ahead of it or that it is, and no step where none closes', () => {
    const subject = { kind: 'collective' as const, name: 'Cơ quan old-unit', position: 'Tỉnh mẫu' };
    const content = { subject, citation: 'Có thành tích.', parts: [] };
    const result = { step: 'x', session: 's', outcome: 'passed', agree: 20, needed: 16, base: 22 } as const;
    const voted = { ...dossierAt('province.consult', { content }), results: [result] };
    const gone = ['old-unit', 'unit', 'tax', 'far'].map((body) => takeover(body, null));
    const moved = after(voted, reorganize(...gone));
    const told = linesOf(moved, 'reorganization');
    expect(told.map(({ inputs }) => inputs['from'])).toEqual(['old-unit', 'tax']);
    for (const { sentence } of told) {
      expect(sentence.vi).toContain('không có cơ quan kế thừa. Việc');
      expect(sentence.en).toContain('nobody takes over. What');
    }
  });

  it('says why a dissolved collective is not commended, and who must decide on one that was voted', () => {
    const subject = { kind: 'collective' as const, name: 'Cơ quan unit', position: 'Tỉnh mẫu' };
    const content = { subject, citation: 'Có thành tích.', parts: [] };
    const unit = takeover('unit', 'new-unit');
    const stopped = after(dossierAt('province.appraise', { content }), reorganize(unit));
    expect(linesOf(stopped, 'subject-gone')).toMatchObject([{ verdict: 'missing', evidence: 'S' }]);
    const result = { step: 'x', session: 's', outcome: 'passed', agree: 20, needed: 16, base: 22 } as const;
    const voted = { ...dossierAt('province.sign', { content }), results: [result] };
    expect(linesOf(after(voted, reorganize(unit)), 'subject-gone')).toMatchObject([{ verdict: 'open' }]);
  });
});

describe('a dossier that does not move by itself', () => {
  it('under a hold goes to the successor and stays held; the time of the hold is given back once', () => {
    const held = after(
      dossierAt('district.appraise', { route: { ...WITH_DISTRICT, clock: CLOCK } }),
      act(actor('inspector', 'x'), { type: 'hold', reason: 'Đơn tố cáo' }),
    );
    const later = '2024-03-05T02:00:00.000Z';
    const moved = after(held, reorganize(NO_DISTRICT), later);
    expect(moved.hold).not.toBeNull();
    const lifted = after(
      moved,
      act(actor('inspector', 'x'), { type: 'lift', reason: 'Không vi phạm' }, '2024-03-06'),
      '2024-03-06T02:00:00.000Z',
    );
    expect(Date.parse(lifted.dueAt ?? '') - Date.parse(moved.dueAt ?? '')).toBe(86_400_000);
  });

  it('returned to its applicant stays returned, and comes back to the next step', () => {
    const returned = after(
      dossierAt('district.appraise', { route: WITH_DISTRICT }),
      act(actor('head', 'district'), { type: 'return', reason: 'Thiếu dấu', missing: [] }),
    );
    const moved = after(returned, reorganize(NO_DISTRICT));
    expect([moved.status, whereItStands(moved)]).toEqual(['returned', 'province.appraise of province']);
  });

  it('is left alone when nobody is left to decide, and when its body has no council to vote', () => {
    expect(happened(dossierAt('central.decide'), reorganize(takeover('centre', null)))).toEqual([
      'reorganization-no-decider',
    ]);
    const noCouncil = takeover('province', 'new', { council: null });
    expect(happened(dossierAt('province.vote'), reorganize(noCouncil))).toEqual([
      'reorganization-no-council',
    ]);
  });

  it('takes the same order once: the second time there is nothing to do', () => {
    const moved = after(dossierAt('province.appraise'), reorganize(NEW_PROVINCE));
    expect(happened(moved, reorganize(NEW_PROVINCE))).toEqual(['reorganization-nothing-to-do']);
  });
});
