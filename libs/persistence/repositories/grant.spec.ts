import type { DossierEvent, Move } from '@vinhdanh/domain';
import { dossierAt, TODAY } from '../../../test/support/fixtures';
import { grantOf } from './grant';

const DECIDED: Extract<DossierEvent, { type: 'decided' }> = {
  ...{ seq: 9, at: '2024-03-04T02:00:00.000Z', on: TODAY, by: 'system', type: 'decided' },
  step: 'central.decide',
  decision: { round: 'r', number: '1/QĐ', file: 'f', signedOn: TODAY },
};
const MOVED: Move = {
  ...{ from: 'unit', to: 'b', movedOn: '2021-03-01', period: { from: '2021-01-01', to: '2023-12-31' } },
  ...{ document: { number: '12/QĐ', date: '2021-02-15' }, days: { old: 59, new: 1036 } },
  ...{ proposer: 'b', choice: null, article: 'a', evidence: 'Q' },
};

describe('who handed in what the ledger enters', () => {
  const state = dossierAt('central.decide');
  const heirs = [{ from: 'b', to: 'new-b' }];

  it('is the unit that proposes, or who has taken over from it', () => {
    expect(grantOf(DECIDED, { ...state, move: MOVED }).submittedBy).toBe('b');
    expect(grantOf(DECIDED, { ...state, move: MOVED, heirs }).submittedBy).toBe('new-b');
  });

  it('is whoever handed it in where nobody has moved', () => {
    expect(grantOf(DECIDED, { ...state, heirs: [{ from: 'unit', to: 'c' }] }).submittedBy).toBe('unit');
  });
});
