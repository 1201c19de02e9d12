import { foreseeRoute, type Organization } from '@vinhdanh/domain';
import { loadLaw, loadRuleBook } from './index';
import { bodyOf } from '../../test/support/bodies';

const body = (id: string, level: string, parent: string | null = null): Organization =>
  bodyOf(id, level, parent, `council-of-${id}`);
const BODIES = [body('city', 'province'), body('ward', 'commune', 'city')];
const LAYERS = ['national', 'ha-noi'];

describe('the title of Hà Nội (Decision 71/2025/QĐ-UBND)', () => {
  const law = loadLaw(LAYERS);

  it('is posted for seven working days before the council meets', () => {
    const request = { award: 'DH-CDTDUT', unit: 'ward', receivedOn: '2026-03-02' };
    const planned = foreseeRoute(loadRuleBook(LAYERS), request, (id) => BODIES.find((one) => one.id === id));
    if (!planned.planned) throw new Error(planned.refusal.code);
    const { steps } = planned.value;
    const at = steps.findIndex(({ kind }) => kind === 'post');
    expect(steps[at]?.limit).toMatchObject({ amount: 7, unit: 'working-day', evidence: 'Q' });
    expect(steps[at + 1]?.kind).toBe('vote');
  });

  it('goes to ten persons a year, on dossiers sent before 31 March', () => {
    const [cap] = law.caps.filter(({ award }) => award === 'DH-CDTDUT');
    expect(cap).toMatchObject({ most: 10, percent: null, scope: 'province', evidence: 'Q' });
    const [date] = law.annualDates.filter(({ instrument }) => instrument === 'QD71-2025-HN');
    expect([date?.day, date?.month]).toEqual([30, 3]);
  });

  it('asks the heads of taxpaying bodies for confirmations, and no others', () => {
    const [bundle] = law.bundles.filter(({ id }) => id === 'D-CDTDUT');
    const asked = bundle?.parts.filter(({ condition }) => condition !== null).map(({ id }) => id);
    expect(asked).toEqual(['taxpayer-confirmations']);
  });
});
