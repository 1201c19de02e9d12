import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '@vinhdanh/auth';
import { withNullTypes } from './null-types';

const DESCRIPTION = `Award dossiers of Vietnam's emulation-and-commendation system, from their unit to a signed decision.

Browsers sign in with a cookie and send \`X-CSRF-Token\` with everything that changes something; programs send a bearer token.
Every command carries an \`Idempotency-Key\`. Problems are RFC 9457 with a stable \`code\` and a sentence in the language of
\`Accept-Language\` (Vietnamese unless asked otherwise). Absent and forbidden are the same 404.`;

/** The OpenAPI document of the API. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Vinh Danh')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'cookie')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .build();
  const operationIdFactory = (controller: string, method: string): string =>
    `${controller.replace(/Controller$/, '')}_${method}`;
  return withNullTypes(SwaggerModule.createDocument(app, config, { operationIdFactory }));
}

/** Serves the document at /api/docs, for people, and /api/docs-json, for programs. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
    yamlDocumentUrl: 'api/docs-yaml',
    customSiteTitle: 'Vinh Danh: API',
  });
}
