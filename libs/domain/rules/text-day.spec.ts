import type { Instrument } from './law';
import { pinningDay } from './text-day';

const instrument = (
  id: string,
  from: string,
  transition: Partial<Instrument['transition']> | null,
  sector: string | null = null,
): Instrument => ({
  id,
  number: `${id}/NĐ-CP`,
  nameVi: id,
  nameEn: id,
  from,
  to: null,
  replacedBy: null,
  amendedBy: null,
  sector,
  article: id,
  evidence: 'S',
  transition: transition && {
    vi: id,
    en: id,
    pinningEvent: 'submitted',
    moreFavourable: false,
    article: `${id} Điều 60(3)`,
    evidence: 'S',
    ...transition,
  },
});

const ND152 = instrument('ND152', '2025-07-01', {});
const L2026 = instrument('L2026', '2026-10-01', {
  pinningEvent: 'received-for-appraisal',
  moreFavourable: true,
});
const BOTH = [ND152, L2026];

describe('the day whose text a dossier is read under', () => {
  it.each([
    ['both before', '2025-06-20', '2025-06-25', '2025-06-25', null],
    [
      'submitted before, received after: the old decree (Art. 60(3))',
      '2025-06-30',
      '2025-07-03',
      '2025-06-30',
      'ND152',
    ],
    ['submitted on the first day: the new decree', '2025-07-01', '2025-07-03', '2025-07-03', null],
    ['received on the last day before Law 06/2026', '2026-09-30', '2026-09-30', '2026-09-30', null],
    [
      'submitted before, received on the first day of Law 06/2026',
      '2026-09-30',
      '2026-10-01',
      '2026-10-01',
      null,
    ],
  ])('%s', (_case, submittedOn, receivedOn, day, kept) => {
    const text = pinningDay(BOTH, { submittedOn, receivedOn, on: receivedOn });
    expect(text.day).toBe(day);
    expect(text.kept?.instrument ?? null).toBe(kept);
    expect(text.newer).toBeNull();
  });

  it('asks for the newer text as soon as the law that gives it is in force, and not before', () => {
    const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02' };
    expect(pinningDay(BOTH, { ...days, on: '2026-09-30' })).toMatchObject({ kept: null, newer: null });
    const after = pinningDay(BOTH, { ...days, on: '2026-10-01' });
    expect(after).toMatchObject({ day: '2026-09-02', newer: { instrument: 'L2026', from: '2026-10-01' } });
    expect(after.kept?.event).toBe('received-for-appraisal');
  });

  it('keeps the older of two texts that clauses keep', () => {
    const days = { submittedOn: '2025-06-20', receivedOn: '2025-07-02', on: '2026-10-05' };
    expect(pinningDay(BOTH, days)).toMatchObject({
      day: '2025-06-30',
      kept: { instrument: 'ND152' },
      newer: { instrument: 'L2026' },
    });
  });

  it('does not ask the clauses of one sector', () => {
    const circular = instrument('TT07', '2026-04-02', {}, 'education');
    const days = { submittedOn: '2026-04-01', receivedOn: '2026-04-03', on: '2026-04-03' };
    expect(pinningDay([circular], days)).toMatchObject({ day: '2026-04-03', kept: null });
  });

  it('passes over a clause about achievements where nobody recorded the day', () => {
    const law = instrument('L', '2026-01-01', { pinningEvent: 'achievement' });
    const days = { submittedOn: '2025-12-01', receivedOn: '2026-01-05', on: '2026-01-05' };
    expect(pinningDay([law], days).day).toBe('2026-01-05');
    expect(pinningDay([law], { ...days, achievementOn: '2025-11-01' }).day).toBe('2025-12-31');
  });

  it('takes the new text for what is undecided where only decided dossiers are spared', () => {
    const law = instrument('L', '2026-01-01', { pinningEvent: 'decided' });
    const days = { submittedOn: '2025-11-01', receivedOn: '2025-11-02', on: '2026-02-01' };
    expect(pinningDay([law], days)).toMatchObject({ day: '2026-01-01', kept: null });
    expect(pinningDay([law], { ...days, decidedOn: '2025-12-15' })).toMatchObject({
      day: '2025-11-02',
      kept: { instrument: 'L' },
    });
  });
});
