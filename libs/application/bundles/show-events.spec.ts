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
  JSON.stringify(showEvent(event(kind, body), { dossier: 'own', isSeen, isSecret: true }));

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
  expect(shown(kind, { type })).toMatch(/^\{"withheld"/);
});

test('of a thing that may not be seen every event is withheld, and nothing of it is told', () => {
  for (const kind of ['session', 'round', 'enactment'])
    expect(shown(kind, { type: 'convened', name: 'Ai đó' }, false)).toMatch(/^\{"withheld":"[^"]{44}"\}$/);
});

test('of a session without secret ballots everything is shown', () => {
  const nudged = event('session', { type: 'nudged', nudge: { seats: ['seat-1'] } });
  const showing = { dossier: 'own', isSeen: true, isSecret: false };
  expect(JSON.stringify(showEvent(nudged, showing))).toContain('seat-1');
});

test('of a round that may not be seen is shown which document it had signed, and no name', () => {
  const composition = {
    dossiers: [{ dossier: 'own' }],
    signatories: [{ id: 's1', name: 'Ai đó', title: 'Chủ tịch' }],
  };
  const composed = shown('round', { type: 'composed', composition }, false);
  expect(composed).toContain('"s1"');
  expect(composed).not.toMatch(/Ai đó|Chủ tịch/);
  expect(shown('round', { type: 'signature-applied', signature: { file: 'f' } }, false)).toContain('"f"');
  expect(shown('round', { type: 'declined', reason: 'Sai tên' }, false)).toMatch(/^\{"withheld"/);
});

test('of the dossier itself all is shown', () => {
  expect(shown('dossier', { type: 'held', reason: 'Đơn tố cáo', dossier: 'other' })).toContain('Đơn tố cáo');
});
