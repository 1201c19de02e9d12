import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiConfig, loadConfig } from '@vinhdanh/platform';
import { ApiModule } from './api.module';
import { ROOT_ENDPOINTS } from './create-api';
import { openApiDocument } from './openapi/document';

const KEPT = 'docs/openapi.json';

/** Settings that name nothing: the document is made without connecting to anything. */
const NOWHERE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  FILES_DIR: '.',
  BALLOT_KEYS_DIR: '.',
  PUBLIC_URL: 'http://127.0.0.1',
};

/** Prints the OpenAPI document; with `--check`, fails when docs/openapi.json says something else. */
async function main(): Promise<void> {
  const config = loadConfig(ApiConfig, NOWHERE);
  const app = await NestFactory.create(ApiModule.forRoot(config), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: ROOT_ENDPOINTS });
  const text = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    process.stdout.write(text);
  } else if (readFileSync(KEPT, 'utf8') !== text) {
    console.error(
      `${KEPT} does not say what the API is: write it anew with node dist/apps/api/openapi.js > ${KEPT}`,
    );
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
