import type { AskWitness, Witness } from '@vinhdanh/application';
import { readUtf8 } from '@vinhdanh/tlog';

/** A witness that is slow holds up nobody but itself. */
const PATIENCE_MS = 10_000;

/** No answer of a witness is longer. */
const LONGEST_ANSWER = 1 << 19;

/** Asks a witness over HTTP. */
export const callWitness: AskWitness = async ({ url }, body) => {
  const answer = await fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: answer.status, text: await textOf(answer) };
};

/** The newest checkpoint of a log that the witness cosigned; null where it has none. @throws where it does not answer */
export async function newestSeenBy({ url }: Witness, originHash: string): Promise<string | null> {
  const answer = await fetch(`${url}/${originHash}/checkpoint`, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The witness ${url} answers ${answer.status}`);
  return textOf(answer);
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > LONGEST_ANSWER) throw new Error('The answer of the witness is too long');
    chunks.push(read.value);
  }
  return readUtf8(Buffer.concat(chunks)) ?? '';
}
