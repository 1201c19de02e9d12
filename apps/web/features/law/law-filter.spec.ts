import type { LawAward } from '../../api/models';
import { filterAwards } from './law-filter';

const award = (code: string, nameVi: string, more: Partial<LawAward> = {}): LawAward => ({
  code,
  nameVi,
  nameEn: code,
  kind: 'order',
  subjects: ['person'],
  from: '2024-01-01',
  to: null,
  article: 'Điều 44',
  evidence: 'S',
  deciders: [],
  vote: null,
  centralVote: null,
  parts: [],
  prerequisite: { vi: '', en: '', article: '', evidence: 'N' },
  cap: null,
  cooldown: null,
  posthumous: null,
  money: [],
  ...more,
});

const AWARDS = [
  award('HC-LD3', 'Huân chương Lao động hạng Ba'),
  award('DH-CO-CP', 'Cờ thi đua của Chính phủ', { kind: 'title', subjects: ['collective'] }),
  award('BK-TTG', 'Bằng khen của Thủ tướng Chính phủ', {
    kind: 'certificate',
    subjects: ['person', 'household'],
  }),
];
const found = (filter: Parameters<typeof filterAwards>[1]) =>
  filterAwards(AWARDS, filter).map(({ code }) => code);

test('every word counts, with or without diacritics, in any order', () => {
  expect(found({ q: 'huan chuong lao dong' })).toEqual(['HC-LD3']);
  expect(found({ q: 'chính phủ' })).toEqual(['DH-CO-CP', 'BK-TTG']);
  expect(found({ q: 'PHU co' })).toEqual(['DH-CO-CP']);
  expect(found({ q: 'không có' })).toEqual([]);
});

test('who decides is found in either language', () => {
  const decider = {
    nameVi: 'Chủ tịch nước',
    nameEn: 'The President',
    to: null,
    article: '',
    evidence: 'S',
  } as const;
  const awards = [...AWARDS, award('HC-SV', 'Huân chương Sao vàng', { deciders: [decider] })];
  for (const q of ['chu tich nuoc', 'president'])
    expect(filterAwards(awards, { q }).map(({ code }) => code)).toEqual(['HC-SV']);
});

test('kind and subject narrow the list', () => {
  expect(found({ kind: 'title' })).toEqual(['DH-CO-CP']);
  expect(found({ subject: 'person' })).toEqual(['HC-LD3', 'BK-TTG']);
  expect(found({ q: 'chinh phu', subject: 'household' })).toEqual(['BK-TTG']);
});
