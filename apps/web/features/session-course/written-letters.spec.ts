import { readNumbers, writtenLetters } from './written-letters';

const LINES = [1, 2, 3, 4, 5].map((line) => ({ line, isClosed: line === 2 }));
const NONE = { disagree: '', other: '', blank: '' };

describe('a vote in writing, entered by exceptions', () => {
  it.each([
    ['', []],
    ['3', [3]],
    [' 3,7 ; 9 ', [3, 7, 9]],
    ['2-4, 7–8', [2, 3, 4, 7, 8]],
    ['4-2', '4-2'],
    ['ba', 'ba'],
    ['1,,2', [1, 2]],
    ['-1', '-1'],
  ])('reads %j as %j', (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['all agree, but what is closed to the seat', NONE, 'araaa'],
    ['every exception', { disagree: '1', other: '3-4', blank: '5' }, 'droob'],
  ])('%s', (_, numbers, letters) => {
    expect(writtenLetters(LINES, numbers)).toBe(letters);
  });

  it.each([
    ['a line closed to the seat', { ...NONE, disagree: '2' }, { because: 'no-such-line', line: 2 }],
    ['a line that is not in the ballot', { ...NONE, blank: '6' }, { because: 'no-such-line', line: 6 }],
    ['a line named twice', { ...NONE, disagree: '1', other: '1' }, { because: 'twice', line: 1 }],
    ['no number', { ...NONE, other: 'mười' }, { because: 'not-numbers', part: 'mười' }],
  ])('refuses %s', (_, numbers, unreadable) => {
    expect(writtenLetters(LINES, numbers)).toEqual(unreadable);
  });
});
