import { commitmentOf, sealEvent } from './seal';
import { shownEvent, withheldEvent } from './withhold';

const body = {
  seq: 1,
  type: 'convened',
  agenda: [{ subject: 'Nguyễn Văn Giả' }, { subject: 'Trần Thị Thử' }],
};

test('a withheld event says that it is there, and no more', () => {
  const sealed = sealEvent(body);
  expect(withheldEvent(sealed)).toEqual({ withheld: commitmentOf(sealed) });
  expect(() => withheldEvent({ ...sealed, seals: { '/nowhere': { salt: 'x' } } })).toThrow(TypeError);
});

test('a withheld text is told by its commitment alone, as an erased one is; the others stay', () => {
  const sealed = sealEvent(body);
  const shown = shownEvent(sealed, (place) => place.startsWith('/agenda/1/'));
  expect(JSON.stringify(shown)).not.toContain('Trần');
  const { seals, ...rest } = shown as Extract<typeof shown, { body: unknown }>;
  expect(rest).toEqual({ ...rest, body: { ...body, agenda: [body.agenda[0], { subject: '…' }] } });
  expect(seals['/agenda/0/subject']).toEqual(sealed.seals['/agenda/0/subject']);
  const erased = { erased: (seals['/agenda/1/subject'] as { withheld: string }).withheld };
  const asErased = { ...sealed, ...rest, seals: { ...sealed.seals, '/agenda/1/subject': erased } };
  expect(commitmentOf(asErased)).toBe(commitmentOf(sealed));
});

test('a text that was erased before stays erased', () => {
  const sealed = { ...sealEvent({ seq: 1, name: '…' }), seals: { '/name': { erased: 'x' } } };
  expect(shownEvent(sealed, () => true)).toEqual(sealed);
});
