import { fold, matches } from './fold';

describe('fold', () => {
  it.each([
    ['Đặng Thị Hồng Vân', 'dang thi hong van'],
    ['Huân chương Lao động', 'huan chuong lao dong'],
    ['ƯỚC', 'uoc'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('finds what was typed without diacritics', () => {
    expect(matches(' lao dong', { label: 'Huân chương Lao động hạng Ba' })).toBe(true);
    expect(matches('chien si', { label: 'Huân chương Lao động hạng Ba' })).toBe(false);
  });
});
