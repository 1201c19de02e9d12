import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';

const NAMES = ['superuser', 'owner', 'app', 'sealer', 'temporal'];

/** The passwords of this clone's database roles, made once and readable by their owner only. */
export function loadSecrets(dir) {
  const file = join(dir, 'secrets.json');
  const kept = readJson(file) ?? {};
  const secrets = { ...kept };
  for (const name of NAMES) secrets[name] ??= randomBytes(24).toString('base64url');
  if (NAMES.some((name) => kept[name] !== secrets[name])) writeJson(file, secrets, 0o600);
  const { APP_ROLE_PASSWORD, SEALER_ROLE_PASSWORD } = process.env;
  if (APP_ROLE_PASSWORD) secrets.app = APP_ROLE_PASSWORD;
  if (SEALER_ROLE_PASSWORD) secrets.sealer = SEALER_ROLE_PASSWORD;
  return secrets;
}
