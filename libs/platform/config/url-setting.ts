import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Whether the text is a URL with one of the schemes and a host. */
export function isUrlOf(text: unknown, schemes: readonly string[]): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const url = new URL(text);
  return schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '';
}

/** Validates a URL by its scheme; hosts without a dot ("localhost", "mail") are fine. */
export const IsUrlOf = (schemes: readonly string[], options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isUrlOf', validator: { validate: (value) => isUrlOf(value, schemes) } }, options);
