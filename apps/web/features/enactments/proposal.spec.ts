import { EMPTY_PROPOSAL, requestOf, type ProposalForm } from './proposal';

const split = (to: string) => ({ from: 'old', to, kind: 'split' as const, article: 'x' });
const form = (more: Partial<ProposalForm>): ProposalForm => ({ ...EMPTY_PROPOSAL, ...more });
const choicesOf = (more: Partial<ProposalForm>) => requestOf(form(more)).reorganization.choices;

describe('the choices of a split', () => {
  const successions = [split('east'), split('west')];

  it('say which part of the divided body each unit belongs to', () => {
    expect(choicesOf({ successions, choices: { old: { school: 'east', clinic: 'west' } } })).toEqual([
      { unit: 'school', of: 'old', to: 'east' },
      { unit: 'clinic', of: 'old', to: 'west' },
    ]);
  });

  it('are left out while nobody has chosen, and when the rows they stood on have changed', () => {
    expect(choicesOf({ successions })).toEqual([]);
    expect(choicesOf({ successions, choices: { old: { school: undefined } } })).toEqual([]);
    expect(choicesOf({ successions: [split('east')], choices: { old: { school: 'west' } } })).toEqual([]);
    expect(choicesOf({ successions, choices: { gone: { school: 'east' } } })).toEqual([]);
  });

  it('leave dossiers that are being entered from paper alone unless somebody says otherwise', () => {
    expect(requestOf(form({})).reorganization.paperIsEntered).toBe(false);
    expect(requestOf(form({ paperIsEntered: true })).reorganization.paperIsEntered).toBe(true);
  });
});
