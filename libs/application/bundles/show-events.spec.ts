import type { LeafOfEvent } from '@vinhdanh/persistence';
import { chainEvents } from '@vinhdanh/record';
import { showEvent } from './show-events';

const event = (kind: string, body: object): LeafOfEvent =>
  ({
    ...chainEvents({ kind, id: 'thing' }, '', [{ seq: 1, ...body }])[0],
    kind,
    id: 'thing',
    index: 0,
  }) as LeafOfEvent;

const shown = (kind: string, body: object, isSeen = true): string =>
  JSON.stringify(showEvent(event(kind, body), 'own', isSeen));

test('names of other dossiers are withheld, wherever the event speaks of them', () => {
  const agenda = [
    { dossier: 'own', subject: 'Người được xem' },
    { dossier: 'other', subject: 'Người khác', note: { reason: 'Riêng tư' } },
  ];
  const text = shown('session', { type: 'convened', convocation: { agenda, seats: [{ name: 'Ủy viên' }] } });
  expect(text).toContain('Người được xem');
  expect(text).toContain('Ủy viên');
  expect(text).not.toMatch(/Người khác|Riêng tư/);
  expect(shown('session', { type: 'line-deferred', line: 7, reason: 'Đang xác minh' })).not.toContain('Đang');
});

test.each([
  ['session', 'token-issued'],
  ['session', 'cast-confirmed'],
  ['session', 'box-reported'],
  ['session', 'nudged'],
  ['session', 'an event of a later release'],
  ['enactment', 'carried-out'],
])('of a %s the event %s is withheld from everybody', (kind, type) => {
  expect(Object.keys(showEvent(event(kind, { type }), 'own', true))).toEqual(['withheld']);
});

test('of a thing that may not be seen every event is withheld, and nothing of it is told', () => {
  for (const kind of ['session', 'round', 'enactment'])
    expect(shown(kind, { type: 'convened', name: 'Ai đó' }, false)).toMatch(/^\{"withheld":"[^"]{44}"\}$/);
});

test('of the dossier itself all is shown', () => {
  expect(shown('dossier', { type: 'held', reason: 'Đơn tố cáo', dossier: 'other' })).toContain('Đơn tố cáo');
});
