import { nearest } from './nearest';

const NAMES = [
  'Bằng khen của bộ, ban, ngành, tỉnh',
  'Bằng khen của Thủ tướng Chính phủ',
  'Giấy khen',
  'Chiến sĩ thi đua cơ sở',
];

const near = (given: string): readonly string[] => nearest(given, NAMES, (name) => name);

it('offers what was probably meant, the nearest first', () => {
  expect(near('Bang khen cua Thu tuong')[0]).toBe('Bằng khen của Thủ tướng Chính phủ');
  expect(near('Chiến sỹ thi đua cơ sở')).toEqual(['Chiến sĩ thi đua cơ sở']);
});

it('offers nothing for what is like nothing', () => {
  expect(near('')).toEqual([]);
  expect(near('xyz')).toEqual([]);
});
