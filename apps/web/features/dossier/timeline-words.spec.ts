import { documentNumberOf, isRefusedInSecret, stepIdOf, wordsOf } from './timeline-words';

describe('what an event says', () => {
  it.each([
    [{ reason: 'Thiếu biên bản.', note: 'x' }, 'Thiếu biên bản.'],
    [{ note: 'Hồ sơ đầy đủ.' }, 'Hồ sơ đầy đủ.'],
    [{ note: ' ' }, null],
    [{}, null],
  ])('%j: the words of the person', (body, expected) => {
    expect(wordsOf(body)).toBe(expected);
  });

  it('says that a council refused it in secret, where the figures are for the council alone', () => {
    const body = { step: 'province.vote', reason: '' };
    const failed = { step: 'province.vote', outcome: 'failed' } as const;
    expect(isRefusedInSecret({ type: 'refused', body }, [failed])).toBe(true);
    expect(isRefusedInSecret({ type: 'refused', body }, [{ ...failed, agree: 3 }])).toBe(false);
    expect(isRefusedInSecret({ type: 'refused', body }, [{ ...failed, outcome: 'no-quorum' }])).toBe(false);
    expect(isRefusedInSecret({ type: 'refused', body: { step: 'unit.vote' } }, [failed])).toBe(false);
    expect(isRefusedInSecret({ type: 'council-result-recorded', body }, [failed])).toBe(false);
  });

  it('names its step and its document', () => {
    expect(stepIdOf({ step: 'unit.sign' })).toBe('unit.sign');
    expect(stepIdOf({})).toBeNull();
    expect(documentNumberOf({ letter: { number: '45/TTr' } })).toBe('45/TTr');
    expect(documentNumberOf({ decision: { number: '12/QĐ' } })).toBe('12/QĐ');
    expect(documentNumberOf({ step: 'a' })).toBeNull();
  });
});
