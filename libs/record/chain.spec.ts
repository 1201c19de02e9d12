import { chain, verifyChain, type ChainedEvent } from './index';

function chained(bodies: readonly unknown[]): ChainedEvent[] {
  let previousHash = '';
  return bodies.map((body, index) => {
    const event = { seq: index + 1, body, previousHash, hash: chain(previousHash, body) };
    previousHash = event.hash;
    return event;
  });
}

const sound = chained([{ seq: 1, type: 'submitted' }, { seq: 2, type: 'received', note: 'đủ' }, { seq: 3 }]);

test('a hash is SHA-256 over the previous hash and the canonical body', () => {
  expect(chain('', {})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('the order of members and absent members do not change a hash', () => {
  expect(chain('ab', { b: 1, a: 'x', c: undefined })).toBe(chain('ab', { a: 'x', b: 1 }));
});

test('a chain that was left alone has no fault', () => {
  expect(verifyChain(sound)).toBeNull();
  expect(verifyChain([])).toBeNull();
});

test('a changed body, a cut event, a swapped hash and a chain without its beginning are found where they are', () => {
  const [first, second, third] = sound as [ChainedEvent, ChainedEvent, ChainedEvent];
  const changed = { ...second, body: { ...(second.body as object), note: 'thiếu' } };
  expect(verifyChain([first, changed, third])).toEqual({ seq: 2, fault: 'hash' });
  expect(verifyChain([first, third])).toEqual({ seq: 3, fault: 'sequence' });
  expect(verifyChain([first, { ...second, previousHash: second.hash }])).toEqual({
    seq: 2,
    fault: 'previous-hash',
  });
  expect(verifyChain([second, third])).toEqual({ seq: 2, fault: 'sequence' });
});
