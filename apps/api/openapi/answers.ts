import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { ProblemDto, ReceiptDto, UnknownOutcomeDto } from './common.dto';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: malformed JSON, or no Idempotency-Key.',
  401: 'Not signed in.',
  403: 'The CSRF token is missing or wrong.',
  404: 'Absent, or not for the caller to see: the two cannot be told apart.',
  409: 'A rule says no; `code` says which.',
  413: 'Too large.',
  415: 'This kind of content is not accepted.',
  422: 'Some fields cannot be accepted; `errors` says which.',
  429: 'Too many attempts.',
  503: 'The database or the engine cannot be reached; nothing was recorded.',
};

/** The problems that an operation answers with. */
export const Problems = (...statuses: readonly number[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: PROBLEMS[status] ?? 'A problem.',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );

/** For signed-in people and programs. */
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiCookieAuth('cookie'),
    ApiBearerAuth('bearer'),
    ApiHeader({
      name: 'Acting-Office',
      required: false,
      description: 'The office in which the caller acts, instead of the one chosen before.',
      schema: { type: 'string', example: 'so-noi-vu-lang-son.secretary' },
    }),
    Problems(401, 503),
  );

/** For what takes rules: 409 `rule-set-unreadable` where the running release cannot read them. */
export const UnderRules = (): ClassDecorator => Problems(409);

const IdempotencyKey = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'The same key and body give the same answer; another body under the same key gives 409.',
    schema: {
      type: 'string',
      minLength: 8,
      maxLength: 100,
      pattern: '^[A-Za-z0-9_.:-]+$',
      example: 'b7c1a0de-1',
    },
  });

/** A read that is written down, of everybody or of who looks over the work of others; a reason may go along. */
export const WrittenDown = (): MethodDecorator =>
  ApiHeader({
    name: 'Reading-Reason',
    required: false,
    description:
      'Why it is read: UTF-8, percent-encoded, at most 300 characters. It is kept with the reading, and stands in no address.',
    schema: { type: 'string', example: 'Khi%E1%BA%BFu%20n%E1%BA%A1i%20s%E1%BB%91%2012' },
  });

/** A read: 200 with the type. */
export const Reads = (
  summary: string,
  type: Type | [Type],
  ...problems: readonly number[]
): MethodDecorator =>
  applyDecorators(ApiOperation({ summary }), ApiOkResponse({ type }), Problems(...problems));

/** A list as a CSV file: UTF-8 with its mark, no cell that a spreadsheet would compute. */
export const ReadsCsv = (summary: string, ...problems: readonly number[]): MethodDecorator =>
  applyDecorators(
    WrittenDown(),
    ApiOperation({
      summary,
      description:
        'CSV (RFC 4180) in UTF-8 with a byte order mark. A text that begins like a formula (=, +, -, @, tab, line break) is led by an apostrophe, so that no spreadsheet computes it.',
    }),
    ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } }),
    Problems(...problems),
  );

/** A command to a running thing: 200 with its receipt, or 202 when the outcome is not known. */
export const Commands = (summary: string): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    IdempotencyKey(),
    ApiOkResponse({ type: ReceiptDto }),
    ApiAcceptedResponse({ type: UnknownOutcomeDto, description: 'Not known yet whether it was recorded.' }),
    Problems(400, 403, 404, 409, 413, 422),
  );

/** A request that begins a thing: 201. */
export const Begins = (summary: string, type: Type): MethodDecorator =>
  applyDecorators(
    HttpCode(201),
    ApiOperation({ summary }),
    IdempotencyKey(),
    ApiCreatedResponse({ type }),
    Problems(400, 403, 404, 409, 413, 422),
  );

/** A command that is done at once and answered with what came of it; the same key gives the same answer. */
export const Does = (summary: string, type: Type): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    IdempotencyKey(),
    ApiOkResponse({ type }),
    Problems(400, 403, 404, 409, 413, 422),
  );
