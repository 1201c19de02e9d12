import { dossierAt } from '../../../test/support/fixtures';
import { textDayOf, type DossierRules } from './plan-dossier';
import type { ClauseAtWork } from './text-day';

const CLAUSE: ClauseAtWork = {
  ...{ instrument: 'nd152', number: 'NĐ 152', eventOn: '2025-11-01', from: '2026-01-01' },
  ...{ event: 'submitted', article: 'a', evidence: 'Q' },
};
const under = (day: string, used: 'older' | 'newer' | null): string => {
  const weighed = used && { clause: CLAUSE, points: [], eligibility: null, chosen: 'open' as const, used };
  const rules: DossierRules = {
    set: { id: 's', layers: [] },
    text: { day, kept: null, newer: null },
    weighed,
  };
  return textDayOf({ ...dossierAt('unit.intake'), rules });
};

describe('the day whose text a dossier goes under', () => {
  it('is the first one of a newer text that is more favourable, or the later one that an order named', () => {
    expect(under('2025-12-31', 'newer')).toBe('2026-01-01');
    expect(under('2026-05-04', 'newer')).toBe('2026-05-04');
  });

  it('is that of its own text where the older one is used, or nothing was weighed', () => {
    expect(under('2025-12-31', 'older')).toBe('2025-12-31');
    expect(under('2025-12-31', null)).toBe('2025-12-31');
    const first = dossierAt('unit.intake');
    expect(textDayOf(first)).toBe(first.route.chosenBy);
  });
});
