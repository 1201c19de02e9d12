import { readFileSync, statSync } from 'node:fs';
import { LARGEST_BUNDLE } from './container/read-container';
import { readCheckpoint, type Checkpoint } from './log/checkpoint';
import { readNote, readVerifierKey, type VerifierKey } from './log/note';
import { fingerprint, readCertificate, type Certificate } from './pdf/cms';
import type { Line } from './report';
import { verifyBundle } from './verify';
import { lineWords, saidWords, standingOf, verdictWords, type Language } from './words/say';
import { USAGE } from './words/usage';

const EXIT_USAGE = 2;

/** `partly`: it holds, but for what it takes to know whose it is, or for signatures that were not verified. */
const EXIT = { holds: 0, wrong: 1, partly: 3 } as const;

const MARKS: Readonly<Record<Line['is'], string>> = { holds: '✓', open: '·', wrong: '✗' };

interface Asked {
  language: Language;
  json: boolean;
  readonly files: string[];
  readonly keys: VerifierKey[];
  readonly roots: string[];
  readonly certificates: Certificate[];
  checkpoint: Checkpoint | null;
}

/** What is asked for is none of what the command knows. */
class UsageError extends Error {}

/** @returns the exit code: 0 where the bundle holds, 1 where it does not, 2 where nothing could be asked, 3 where it holds in part */
export async function runCli(args: readonly string[], write: (text: string) => void): Promise<number> {
  const asked: Asked = {
    ...{ language: 'vi', json: false, checkpoint: null },
    ...{ files: [], keys: [], roots: [], certificates: [] },
  };
  try {
    const rest = [...args];
    while (rest.length > 0) take(rest, asked);
    const [file, ...others] = asked.files;
    if (file === undefined || others.length > 0) throw new UsageError(USAGE[asked.language].how);
    return await verifyFile(file, asked, write);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    write(error.message);
    return EXIT_USAGE;
  }
}

function take(rest: string[], asked: Asked): void {
  const [name = '', ...inline] = (rest.shift() ?? '').split('=');
  const value = (): string => {
    const given = inline.length > 0 ? inline.join('=') : rest.shift();
    if (given === undefined) throw new UsageError(USAGE[asked.language].how);
    return given;
  };
  switch (name) {
    case '--lang':
      asked.language = value() === 'en' ? 'en' : 'vi';
      return;
    case '--json':
      asked.json = true;
      return;
    case '--vkey':
      asked.keys.push(keyOf(value(), asked.language));
      return;
    case '--root':
      trustRoot(value(), asked);
      return;
    case '--checkpoint':
      asked.checkpoint = checkpointIn(value(), asked.language);
      return;
    default:
      if (name.startsWith('-')) throw new UsageError(USAGE[asked.language].how);
      asked.files.push([name, ...inline].join('='));
  }
}

function keyOf(text: string, language: Language): VerifierKey {
  const key = readVerifierKey(text.trim());
  if (!key) throw new UsageError(USAGE[language].noKey.replace('{key}', text));
  return key;
}

/** By its hash, or as the file of the certificate (PEM or DER). */
function trustRoot(text: string, { language, roots, certificates }: Asked): void {
  if (/^[0-9a-f]{64}$/i.test(text)) return void roots.push(text.toLowerCase());
  const bytes = bytesIn(text, language);
  const [, pem] = /-----BEGIN CERTIFICATE-----([^-]*)-----END/.exec(bytes.toString('latin1')) ?? [];
  const certificate = readCertificate(new Uint8Array(pem === undefined ? bytes : Buffer.from(pem, 'base64')));
  if (!certificate) throw new UsageError(USAGE[language].noRoot.replace('{file}', text));
  roots.push(fingerprint(certificate));
  certificates.push(certificate);
}

function checkpointIn(file: string, language: Language): Checkpoint {
  const note = readNote(bytesIn(file, language).toString('utf8'));
  const checkpoint = note && readCheckpoint(note.text);
  if (!checkpoint) throw new UsageError(USAGE[language].noCheckpoint.replace('{file}', file));
  return checkpoint;
}

function bytesIn(file: string, language: Language): Buffer<ArrayBuffer> {
  try {
    if (statSync(file).size > LARGEST_BUNDLE) throw new Error('too large');
    return readFileSync(file);
  } catch {
    throw new UsageError(USAGE[language].noFile.replace('{file}', file));
  }
}

async function verifyFile(file: string, asked: Asked, write: (text: string) => void): Promise<number> {
  const { language } = asked;
  const verdict = await verifyBundle(new Uint8Array(bytesIn(file, language)), asked);
  if (asked.json)
    write(
      jsonOf({
        file,
        ...verdict,
        lines: verdict.lines.map((line) => ({ ...line, text: lineWords(line, language) })),
      }),
    );
  else {
    for (const line of verdict.lines) write(`${MARKS[line.is]} ${lineWords(line, language)}`);
    if (verdict.said.length > 0) write(`\n${USAGE[language].said}`);
    for (const said of verdict.said) write(`  ${saidWords(said, language)}`);
    write(`\n${verdictWords(verdict, language)}`);
  }
  return EXIT[standingOf(verdict)];
}

/** JSON with nothing in it that steers a terminal. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (letter) =>
    letter
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
