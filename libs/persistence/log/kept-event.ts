import { canonicalJson } from '@vinhdanh/platform';
import { commitmentOf, entryHash } from '@vinhdanh/record';
import type { KeptEvent } from './log-content.query';

/** Whether the event is what went into the log, or waits to. */
export function isAsRecorded(event: KeptEvent): boolean {
  const commitment = commitmentOf(event);
  return commitment === event.commitment && event.hash === entryHash({ ...event, commitment });
}

/** The columns for searching say what the body says, to the microsecond. */
export function isBesideBody({ beside, seq, body }: KeptEvent): boolean {
  const { at, ...others } = beside;
  const { type, on, by } = body;
  const said = {
    ...{ type, on },
    byPerson: by === 'system' ? by : by.person,
    byOffice: by === 'system' ? by : by.office,
  };
  return (
    body.seq === seq &&
    Number(at) * 1000 === Date.parse(body.at) &&
    canonicalJson(others) === canonicalJson(said)
  );
}
