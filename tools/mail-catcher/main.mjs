// A real SMTP server for one machine: it accepts every mail and keeps it as a file that any mail program opens.
// Settings: MAIL_PORT, MAIL_DIR. Listens on loopback only.
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer } from 'smtp-server';

const folder = process.env.MAIL_DIR;
const port = Number(process.env.MAIL_PORT);
const LARGEST_MAIL = 25 * 1024 * 1024;
mkdirSync(folder, { recursive: true });

/** Names sort by time of arrival: `2026-11-22T05-14-09.123Z-1f0c2d3e.eml`. */
const nameOf = (instant) => `${instant.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;

/** Writes the whole mail to the disk before it gets its name; only then is it acknowledged. */
async function keep(stream) {
  const name = nameOf(new Date());
  const draft = join(folder, `.${name}.part`);
  await pipeline(stream, createWriteStream(draft, { flush: true }));
  if (stream.sizeExceeded) throw Object.assign(new Error('The mail is too large.'), { responseCode: 552 });
  renameSync(draft, join(folder, name));
  return name;
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  size: LARGEST_MAIL,
  banner: 'mail catcher',
  onData(stream, session, done) {
    keep(stream).then((name) => done(null, `Kept as ${name}`), done);
  },
});
server.on('error', (error) => console.error(JSON.stringify({ level: 'error', msg: error.message })));
server.listen(port, '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => process.exit(0)));
