import type { PipeTransform } from '@nestjs/common';
import { refused } from '@vinhdanh/application';
import { isSha256, isUuid } from '../openapi/shapes';

/** An id in an address. What cannot be an id is answered as what does not exist. */
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isUuid(value)) throw refused('not-found');
    return value;
  }
}

/** A file's SHA-256 in an address. */
export class FileIdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isSha256(value)) throw refused('not-found');
    return value;
  }
}

/** The readable id of a body, council or office in an address. */
export class SlugPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || value.length > 100) throw refused('not-found');
    return value;
  }
}

const YEAR = /^(19|20)\d\d$/;

/** A calendar year in an address. */
export class YearPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (!YEAR.test(String(value))) throw refused('not-found');
    return Number(value);
  }
}
