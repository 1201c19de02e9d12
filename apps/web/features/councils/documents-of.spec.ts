import { documentsOf, ownDecisions, type EnteredDecision } from './documents-of';

const entered = (seq: number, file?: string, of?: number): EnteredDecision =>
  ({
    seq,
    decision: file === undefined ? {} : { file },
    ...(of === undefined ? {} : { of }),
  }) as EnteredDecision;

test('a decision has the document that came with it and those attached later, each once', () => {
  const all = [entered(1, 'a'), entered(2), entered(3, 'b', 1), entered(4, 'a', 1), entered(5, 'c', 2)];
  expect(ownDecisions(all).map((one) => [one.seq, documentsOf(all, one)])).toEqual([
    [1, ['a', 'b']],
    [2, ['c']],
  ]);
});
