import type { FoundSession } from '@vinhdanh/persistence';
import { knownAwards } from '../ledger/known-awards';
import { englishNames } from './english-names';

const AWARDS = { all: knownAwards({ awards: [] }).all };
const UNIT = { id: 'unit', nameVi: 'Đơn vị', nameEn: 'The unit' };
const OFFICE = { id: 'office', titleVi: 'Giám đốc', titleEn: 'Director', organization: UNIT };

const names = (nominating: boolean, nameVi: string) => {
  const found = { state: { nominating }, council: { id: 'c', nameVi, nameEn: '' } };
  return englishNames(
    found as unknown as FoundSession,
    AWARDS,
    new Map([[UNIT.id, UNIT]]),
    new Map([[OFFICE.id, OFFICE]]),
  );
};

test('an award, a unit and an office have their English names, by what the cluster calls itself', () => {
  const block = names(true, 'Khối thi đua số 1');
  expect(block.award('Huân chương Lao động hạng Ba')).toBe('Labour Order, third class');
  expect(block.award('Khối trưởng')).toBe('Head of the block');
  expect(block.unit('unit', 'Đơn vị')).toBe('The unit');
});

test('what nobody named in English, and an office outside of a cluster, keep the words that were recorded', () => {
  const council = names(false, 'Hội đồng');
  expect(council.award('Cụm trưởng')).toBe('Cụm trưởng');
  expect(council.award('Giải thưởng cũ')).toBe('Giải thưởng cũ');
  expect(council.unit(undefined, 'Đơn vị cũ')).toBe('Đơn vị cũ');
});

test('a title is told in English as long as the office bears it', () => {
  const { title } = names(false, 'Hội đồng');
  expect(title('office', 'Giám đốc')).toBe('Director');
  expect(title('office', 'Quyền Giám đốc')).toBe('Quyền Giám đốc');
  expect(title('elsewhere', 'Giám đốc')).toBe('Giám đốc');
});
