import { HttpException } from '@nestjs/common';
import { LARGEST_UPLOAD, Refused } from '@vinhdanh/application';
import type { RefusalLike } from '@vinhdanh/platform';
import { isOutage } from './outage';

const MEGABYTE = 1024 * 1024;

/** Largest body of a request that is neither an upload nor an opened box, bytes. */
export const LARGEST_BODY = MEGABYTE;

const BY_STATUS: Readonly<Record<number, RefusalLike>> = {
  400: { code: 'malformed-json' },
  404: { code: 'not-found' },
  405: { code: 'not-found' },
  406: { code: 'unsupported-media-type' },
  415: { code: 'unsupported-media-type' },
  429: { code: 'too-many-attempts', params: { minutes: 1 } },
};

/** Codes of the web server that say more than their status. */
const BY_SERVER_CODE: Readonly<Record<string, RefusalLike>> = {
  FST_REQ_FILE_TOO_LARGE: { code: 'file-too-large', params: { maxMb: LARGEST_UPLOAD / MEGABYTE } },
  FST_FILES_LIMIT: { code: 'file-required' },
  FST_PARTS_LIMIT: { code: 'file-required' },
  FST_FIELDS_LIMIT: { code: 'file-required' },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { code: 'file-required' },
};

const TOO_LARGE = 413;

/**
 * What an error is to the caller; null for a mistake of ours, of which nothing is told.
 * @param largestBody bytes that the endpoint takes
 */
export function refusalOfError(error: unknown, largestBody: number): RefusalLike | null {
  if (error instanceof Refused) return error.refusal;
  if (isOutage(error)) return { code: 'unavailable' };
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string' && Object.hasOwn(BY_SERVER_CODE, code)) return BY_SERVER_CODE[code] ?? null;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === TOO_LARGE) return { code: 'payload-too-large', params: { maxMb: largestBody / MEGABYTE } };
  return typeof status === 'number' ? (BY_STATUS[status] ?? null) : null;
}
