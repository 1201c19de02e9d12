import type { AgendaLine, Session } from '../../api/models';
import { agendaGroups } from './agenda-groups';

const line = (dossier: string, award: string, rule: string): AgendaLine =>
  ({ dossier, award, rule }) as AgendaLine;

describe('the agenda in groups', () => {
  it('puts lines of one award under their rule, in the order of the agenda', () => {
    const agenda = [
      line('1', 'BK', 'r1'),
      line('2', 'CD', 'r2'),
      line('3', 'BK', 'r1'),
      line('4', 'BK', 'r9'),
    ];
    const rules = [{ id: 'r1' }, { id: 'r2' }] as Session['rules'];
    const groups = agendaGroups({ agenda, rules });
    expect(
      groups.map(({ award, rule, lines }) => [award, rule?.id, lines.map(({ dossier }) => dossier)]),
    ).toEqual([
      ['BK', 'r1', ['1', '3']],
      ['CD', 'r2', ['2']],
      ['BK', undefined, ['4']],
    ]);
  });
});
