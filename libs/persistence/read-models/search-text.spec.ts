import { searchText } from './search-text';

test('marks, case and spaces do not matter', () => {
  expect(searchText('HS-2026-000001', '  Đặng  Thị Ước', 'Huân chương Lao động hạng Ba')).toBe(
    'hs-2026-000001 dang thi uoc huan chuong lao dong hang ba',
  );
  expect(searchText('ĐẶNG THỊ ƯỚC'.normalize('NFD'))).toBe(searchText('đặng thị ước'.normalize('NFC')));
});
