import { agendaHash } from './agenda-hash';

const line = (dossier: string, subject: string) =>
  ({ dossier, subject, code: 'HS-1', step: 'council', contentVersion: 1, award: 'x', rule: 'r1' }) as const;

test('an agenda has the hash of its dossiers, in which no name can be tried', () => {
  const hash = agendaHash({ agenda: [line('a', 'Nông Văn Dền')], rules: {} });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(agendaHash({ agenda: [line('a', 'Lý Thị Khác')], rules: {} })).toBe(hash);
  expect(agendaHash({ agenda: [line('b', 'Nông Văn Dền')], rules: {} })).not.toBe(hash);
});
