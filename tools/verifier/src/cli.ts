import { readFileSync, statSync } from 'node:fs';
import { LARGEST_BUNDLE } from './container/read-container';
import { readCheckpoint, type Checkpoint } from './log/checkpoint';
import { readNote, readVerifierKey, type VerifierKey } from './log/note';
import type { Line } from './report';
import { verifyBundle } from './verify';
import { lineWords, saidWords, verdictWords, type Language } from './words/say';
import { USAGE } from './words/usage';

const EXIT_WRONG = 1;
const EXIT_USAGE = 2;

const MARKS: Readonly<Record<Line['is'], string>> = { holds: '✓', open: '·', wrong: '✗' };

interface Asked {
  language: Language;
  json: boolean;
  readonly files: string[];
  readonly keys: VerifierKey[];
  readonly roots: string[];
  checkpoint: Checkpoint | null;
}

/** What is asked for is none of what the command knows. */
class UsageError extends Error {}

/** @returns the exit code: 0 where the bundle holds, 1 where it does not, 2 where nothing could be asked */
export async function runCli(args: readonly string[], write: (text: string) => void): Promise<number> {
  const asked: Asked = { language: 'vi', json: false, files: [], keys: [], roots: [], checkpoint: null };
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
      asked.roots.push(value().toLowerCase());
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
  const { language, keys, roots, checkpoint } = asked;
  const verdict = await verifyBundle(new Uint8Array(bytesIn(file, language)), { keys, roots, checkpoint });
  if (asked.json)
    write(
      JSON.stringify(
        {
          file,
          ...verdict,
          lines: verdict.lines.map((line) => ({ ...line, text: lineWords(line, language) })),
        },
        null,
        2,
      ),
    );
  else {
    for (const line of verdict.lines) write(`${MARKS[line.is]} ${lineWords(line, language)}`);
    if (verdict.said.length > 0) write(`\n${USAGE[language].said}`);
    for (const said of verdict.said) write(`  ${saidWords(said, language)}`);
    write(`\n${verdictWords(verdict, language)}`);
  }
  return verdict.holds ? 0 : EXIT_WRONG;
}
