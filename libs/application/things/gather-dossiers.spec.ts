import type { DossierState } from '@vinhdanh/domain';
import type { DossierQuery, Viewer } from '@vinhdanh/persistence';
import { dossierAt } from '../../../test/support/fixtures';
import { Refused } from '../kernel/refused';
import { gatherDossiers } from './gather-dossiers';

const STANDS = dossierAt('province.vote');
const HELD = { since: '2024-03-04T02:00:00.000Z', reason: 'Tố cáo', office: 'thanh-tra' };

async function gathered(change: Partial<DossierState>): Promise<unknown> {
  const dossiers = { states: () => Promise.resolve([{ ...STANDS, ...change }]) } as unknown as DossierQuery;
  try {
    const found = await gatherDossiers(dossiers, {} as Viewer, [STANDS.id], ({ kind }) => kind === 'vote');
    return found.map(({ step }) => step.id);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

describe('dossiers for an agenda or a document', () => {
  it('are those that go on at the step', async () => {
    expect(await gathered({})).toEqual(['province.vote']);
  });

  it.each([
    ['on hold', { hold: HELD }],
    ['waiting for an order', { awaitsReroute: true }],
    ['returned', { status: 'returned' }],
    ['at another step', { step: 0 }],
  ] as const)('are none %s, and the refusal names them', async (_where, change) => {
    expect(await gathered(change)).toEqual({
      code: 'dossiers-not-at-this-step',
      params: { count: 1, dossiers: STANDS.code },
    });
  });
});
