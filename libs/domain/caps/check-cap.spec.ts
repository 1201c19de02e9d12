import type { Cap } from '../rules/law';
import { allowedOf, hundredthsWords } from './allowed';
import { checkCap } from './check-cap';
import type { CapCount } from './count';

const CAP: Cap = {
  id: 'nd91-grassroots-fighter',
  award: 'DH-CSTDCS',
  subjects: null,
  numerator: { vi: 'Chiến sĩ thi đua cơ sở trong năm', en: 'grassroots emulation fighters of the year' },
  denominator: { vi: 'cá nhân đạt Lao động tiên tiến', en: 'advanced workers' },
  denominatorAwards: ['DH-LDTT'],
  percent: 15,
  most: null,
  rounding: { mode: 'floor', article: 'Điều 2 của quy định thử', evidence: 'N' },
  scope: 'unit',
  severity: 'warn',
  heldAt: { steps: ['appraise', 'decide'], article: 'suy ra', evidence: 'I' },
  instrument: 'ND91-2017',
  from: '2017-10-01',
  to: '2023-12-31',
  article: 'Nghị định 91/2017/NĐ-CP Điều 9(3)',
  evidence: 'Q',
};
const DOCUMENT = { number: '3/BC-THPT', date: '2022-11-01' };
const count = (more: Partial<CapCount> = {}): CapCount => ({
  body: { vi: 'Trường Giả Định', en: 'Imagined School' },
  year: 2022,
  held: 4,
  open: 4,
  place: 8,
  ledger: 40,
  stated: { count: 47, document: DOCUMENT, on: '2022-11-02' },
  ...more,
});
const open: Cap = { ...CAP, rounding: { ...CAP.rounding, mode: 'open' } };

describe('a cap held against what was counted', () => {
  it('tells numerator, denominator with its document, the sum and the rounding', () => {
    const found = checkCap(CAP, count({ open: 3, place: 7 }));
    expect(found).toMatchObject({
      requirement: 'cap',
      verdict: 'met',
      standing: 'within',
      article: CAP.article,
      evidence: 'Q',
      inputs: {
        numerator: 7,
        held: 4,
        open: 3,
        place: 7,
        denominator: 47,
        percent: 15,
        allowed: 7,
        ledger: 40,
      },
    });
    expect(found.sentence.vi).toBe(
      'Trường Giả Định, năm 2022: 7 Chiến sĩ thi đua cơ sở trong năm (4 đã có quyết định, 3 hồ sơ đang xét; hồ sơ này là thứ 7). ' +
        'Tối đa 15% của 47 cá nhân đạt Lao động tiên tiến (3/BC-THPT ngày 01/11/2022). Sổ khen thưởng có 40. ' +
        '15% × 47 = 7,05, làm tròn xuống 7 (Điều 2 của quy định thử). Trong mức tối đa.',
    );
    expect(found.sentence.en).toContain('15 % × 47 = 7.05, rounded down to 7');
  });

  it('warns of the one that is too many, and tells the order by which it goes on', () => {
    const found = checkCap(CAP, count());
    expect(found).toMatchObject({
      verdict: 'warning',
      standing: 'over',
      mayBePassed: true,
      inputs: { order: null },
    });
    expect(found.sentence.vi).toContain(
      'Hồ sơ này vượt mức tối đa 1. Chỉ đi tiếp khi ghi văn bản cho phép vượt.',
    );
    const order = {
      cap: CAP.id,
      order: { number: '45/UBND-NC', date: '2022-12-01' },
      reason: 'Thành tích đặc biệt.',
      seen: found,
      on: '2022-12-02',
      by: { person: 'p', office: 'o', organization: 'b' },
    };
    const passed = checkCap(CAP, count(), order);
    expect(passed).toMatchObject({ verdict: 'warning', standing: 'over', inputs: { order: '45/UBND-NC' } });
    expect(passed.sentence.vi).toContain('45/UBND-NC ngày 01/12/2022, lý do “Thành tích đặc biệt”');
  });

  it('leaves those alone that were handed in before, and tells them that the total is past it', () => {
    const found = checkCap(CAP, count({ place: 5 }));
    expect(found).toMatchObject({ verdict: 'warning', standing: 'within' });
    expect(found.sentence.vi).toContain('Tổng số vượt mức 1; hồ sơ này nộp trước, còn trong mức.');
  });

  it('shows both readings where the text does not say how to round, and leaves the one between them open', () => {
    expect(checkCap(open, count({ open: 3, place: 7 })).verdict).toBe('met');
    const between = checkCap(open, count());
    expect(between).toMatchObject({
      verdict: 'open',
      standing: 'rounding-open',
      inputs: { allowed: null, allowedLeast: 7, allowedMost: 8, rounding: 'open' },
    });
    expect(between.sentence.vi).toContain('Làm tròn xuống là 7, làm tròn lên là 8');
    expect(checkCap(open, count({ open: 5, place: 9 })).standing).toBe('over');
    const whole = count({ stated: { count: 40, document: DOCUMENT, on: '2022-11-02' }, open: 2, place: 6 });
    expect(checkCap(open, whole)).toMatchObject({ verdict: 'met', inputs: { allowed: 6 } });
  });

  it('takes nothing for the number that nobody has stated, whatever the ledger has', () => {
    const found = checkCap(CAP, count({ stated: null }));
    expect(found).toMatchObject({
      verdict: 'open',
      standing: 'not-stated',
      inputs: { denominator: null, allowed: null },
    });
    expect(found.sentence.vi).toContain('đơn vị chưa nêu số này. Sổ khen thưởng có 40.');
  });

  it('knows a number that is no share, and one that nothing lets pass', () => {
    const ten: Cap = { ...CAP, percent: null, most: 10, severity: 'block' };
    expect(checkCap(ten, count({ stated: null })).standing).toBe('within');
    const over = checkCap(ten, count({ held: 10, open: 1, place: 11, stated: null }));
    expect(over).toMatchObject({ verdict: 'missing', standing: 'over', mayBePassed: false });
    expect(over.sentence.vi).toContain('Tối đa 10. Hồ sơ này vượt mức tối đa 1. Quy định không cho vượt.');
  });

  it('of what has ended only tells the figures', () => {
    expect(checkCap(CAP, count({ place: null }))).toMatchObject({ standing: 'within', verdict: 'warning' });
  });
});

it('rounds as the data say', () => {
  const by = (mode: Cap['rounding']['mode'], of: number) =>
    allowedOf({ percent: 15, most: null, rounding: { mode } }, of);
  expect([by('floor', 47), by('half-up', 47), by('ceil', 47)].map(({ least }) => least)).toEqual([7, 7, 8]);
  expect([by('floor', 50), by('half-up', 50), by('ceil', 50)].map(({ least }) => least)).toEqual([7, 8, 8]);
  expect(by('open', 50)).toEqual({ least: 7, most: 8, hundredths: 750 });
  expect([705, 750, 700, 5].map(hundredthsWords)).toEqual(['7.05', '7.5', '7', '0.05']);
});
