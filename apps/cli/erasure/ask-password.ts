import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** Asks whoever sits at the terminal, and shows nothing of what is typed; in scripts the setting ERASE_SECOND_PASSWORD answers. */
export async function askPassword(account: string): Promise<string> {
  const told = process.env.ERASE_SECOND_PASSWORD;
  if (told) return told;
  if (!process.stdin.isTTY)
    throw new CliError(
      say({
        vi: 'Người thứ hai phải nhập mật khẩu ở cửa sổ dòng lệnh.',
        en: 'The second person types the password at a terminal.',
      }),
      EXIT_USAGE,
    );
  process.stderr.write(say({ vi: `Mật khẩu của ${account}: `, en: `Password of ${account}: ` }));
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve) => terminal.question('', resolve));
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
