import { chosenBefore, linesOf, sentNominations } from './nominations';

const FLAG = { award: 'DH-CO-CP', places: 2 };
const HEAD = { award: 'cluster-head', places: 1, after: [], units: ['a', 'b'] };

describe('what a cluster votes on', () => {
  it('has a line for each unit that competes, all of them where none is chosen', () => {
    expect(linesOf([FLAG, HEAD, {}, undefined], 10)).toBe(12);
    expect(linesOf(undefined, 10)).toBe(0);
  });

  it('is sent without what was left empty', () => {
    expect(sentNominations([{ ...FLAG, units: [], after: [] }, HEAD])).toEqual([
      FLAG,
      { award: 'cluster-head', places: 1, units: ['a', 'b'] },
    ]);
    expect(sentNominations([{ award: 'BK-TTG', places: 2, after: ['DH-CO-CP'] }])).toEqual([
      { award: 'BK-TTG', places: 2, after: ['DH-CO-CP'] },
    ]);
  });

  it('may come after what stands before it', () => {
    expect(chosenBefore([FLAG, undefined, HEAD], 2)).toEqual(['DH-CO-CP']);
    expect(chosenBefore([FLAG], 0)).toEqual([]);
  });
});
