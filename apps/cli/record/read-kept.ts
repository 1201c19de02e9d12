import { readFileSync } from 'node:fs';
import { readClaimedCheckpoint, readUtf8, type Checkpoint } from '@vinhdanh/tlog';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** A checkpoint that somebody kept. What its keeper vouches for: a signature is not asked for. @throws CliError when it is none */
export function readKept(file: string): Checkpoint {
  const checkpoint = readClaimedCheckpoint(textOf(file));
  if (!checkpoint)
    throw new CliError(
      say({ vi: `${file} không phải một mốc của sổ băm.`, en: `${file} is no checkpoint of a log.` }),
      EXIT_USAGE,
    );
  return checkpoint;
}

function textOf(file: string): string {
  try {
    return readUtf8(readFileSync(file)) ?? '';
  } catch {
    return '';
  }
}
