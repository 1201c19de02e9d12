import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { leafHash } from '@vinhdanh/tlog';
import { chainEvents, commitmentOf, entryBytes, entryHash, eraseTexts, verifyChain } from './index';

const THING = { kind: 'dossier', id: '0b0d1f0e-0000-4000-8000-000000000001' };

const BODIES = [
  {
    seq: 1,
    type: 'submitted',
    content: { subject: { kind: 'person', name: 'Nông Văn Dền' }, citation: 'Giỏi.' },
  },
  { seq: 2, type: 'received', note: '' },
  { seq: 3, type: 'refused', reason: 'Nông Văn Dền thiếu thành tích' },
];

const sound = chainEvents(THING, '', BODIES);
const [first, second, third] = sound;
if (!first || !second || !third) throw new Error('Three events');

/** SHA-256 of canonical JSON, base64, as docs/record-format.md says it. */
const hashed = (...parts: readonly unknown[]): string =>
  Buffer.from(sha256Hex(canonicalJson(parts)), 'hex').toString('base64');

test('an entry is made as its format says', () => {
  const { salt, seals, hash } = first;
  const saltOf = (place: string): string => (seals[place] as { salt: string }).salt;
  const commitment = hashed(salt, {
    ...BODIES[0],
    content: {
      subject: { kind: 'person', name: { sealed: hashed(saltOf('/content/subject/name'), 'Nông Văn Dền') } },
      citation: { sealed: hashed(saltOf('/content/citation'), 'Giỏi.') },
    },
  });
  const entry = `{"commitment":"${commitment}","kind":"dossier","previous":"","seq":1,"thing":"${THING.id}","v":1}`;
  expect(Buffer.from(leafHash(Buffer.from(entry))).toString('hex')).toBe(hash);
  expect(Buffer.from(entryBytes({ ...THING, seq: 1, previousHash: '', commitment })).toString()).toBe(entry);
});

test("names of layers of rules are nobody's: new events do not seal them, and those that do hold as before", () => {
  const layers = [{ name: 'national', version: 'a' }];
  const body = { seq: 1, type: 'received', rules: { set: { id: 'b', layers } }, name: 'Nông Văn Dền' };
  const [event] = chainEvents(THING, '', [body]);
  if (!event) throw new Error('One event');
  expect(Object.keys(event.seals)).toEqual(['/name']);
  const place = '/rules/set/layers/0/name';
  const sealed = { body, salt: event.salt, seals: { ...event.seals, [place]: { salt: 'c' } } };
  const commitment = commitmentOf(sealed) ?? '';
  const hash = entryHash({ ...THING, seq: 1, previousHash: '', commitment });
  expect(verifyChain(THING, [{ ...event, ...sealed, hash }])).toBeNull();
});

test('the same event twice has no hash in common', () => {
  const [again] = chainEvents(THING, '', BODIES);
  expect(again?.hash).not.toBe(first.hash);
});

test('a chain that was left alone has no fault, and goes on from its tail', () => {
  expect(verifyChain(THING, sound)).toBeNull();
  expect(verifyChain(THING, [])).toBeNull();
  const more = chainEvents(THING, third.hash, [{ seq: 4 }]);
  expect(verifyChain(THING, [...sound, ...more])).toBeNull();
});

test('a changed body, a cut event, a swapped hash, another thing and a chain without its beginning are found where they are', () => {
  const changed = { ...second, body: { ...(second.body as object), note: 'thiếu' } };
  expect(verifyChain(THING, [first, changed, third])).toEqual({ seq: 2, fault: 'hash' });
  expect(verifyChain(THING, [first, third])).toEqual({ seq: 3, fault: 'sequence' });
  expect(verifyChain(THING, [first, { ...second, previousHash: second.hash }])).toEqual({
    seq: 2,
    fault: 'previous-hash',
  });
  expect(verifyChain(THING, [second, third])).toEqual({ seq: 2, fault: 'sequence' });
  expect(verifyChain({ ...THING, id: '0b0d1f0e-0000-4000-8000-000000000002' }, sound)).toEqual({
    seq: 1,
    fault: 'hash',
  });
});

test('personal texts are erased and the chain holds; no other text may be changed under that name', () => {
  const erased = { ...first, ...eraseTexts(first, ['/content/subject/name']) };
  expect(JSON.stringify(erased)).not.toContain('Nông Văn Dền');
  expect((erased.body as (typeof BODIES)[0]).content?.citation).toBe('Giỏi.');
  expect(verifyChain(THING, [erased, second, third])).toBeNull();
  expect(eraseTexts(erased, ['/content/subject/name', '/type', '/absent'])).toEqual(erased);
  const put = {
    ...erased,
    body: {
      ...(first.body as object),
      content: { subject: { kind: 'person', name: 'Lý Thị B' }, citation: 'Giỏi.' },
    },
  };
  expect(verifyChain(THING, [put, second, third])).toEqual({ seq: 1, fault: 'hash' });
});

test('seals that do not belong to the event are found', () => {
  for (const seals of [
    {},
    { ...first.seals, '/absent/place': { salt: 'AAAA' } },
    { ...first.seals, '/seq': { salt: 'AAAA' } },
    { ...first.seals, '/__proto__/x': { salt: 'AAAA' } },
    { ...first.seals, '/constructor': { salt: 'AAAA' } },
    { ...first.seals, '': { salt: 'AAAA' } },
    { '/content/subject/name': null } as never,
    { ...first.seals, '/content/citation': { salt: 'AAAA' } },
  ])
    expect(verifyChain(THING, [{ ...first, seals }, second, third])).toEqual({ seq: 1, fault: 'hash' });
});

test('a body that says of itself what is sealed is none', () => {
  const { seals } = first;
  const [name] = Object.keys(seals);
  expect(name).toBe('/content/subject/name');
  const body = { seq: 1, note: { sealed: 'x' } };
  expect(() => chainEvents(THING, '', [body])).toThrow(TypeError);
  expect(verifyChain(THING, [{ ...first, body }])).toEqual({ seq: 1, fault: 'hash' });
});

test('names, free words, lists of them, and all that a finding looked at and says are personal', () => {
  const [event] = chainEvents(THING, '', [
    {
      seq: 1,
      title: 'Chủ tịch',
      gapReason: '',
      agenda: [{ subject: 'Nông Văn Dền', code: 'HS-1' }],
      reason: ['một', { code: 'x' }],
      requirements: [
        { id: 'r', inputs: { achievement: 'Cứu người', years: 3 }, sentence: { vi: 'a', en: ['b'] } },
      ],
    } as { seq: number },
  ]);
  expect(Object.keys(event?.seals ?? {})).toEqual([
    '/title',
    '/agenda/0/subject',
    '/reason/0',
    '/requirements/0/inputs/achievement',
    '/requirements/0/sentence/vi',
    '/requirements/0/sentence/en/0',
  ]);
});
