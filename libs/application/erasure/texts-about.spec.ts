import type { ErasableEvent } from '@vinhdanh/persistence';
import { textsAbout } from './texts-about';

const DOSSIER = '00000000-0000-4000-8000-000000000001';

test('what an order takes are texts about people, and no names of rules', () => {
  const body = {
    type: 'submitted',
    submission: {
      content: { subject: { kind: 'person', name: 'Nông Văn Đền (hư cấu)' } },
      rules: { set: { id: 'a', layers: [{ name: 'Quốc gia', version: '1' }] } },
    },
  };
  const places = ['/submission/content/subject/name', '/submission/rules/set/layers/0/name'];
  const seals = Object.fromEntries(places.map((place) => [place, { salt: 'x' }]));
  const event = { kind: 'dossier', id: DOSSIER, seq: 1, body, salt: 'x', seals } as unknown as ErasableEvent;
  expect(textsAbout([event], DOSSIER)).toEqual([
    { kind: 'dossier', id: DOSSIER, seq: 1, places: places.slice(0, 1) },
  ]);
});
