import { Outbox } from './outbox';

const events = (...seqs: readonly number[]) => seqs.map((seq) => ({ seq }));

test('what was entrusted waits for nobody, and goes along with what comes later', () => {
  const outbox = new Outbox(events(1, 2));
  expect(outbox.isWaiting).toBe(true);
  outbox.entrust();
  expect([outbox.isWaiting, outbox.isEmpty]).toEqual([false, false]);
  outbox.add(events(3));
  expect(outbox.isWaiting).toBe(true);
  expect(outbox.all).toEqual(events(1, 2, 3));
  outbox.drop(3);
  expect([outbox.isWaiting, outbox.isEmpty]).toEqual([false, true]);
});

test('what was entrusted while earlier events were being recorded stays when they are', () => {
  const outbox = new Outbox(events(1));
  outbox.add(events(2));
  outbox.entrust();
  outbox.drop(1);
  expect([outbox.isWaiting, outbox.all]).toEqual([false, events(2)]);
});

test('nothing to entrust changes nothing', () => {
  const outbox = new Outbox<{ seq: number }>([]);
  outbox.entrust();
  outbox.add(events(1));
  expect(outbox.isWaiting).toBe(true);
});
