import type { Session } from '../../api/models';
import type { Ballot } from './ballot-forms';
import { allAgree, countsBody, emptyDraft, figuresMissing } from './count-draft';

const seats = ['a', 'b', 'c'].map((id) => ({ id, attendance: 'present' }));
const agenda = [
  { line: 1, recused: [] },
  { line: 2, recused: ['b'] },
];
const session = { seats, agenda } as unknown as Session;
const ballot = (form: Ballot['form']): Ballot =>
  ({ id: 'b1', form, lines: [1, 2], papersAwaited: 3 }) as unknown as Ballot;

describe("a teller's count", () => {
  it('of hands asks for three figures a line, and has as many as there are hands', () => {
    const hands = ballot('hands');
    expect(figuresMissing(hands, emptyDraft(hands))).toBe(6);
    const filled = allAgree(session, hands, emptyDraft(hands));
    expect(figuresMissing(hands, filled)).toBe(0);
    expect(countsBody(hands, filled)).toEqual({
      ballot: 'b1',
      counts: { agree: [3, 2], disagree: [0, 0], other: [0, 0], blank: [0, 0], spoiled: [0, 0] },
    });
  });

  it('of slips keeps the figures of the box that were given', () => {
    const paper = ballot('paper');
    expect(figuresMissing(paper, emptyDraft(paper))).toBe(15);
    const { box, ...draft } = emptyDraft(paper);
    const filled = allAgree(session, paper, { ...draft, box: { ...box, invalid: 1 } });
    expect(filled.box).toEqual({ issued: 3, received: 3, valid: 2, invalid: 1, written: 0 });
    expect(countsBody(paper, filled).counts.agree).toEqual([2, 2]);
  });
});
