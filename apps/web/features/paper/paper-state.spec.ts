import type { AgendaLine } from '../../api/models';
import {
  countsOf,
  draftOf,
  exceptions,
  groupsOf,
  lettersOf,
  linesOfBallot,
  marksOf,
  openLines,
  unmarked,
  withMark,
  withoutMarks,
  withRest,
  type Marks,
} from './paper-state';

const line = (dossier: string, award = '', recused: string[] = []): AgendaLine => ({
  line: 1,
  dossier,
  code: dossier,
  subject: dossier,
  award,
  awardEn: award,
  rule: 'r1',
  recused,
});

const agenda = [line('a', 'x'), line('b', 'y', ['seat-1']), line('c', 'x')];
const lines = openLines(agenda, 'seat-1');
const none: Marks = new Map();

describe('a paper', () => {
  it('has the lines of its ballot without those from which the seat is recused', () => {
    expect(lines.map(({ dossier }) => dossier)).toEqual(['a', 'c']);
    expect(openLines(agenda, 'seat-2')).toHaveLength(3);
    expect(linesOfBallot(agenda, { lines: [3, 1, 9] }).map(({ dossier }) => dossier)).toEqual(['c', 'a']);
  });

  it('groups by award in the order of the agenda', () => {
    expect(
      groupsOf(agenda).map(({ award, lines: own }) => [award, own.map(({ dossier }) => dossier)]),
    ).toEqual([
      ['x', ['a', 'c']],
      ['y', ['b']],
    ]);
  });

  it('is cast only when no line is left, with a letter for each line of the ballot', () => {
    const half = withMark(none, 'a', 'disagree');
    expect(unmarked(half, lines).map(({ dossier }) => dossier)).toEqual(['c']);
    expect(lettersOf(half, agenda, 'seat-1')).toBeUndefined();
    expect(lettersOf(withMark(half, 'c', 'agree'), agenda, 'seat-1')).toBe('dra');
  });

  it('marks the rest of a group without changing what was marked, there or elsewhere', () => {
    const before = withMark(withMark(none, 'a', 'blank'), 'b', 'other');
    const all = withRest(before, lines, 'agree');
    expect([...all]).toEqual([
      ['a', 'blank'],
      ['b', 'other'],
      ['c', 'agree'],
    ]);
    expect(countsOf(all, lines)).toEqual([
      ['agree', 1],
      ['disagree', 0],
      ['other', 0],
      ['blank', 1],
    ]);
    expect(exceptions(all, lines).map(({ dossier }) => dossier)).toEqual(['a']);
    expect([...withoutMarks(all, lines)]).toEqual([['b', 'other']]);
  });

  it('comes back from a draft, and not from one of other lines', () => {
    const marks = withMark(withMark(none, 'c', 'agree'), 'a', 'other');
    expect(draftOf(marks, agenda)).toBe('o-a');
    expect(marksOf('o-a', agenda)).toEqual(marks);
    expect(marksOf('o-', agenda).size).toBe(0);
    expect(marksOf('?rs', agenda).size).toBe(0);
  });
});
