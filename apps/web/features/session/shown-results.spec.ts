import type { AgendaLine, LineResult } from '../../api/models';
import { shownResults } from './shown-results';

const agenda = [
  { line: 1, dossier: 'a', subject: 'Lương Văn Đức', award: 'Bằng khen', code: 'HS-1' },
  { line: 2, dossier: 'b', subject: 'Trần Thị Bé', award: 'Huân chương', code: 'HS-2' },
] as AgendaLine[];
const results = [
  { dossier: 'a', outcome: 'passed' },
  { dossier: 'b', outcome: 'no-quorum' },
] as LineResult[];

const shown = (outcome: 'all' | 'passed' | 'not-passed', q = '') =>
  shownResults(agenda, results, { outcome, q }).map(({ dossier }) => dossier);

describe('results', () => {
  it('are filtered by outcome', () => {
    expect([shown('all'), shown('passed'), shown('not-passed')]).toEqual([['a', 'b'], ['a'], ['b']]);
  });

  it('are found by name, award and code without diacritics', () => {
    expect([shown('all', 'duc'), shown('all', 'huan'), shown('all', 'hs-1'), shown('passed', 'be')]).toEqual([
      ['a'],
      ['b'],
      ['a'],
      [],
    ]);
  });
});
