import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Refused } from '@vinhdanh/application';
import { refuseInvalid } from '@vinhdanh/platform';

/** Checks bodies and queries against their classes. Unknown fields are refused, and so is a body that is no object. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false },
      exceptionFactory: (errors) => new Refused(refuseInvalid(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isAbsent(value) && !isObject(value))
      throw new Refused({
        code: 'validation-failed',
        errors: [{ pointer: '#', code: 'field-wrong-type' }],
      });
    return (await super.transform(value, metadata)) as unknown;
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
