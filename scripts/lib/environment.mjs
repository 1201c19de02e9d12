import { join } from 'node:path';
import { compiled } from './paths.mjs';
import { NAMESPACE } from './temporal-namespace.mjs';

/** The settings that the API, the worker and the command line read. What the caller's own environment sets stands. */
export function appEnvironment({
  dir,
  ownerUrl,
  appUrl,
  sealerUrl,
  eraserUrl,
  temporal,
  mail,
  apiHost,
  apiPort,
}) {
  const defaults = {
    DATA_DIR: dir,
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    MAIL_FROM: 'Vinh Danh <khong-tra-loi@vinhdanh.invalid>',
    PUBLIC_URL: `http://${apiHost}:${apiPort}`,
    FILES_DIR: join(dir, 'files'),
    KEYS_DIR: join(dir, 'keys'),
    BALLOT_KEYS_DIR: join(dir, 'ballot-keys'),
    LOG_KEY_DIR: join(dir, 'log-key'),
    LOG_ORIGIN: 'vinhdanh.invalid/log',
    WEB_DIR: compiled('web'),
  };
  const kept = Object.keys(defaults).filter((name) => process.env[name]);
  return {
    ...defaults,
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SEALER_DATABASE_URL: sealerUrl,
    ERASER_DATABASE_URL: eraserUrl,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: NAMESPACE,
    SMTP_URL: mail,
    API_HOST: apiHost,
    API_PORT: String(apiPort),
  };
}
