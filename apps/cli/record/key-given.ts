import { readVerifierKey } from '@vinhdanh/tlog';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** A verifier key as it was given. @throws CliError when it is none */
export function keyGiven(key: string): string {
  if (readVerifierKey(key) !== null) return key;
  throw new CliError(
    say({ vi: `${key} không phải khóa kiểm tra.`, en: `${key} is no verifier key.` }),
    EXIT_USAGE,
  );
}
