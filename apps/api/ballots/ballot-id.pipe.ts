import type { PipeTransform } from '@nestjs/common';
import { refused } from '@vinhdanh/application';

const BALLOT = /^b[1-9]\d{0,4}$/;

/** The name of a ballot in an address. */
export class BallotIdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || !BALLOT.test(value)) throw refused('not-found');
    return value;
  }
}
