import { changedSince } from './document-facts';

const planned = (dossier: string, contentVersion: number) => ({
  dossier,
  code: `HS-${dossier}`,
  step: 'central.decide',
  contentVersion,
});

it('a document is drawn of the content that its round was composed of, and of no other', () => {
  const round = { dossiers: [planned('first', 1), planned('second', 2)] };
  const now = (first: number, second: number) => [
    { id: 'second', contentVersion: second },
    { id: 'first', contentVersion: first },
  ];
  expect(changedSince(round, now(1, 2))).toEqual([]);
  expect(changedSince(round, now(2, 2))).toEqual(['HS-first']);
  expect(changedSince(round, now(2, 3))).toEqual(['HS-first', 'HS-second']);
  expect(changedSince(round, now(1, 2).slice(1))).toEqual(['HS-second']);
});
