import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { refuseSheet, type SheetAnswer } from './sheet-answer';
import { MOST_UNPACKED, statedSize } from './unpack';

/** How long the reading of one file may take, milliseconds. */
const LONGEST_MS = 30_000;
/** Most memory for the objects of the reading process, MB. */
const MOST_MEMORY_MB = 768;
/** Most that it may answer with, bytes. */
const LONGEST_ANSWER = 2 * MOST_UNPACKED;

/** Reads spreadsheets, each in a process of its own that is ended when it takes too long or too much. */
export class SheetReader {
  /** @param script the reading process; another one only where this file is not run from where it was built */
  constructor(
    private readonly script = join(__dirname, 'sheet.process.js'),
    private readonly longestMs = LONGEST_MS,
  ) {}

  /** The rows of the one sheet that has any. The size that the file says it unpacks to is looked at first. */
  async read(bytes: Buffer): Promise<SheetAnswer> {
    const size = statedSize(bytes);
    if (size === undefined) return refuseSheet('ledger-file-broken');
    if (size > MOST_UNPACKED)
      return refuseSheet('ledger-file-unpacks-too-large', { maxMb: MOST_UNPACKED / 1024 / 1024 });
    return this.readApart(bytes);
  }

  private readApart(bytes: Buffer): Promise<SheetAnswer> {
    return new Promise((resolve) => {
      const limits = [`--max-old-space-size=${MOST_MEMORY_MB}`, this.script];
      const child = spawn(process.execPath, limits, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
      const chunks: Buffer[] = [];
      let [length, late]: [number, boolean] = [0, false];
      const timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, this.longestMs);
      child.stdout.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER) child.kill('SIGKILL');
        else chunks.push(chunk);
      });
      // A process that ends before it has read all closes its end: what it answered, or that it ended, says the rest.
      child.stdin.on('error', () => undefined);
      child.on('error', () => resolve(refuseSheet('ledger-file-broken')));
      child.on('close', (code) => {
        clearTimeout(timer);
        if (late) resolve(refuseSheet('ledger-file-takes-too-long'));
        else if (code !== 0) resolve(refuseSheet('ledger-file-broken'));
        else resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SheetAnswer);
      });
      child.stdin.end(bytes);
    });
  }
}
