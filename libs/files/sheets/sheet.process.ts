import { readSheet } from './read-sheet';
import { refuseSheet } from './sheet-answer';

/** Reads a spreadsheet from its input and writes what it holds; ends by itself. */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const answer = await readSheet(Buffer.concat(chunks)).catch(() => refuseSheet('ledger-file-broken'));
  await new Promise((written) => process.stdout.write(JSON.stringify(answer), written));
  process.exit(0);
}

void main();
