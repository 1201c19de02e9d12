import type { PipeTransform } from '@nestjs/common';
import { refused } from '@vinhdanh/application';

/** A year in an address. What cannot be one is answered as what does not exist. */
export class YearPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    if (!/^(?:19|20|21)\d\d$/.test(String(value))) throw refused('not-found');
    return Number(value);
  }
}
