import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignedIn } from '../http/signed-in';
import { dataDirectory } from '../kernel/run-file';
import type { Cast } from './cast';
import { must } from './story';
import { waitFor } from './wait-for';

interface Notice {
  readonly id: string;
  readonly createdAt: string;
  readonly mail: 'waiting' | 'sent' | 'undeliverable';
}

interface Inbox {
  readonly items: readonly Notice[];
  readonly nextCursor: string | null;
}

const MESSAGE_ID = /^message-id:\s*<([^@>]+)@/im;

/** The notices whose mail the catcher has, by the id that each mail carries. */
function caught(): ReadonlySet<string> {
  const folder = join(dataDirectory(), 'mail');
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const ids = mails.map((name) => MESSAGE_ID.exec(readFileSync(join(folder, name), 'utf8'))?.[1]);
  return new Set(ids.filter((id) => id !== undefined));
}

async function noticesSince(reader: SignedIn, since: string): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  let cursor: string | null = null;
  do {
    const page: Inbox = await reader.get(
      `/api/inbox${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`,
    );
    notices.push(...page.items);
    cursor = page.items.some(({ createdAt }) => createdAt < since) ? null : page.nextCursor;
  } while (cursor !== null);
  return notices.filter(({ createdAt }) => createdAt >= since);
}

/**
 * Waits until no notice of the story waits for its mail, and finds every one at the catcher.
 * @returns how many notices there were
 */
export async function checkMails(
  cast: Cast,
  people: ReadonlyArray<{ account: string; role: string }>,
  since: string,
): Promise<number> {
  let sent = 0;
  for (const { account, role } of people) {
    const reader = await cast.as(account, role);
    const notices = await waitFor(`thư của ${account} được gửi hết`, async () => {
      const found = await noticesSince(reader, since);
      return found.some(({ mail }) => mail === 'waiting') ? undefined : found;
    });
    const delivered = notices.filter(({ mail }) => mail === 'sent');
    must(delivered.length === notices.length, `có thư của ${account} không gửi được`);
    const atCatcher = caught();
    for (const { id } of delivered) must(atCatcher.has(id), `máy nhận thư không có thư ${id} của ${account}`);
    sent += delivered.length;
  }
  must(sent > 0, 'không có thông báo nào');
  return sent;
}
