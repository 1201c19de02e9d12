import { act, actor, after, dossierAt, refusalOfDossier } from '../../../test/support/fixtures';
import { planReorganized, takeoversFor, type DossierState, type Reorganization } from '../index';

const CITED = { article: 'Nghị quyết mẫu', evidence: 'N' } as const;
const DAY = '2022-07-01';
const BODIES: Reorganization = {
  day: DAY,
  successions: [{ ...CITED, from: 'province', to: 'new-province', kind: 'merge' }],
  assignments: [],
  bodies: ['province', 'new-province'].map((id) => ({
    id,
    nameVi: id,
    nameEn: id,
    council: `council-${id}`,
  })),
};

/** Entered from paper as far as May 2022; the province's appraisal of June is still to be entered. */
const half: DossierState = {
  ...dossierAt('province.appraise', { retrospective: true }),
  lastActOn: '2022-05-20',
};
const told = (leavesPaper: boolean) => ({
  type: 'reorganize' as const,
  enactment: 'e',
  order: { number: '1/NQ', day: '2022-06-01' },
  day: DAY,
  takeovers: takeoversFor(BODIES, half.applicant.organization).takeovers,
  leavesPaper,
});
const secretary = actor('secretary', 'province', { to: '2022-06-30' });
const appraisal = act(secretary, { type: 'appraise', note: '' }, '2022-06-10');

describe('a dossier that is still being entered from paper, under an order over its bodies', () => {
  it('is passed over with the reason, and can go on being entered up to their last day', () => {
    expect(planReorganized(half, BODIES)).toEqual({
      code: 'reorganization-paper-open',
      params: { last: '2022-05-20', day: DAY },
    });
    expect(refusalOfDossier(half, told(true))).toBe('reorganization-paper-open');
    expect(after(half, appraisal).lastActOn).toBe('2022-06-10');
  });

  it('takes it when what is entered from paper is said to be complete: later acts of that time are refused', () => {
    expect(planReorganized(half, { ...BODIES, paperIsEntered: true })).toMatchObject({
      way: { outcome: 'moved' },
    });
    const moved = after(half, told(false));
    expect(moved.lastActOn).toBe(DAY);
    expect(refusalOfDossier(moved, appraisal)).toBe('effective-date-before-last-act');
  });

  it('takes it when it is entered up to the day, and when it is no paper dossier', () => {
    expect(planReorganized({ ...half, lastActOn: DAY }, BODIES)).toMatchObject({ way: { outcome: 'moved' } });
    expect(planReorganized({ ...half, retrospective: false }, BODIES)).toMatchObject({
      way: { outcome: 'moved' },
    });
  });

  it('keeps nobody from an order over a divided body: whom it belongs to is asked when it is entered', () => {
    const divided: Reorganization = {
      ...BODIES,
      successions: ['east', 'west'].map((to) => ({ ...CITED, from: 'province', to, kind: 'split' as const })),
    };
    expect(planReorganized(half, divided)).toMatchObject({ code: 'reorganization-paper-open' });
    expect(planReorganized(half, { ...divided, paperIsEntered: true })).toMatchObject({
      code: 'succession-undecided',
    });
  });

  it('is not named by an order that does not touch it', () => {
    const elsewhere: Reorganization = {
      ...BODIES,
      successions: [{ ...CITED, from: 'district', to: null, kind: 'dissolve' }],
    };
    expect(planReorganized(half, elsewhere)).toMatchObject({ code: 'reorganization-nothing-to-do' });
  });
});
