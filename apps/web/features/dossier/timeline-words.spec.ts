import { documentNumberOf, stepIdOf, wordsOf } from './timeline-words';

describe('what an event says', () => {
  it.each([
    [{ reason: 'Thiếu biên bản.', note: 'x' }, 'Thiếu biên bản.'],
    [{ note: 'Hồ sơ đầy đủ.' }, 'Hồ sơ đầy đủ.'],
    [{ note: ' ' }, null],
    [{}, null],
  ])('%j: the words of the person', (body, expected) => {
    expect(wordsOf(body)).toBe(expected);
  });

  it('names its step and its document', () => {
    expect(stepIdOf({ step: 'unit.sign' })).toBe('unit.sign');
    expect(stepIdOf({})).toBeNull();
    expect(documentNumberOf({ letter: { number: '45/TTr' } })).toBe('45/TTr');
    expect(documentNumberOf({ decision: { number: '12/QĐ' } })).toBe('12/QĐ');
    expect(documentNumberOf({ step: 'a' })).toBeNull();
  });
});
