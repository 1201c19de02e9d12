import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { dataDirectory, readRunFile } from '../kernel/run-file';
import { DEMO_PASSWORD } from '../seeding/demo-password';
import { ApiClient } from './api-client';
import { SignedIn } from './signed-in';

/** How a command finds the API and who asks. */
export interface ApiOptions {
  readonly json?: boolean;
  readonly api?: string;
  readonly token?: string;
  readonly as?: string;
}

const DEFAULT_ACCOUNT = 'kiem-toan.lang-son';

/** The address of the API: the option, else what runs in this clone. */
export function apiAddress(option: string | undefined): string {
  const address = option ?? readRunFile(dataDirectory())?.api ?? null;
  if (address === null)
    throw new CliError(
      say({
        vi: 'Chưa có API nào chạy ở đây. Chạy npm start, hoặc nêu địa chỉ bằng --api.',
        en: 'No API runs here. Run npm start, or name its address with --api.',
      }),
    );
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new CliError(
      say({ vi: `Địa chỉ API không đúng: ${address}.`, en: `This is no address of an API: ${address}.` }),
      EXIT_USAGE,
    );
  return address;
}

/**
 * Signs in for reading: with the token given (or in VINHDANH_TOKEN), else as a demo account, the auditor unless told,
 * whose password may stand in VINHDANH_PASSWORD.
 */
export function openApi(options: ApiOptions, env: NodeJS.ProcessEnv = process.env): Promise<SignedIn> {
  const client = new ApiClient(apiAddress(options.api));
  const token = options.token ?? env.VINHDANH_TOKEN;
  if (token !== undefined) return SignedIn.withToken(client, token);
  return SignedIn.withPassword(client, options.as ?? DEFAULT_ACCOUNT, env.VINHDANH_PASSWORD ?? DEMO_PASSWORD);
}
