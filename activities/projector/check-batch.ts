import { RECORD_CONFLICT, type EventBatch } from '@vinhdanh/contracts';
import type { AnyEvent, RecordedEvent } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';

/** A batch that does not follow what was recorded. A mistake of ours: nothing is written, and the batch is tried again until somebody looks. */
export class RecordConflict extends Error {
  constructor({ thing, id }: EventBatch, seq: number, fault: 'gap' | 'differs' | 'order') {
    super(`The record of ${thing} ${id} does not take event ${seq}: ${fault}`);
    this.name = RECORD_CONFLICT;
  }
}

/** The events that the record does not have yet; they follow its tail without a gap. @throws RecordConflict */
export function freshEvents(batch: EventBatch, tailSeq: number): readonly AnyEvent[] {
  const events = batch.events;
  events.forEach((event, index) => {
    const first = events[0]?.seq ?? 0;
    if (event.seq !== first + index) throw new RecordConflict(batch, event.seq, 'order');
  });
  const fresh = events.filter((event) => event.seq > tailSeq);
  const next = fresh[0]?.seq;
  if (next !== undefined && next !== tailSeq + 1) throw new RecordConflict(batch, next, 'gap');
  return fresh;
}

/** Events that came before must be the same as they were. @throws RecordConflict */
export function checkRepeated(batch: EventBatch, recorded: readonly RecordedEvent[]): void {
  const bodies = new Map(recorded.map((event) => [event.seq, canonicalJson(event.body)]));
  for (const event of batch.events) {
    const body = bodies.get(event.seq);
    if (body !== undefined && body !== canonicalJson(event))
      throw new RecordConflict(batch, event.seq, 'differs');
  }
}
