import type { PipeTransform } from '@nestjs/common';
import { refused } from '@vinhdanh/application';

/** A year in an address. What cannot be one is answered as what does not exist. */
export class YearPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (typeof value !== 'string' || !/^(?:19|20|21)\d\d$/.test(value)) throw refused('not-found');
    return Number(value);
  }
}
