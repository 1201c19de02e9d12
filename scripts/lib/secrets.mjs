import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './files.mjs';

const NAMES = ['superuser', 'owner', 'app', 'sealer', 'eraser', 'temporal'];

/** The roles that every clone on one server shares. */
const SHARED = ['app', 'sealer', 'eraser'];

/**
 * On a PostgreSQL that is given, the passwords of shared roles follow from that of its owner, who may set them anyway: clones
 * that are given the same server have the same, and none takes them from another.
 */
function derivedFrom(ownerUrl) {
  const password = URL.canParse(ownerUrl) ? decodeURIComponent(new URL(ownerUrl).password) : '';
  if (password === '') return {};
  const of = (role) => createHmac('sha256', password).update(`vinhdanh role ${role}`).digest('base64url');
  return Object.fromEntries(SHARED.map((role) => [role, of(role)]));
}

/** The passwords of this clone's database roles, made once and readable by their owner only. */
export function loadSecrets(dir) {
  const file = join(dir, 'secrets.json');
  const kept = readJson(file) ?? {};
  const secrets = { ...kept };
  for (const name of NAMES) secrets[name] ??= randomBytes(24).toString('base64url');
  if (NAMES.some((name) => kept[name] !== secrets[name])) writeJson(file, secrets, 0o600);
  Object.assign(secrets, derivedFrom(process.env.DATABASE_URL ?? ''));
  const { APP_ROLE_PASSWORD, SEALER_ROLE_PASSWORD, ERASER_ROLE_PASSWORD } = process.env;
  if (APP_ROLE_PASSWORD) secrets.app = APP_ROLE_PASSWORD;
  if (SEALER_ROLE_PASSWORD) secrets.sealer = SEALER_ROLE_PASSWORD;
  if (ERASER_ROLE_PASSWORD) secrets.eraser = ERASER_ROLE_PASSWORD;
  return secrets;
}
