import type { AgendaLine } from '../../api/models';
import { countsOf, openLines, paperOf, unmarked, withMark, withRest, type Marks } from './paper-state';

const line = (dossier: string, recused: string[] = []): AgendaLine => ({
  line: 1,
  dossier,
  code: dossier,
  subject: dossier,
  award: '',
  rule: 'r1',
  recused,
});

const agenda = [line('a'), line('b', ['seat-1']), line('c')];
const lines = openLines(agenda, 'seat-1');
const none: Marks = new Map();

describe('a paper', () => {
  it('leaves out the lines from which the seat is recused', () => {
    expect(lines.map(({ dossier }) => dossier)).toEqual(['a', 'c']);
    expect(openLines(agenda, 'seat-2')).toHaveLength(3);
  });

  it('is cast only when no line is left', () => {
    const half = withMark(none, 'a', 'disagree');
    expect(unmarked(half, lines).map(({ dossier }) => dossier)).toEqual(['c']);
    expect(paperOf(half, lines)).toBeUndefined();
    expect(paperOf(withMark(half, 'c', 'agree'), lines)).toEqual([
      { dossier: 'a', choice: 'disagree' },
      { dossier: 'c', choice: 'agree' },
    ]);
  });

  it('marks the rest without changing what was marked', () => {
    const all = withRest(withMark(none, 'a', 'blank'), lines, 'agree');
    expect([...all]).toEqual([
      ['a', 'blank'],
      ['c', 'agree'],
    ]);
    expect(countsOf(all)).toEqual([
      ['agree', 1],
      ['disagree', 0],
      ['other', 0],
      ['blank', 1],
    ]);
  });
});
