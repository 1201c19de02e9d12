import { readFile } from 'node:fs/promises';
import type { Witness } from '@vinhdanh/application';
import { ConfigError } from '@vinhdanh/platform';
import { readVerifierKey, type NoteVerifier, type SignatureType } from '@vinhdanh/tlog';

/** Lines of a file that a setting names, without empty ones and those that begin with "#". @throws ConfigError where it cannot be read */
async function linesOf(variable: string, path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([`${variable} names a file that cannot be read (${error.code}).`]);
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function keyOf(variable: string, line: string, text: string, type: SignatureType): NoteVerifier {
  const key = readVerifierKey(text);
  if (key?.type === type) return key;
  const kind = type === 'ed25519' ? 'a log' : 'a witness';
  throw new ConfigError([
    `${variable}: "${line}" holds no verifier key of ${kind} (Ed25519, C2SP signed-note).`,
  ]);
}

/** The logs that are known to the witness, a verifier key on each line. @throws ConfigError where a line is none */
export async function knownLogsIn(path: string): Promise<readonly NoteVerifier[]> {
  const lines = await linesOf('WITNESS_LOGS', path);
  return lines.map((line) => keyOf('WITNESS_LOGS', line, line, 'ed25519'));
}

/** The witnesses that are asked, address and verifier key on each line. @throws ConfigError where a line is none */
export async function witnessesIn(path: string): Promise<readonly Witness[]> {
  const lines = await linesOf('LOG_WITNESSES', path);
  return lines.map((line) => {
    const [url = '', verifierKey = ''] = line.split(/\s+/);
    if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new ConfigError([`LOG_WITNESSES: "${line}" begins with no http or https address.`]);
    const verifier = keyOf('LOG_WITNESSES', line, verifierKey, 'cosignature');
    return { url: url.replace(/\/+$/, ''), verifierKey, verifier };
  });
}
