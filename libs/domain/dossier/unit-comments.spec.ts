import {
  act,
  actor,
  after,
  APPLICANT,
  dossierAt,
  NOW,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';
import { explainDossier, type Actor, type DossierCommand, type DossierState, type Route } from '../index';

const PERIOD = { from: '2021-01-01', to: '2023-12-31' };
const PAPER = { number: '12/QĐ-SNV', date: '2024-02-01' };
const GIVEN = { way: 'most-of-period', article: 'a', evidence: 'Q' } as const;
const COMMENT = {
  monthsAtLeft: 6,
  hostComments: true,
  article: 'TT 01/2024/TT-TANDTC',
  evidence: 'Q',
} as const;

const wayFrom = (unit: string): Route => ({
  ...ROUTE,
  steps: ROUTE.steps.map((step) => (step.level === 'unit' ? { ...step, organization: unit } : step)),
});
const ways = Object.fromEntries(['unit', 'b', 'c'].map((unit) => [unit, wayFrom(unit)]));
const words = (to: string, movedOn: string) => ({ to, movedOn, period: PERIOD, document: PAPER });

const move = (to: string, movedOn: string, more: object = {}): DossierCommand =>
  act(APPLICANT, {
    type: 'record-move',
    transfer: { ...words(to, movedOn), rule: GIVEN, choices: [], route: null, ways, renews: true, ...more },
  });

const correct = (number: number, movedOn: string, more: object): DossierCommand =>
  act(APPLICANT, {
    type: 'correct-move',
    correction: {
      number,
      transfer: words('b', movedOn),
      reason: 'Gõ nhầm',
      rule: GIVEN,
      choices: [],
      ways,
      ...more,
    },
  });

const comment = (
  unit: string,
  note = 'Hoàn thành tốt',
  by: Actor = actor('secretary', unit),
): DossierCommand => act(by, { type: 'give-comment', note });

const told = (state: DossierState): string =>
  explainDossier(state, NOW).find((line) => line.requirement === 'unit-comment')?.sentence.vi ?? '';

describe('comments of other units on a person who moved', () => {
  it('the units that were left comment where six months or more of the counted period were there', () => {
    const once = after(dossierAt('unit.intake'), move('b', '2021-07-01', { comment: COMMENT }));
    expect(once.move?.comments).toEqual({
      ...{ units: ['unit'], article: COMMENT.article, evidence: 'Q' },
    });
    const aDayShort = after(dossierAt('unit.intake'), move('b', '2021-06-30', { comment: COMMENT }));
    expect(aDayShort.move?.comments).toBeUndefined();
    expect(refusalOfDossier(aDayShort, comment('unit'))).toBe('comment-not-asked');
    const unasked = after(dossierAt('unit.intake'), move('b', '2021-07-01'));
    expect(refusalOfDossier(unasked, comment('unit'))).toBe('comment-not-asked');
    const twice = after(once, move('c', '2022-01-01', { comment: COMMENT }));
    expect(twice.move).toMatchObject({ proposer: 'c', comments: { units: ['unit', 'b'] } });
  });

  it('the host comments where the unit that was left proposes, however short the time there', () => {
    const seconded = { comment: COMMENT, rule: { ...GIVEN, way: 'old-unit' } };
    const away = after(dossierAt('unit.intake'), move('b', '2023-12-30', seconded));
    expect(away.move).toMatchObject({ proposer: 'unit', comments: { units: ['b'] } });
    const afterwards = after(dossierAt('unit.intake'), move('b', '2024-01-15', seconded));
    expect(afterwards.move?.comments).toBeUndefined();
    const never = { ...seconded, comment: { ...COMMENT, hostComments: false } };
    expect(after(dossierAt('unit.intake'), move('b', '2023-01-01', never)).move?.comments).toBeUndefined();
  });

  it('an officer of the unit comments once, with words; until then it is awaited and stops nothing', () => {
    const moved = after(dossierAt('unit.intake'), move('b', '2021-07-01', { comment: COMMENT }));
    expect(told(moved)).toContain('Chờ unit nhận xét');
    expect(refusalOfDossier(moved, comment('b'))).toBe('comment-not-asked');
    expect(refusalOfDossier(moved, comment('unit', ' '))).toBe('reason-required');
    const byMember = comment('unit', 'Tốt', actor('member', 'unit'));
    expect(refusalOfDossier(moved, byMember)).toBe('office-wrong-role');
    const said = after(moved, comment('unit'));
    expect(said.unitComments).toEqual([{ organization: 'unit', note: 'Hoàn thành tốt', on: TODAY }]);
    expect(told(said)).toContain('“Hoàn thành tốt”');
    expect(refusalOfDossier(said, comment('unit'))).toBe('comment-already-given');
  });

  it('who took over from the unit comments in its place, and a corrected move asks anew', () => {
    const moved = after(dossierAt('unit.intake'), move('b', '2021-07-01', { comment: COMMENT }));
    const heirs = [{ from: 'unit', to: 'heir' }];
    const merged: DossierState = { ...moved, heirs };
    expect(refusalOfDossier(merged, comment('unit'))).toBe('comment-not-asked');
    expect(after(merged, comment('heir')).unitComments).toMatchObject([{ organization: 'heir' }]);
    const earlier = { ...after(moved, comment('unit')), heirs };
    expect(refusalOfDossier(earlier, comment('heir'))).toBe('comment-already-given');
    const shorter = after(moved, correct(1, '2021-03-01', { comment: COMMENT }));
    expect(shorter.move?.comments).toBeUndefined();
  });
});
