import { hasLetters, hasUnprintable, isGarbled } from './garbled';

it.each([
  ...['NguyÔn V¨n Hïng', 'TrÇn ThÞ Hång', 'Lª V¨n', '§µo', 'X· Ng«', 'Ph¹m', 'Hoµng', 'C«ng ty', 'B×nh'],
  ...['Nguyeãn Vaên Huøng', 'Traàn Thò Höông', 'Leâ', 'Hoaøng', 'NGUYEÃN'],
  ...['Nguyá»…n VÄƒn Thá»­', 'Tráº§n', 'Nguy?n'],
])('is of another encoding, or lost letters: %s', (text) => {
  expect(isGarbled(text)).toBe(true);
});

it.each([
  ...['Nguyễn Văn Ví Dụ (hư cấu)', 'Đỗ Thị Hoà', 'Ngô Thuỵ', 'Y Ngông Niê Kđăm', 'UBND xã Ia Pếch', 'Ê-ban'],
  ...['José Ramón Beáta', 'François Gaëtan', 'João', 'Åsa Ødegård', 'Saïd', 'Zoë', 'Łukasz', 'Raúl Castro'],
  ...[
    'Tổ 5/3',
    'Cơ sở Nº 5',
    '«Sao vàng»',
    'Công ty ABC®',
    'McDonald',
    'O’Neil',
    '卡尔·马克思',
    'Ai? Không rõ',
  ],
])('may be what a paper prints: %s', (text) => {
  expect([isGarbled(text), hasUnprintable(text), hasLetters(text)]).toEqual([false, false, true]);
  expect(isGarbled(text.normalize('NFD').normalize('NFC'))).toBe(false);
});

it.each(['Nam\u200B', '\uFEFFNam', 'Na\u202Em', 'Nguy\uFFFDn', 'Nam\u0085', 'D\u00AD\u00ACng'])(
  'has a sign that nobody sees, or that stands for a lost one: %j',
  (text) => {
    expect(hasUnprintable(text)).toBe(true);
  },
);

it.each(['-', '123', '12/3', '…', '?'])('nobody is called %s', (text) => {
  expect(hasLetters(text)).toBe(false);
});
