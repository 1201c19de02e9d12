import type { AgendaLine } from '../../api/models';
import { rowsOf } from './paper-rows';
import { groupsOf } from './paper-state';

const line = (number: number, subject: string, award: string): AgendaLine => ({
  line: number,
  dossier: `d${number}`,
  code: `HS-${number}`,
  subject,
  award,
  awardEn: award,
  rule: 'r1',
  recused: [],
});

const groups = groupsOf([line(1, 'Lương Văn Đức', 'x'), line(2, 'Trần Thị Bé', 'x'), line(3, 'Tổ 5', 'y')]);
const marks = new Map([
  ['d1', 'agree' as const],
  ['d2', 'other' as const],
]);
const open = { show: 'all' as const, q: '', folded: new Set<string>() };
const keys = (wanted: Partial<typeof open> | { show: 'left' | 'exceptions' }) =>
  rowsOf(groups, marks, { ...open, ...wanted }).map(({ key }) => key);

describe('the rows of a paper', () => {
  it('are the heads of groups and their lines', () => {
    expect(keys({})).toEqual(['group x', 'd1', 'd2', 'group y', 'd3']);
    expect(keys({ folded: new Set(['x']) })).toEqual(['group x', 'group y', 'd3']);
  });

  it('are found without diacritics, in folded groups too', () => {
    expect(keys({ q: 'duc', folded: new Set(['x']) })).toEqual(['group x', 'd1']);
    expect(keys({ q: 'hs-3' })).toEqual(['group y', 'd3']);
    expect(keys({ q: 'nobody' })).toEqual([]);
  });

  it('are those left, or the exceptions', () => {
    expect(keys({ show: 'left' })).toEqual(['group y', 'd3']);
    expect(keys({ show: 'exceptions' })).toEqual(['group x', 'd2']);
  });
});
