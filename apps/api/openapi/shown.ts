import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

type Shape = StringConstructor | NumberConstructor | BooleanConstructor | 'integer' | 'object';
type Nested = () => (new () => object) | [new () => object];

interface Wording {
  readonly description?: string;
  readonly nullable?: true;
  /** Not present in every answer. */
  readonly optional?: true;
  readonly enum?: readonly string[];
  readonly list?: true;
  readonly format?: 'uuid' | 'date' | 'date-time';
}

/** One property of an answer, with an example. */
export const Shown = (type: Shape, example: unknown, wording: Wording = {}): PropertyDecorator => {
  const { nullable, optional, list, ...rest } = wording;
  return ApiProperty({
    type,
    example,
    ...rest,
    ...(rest.enum ? { enum: [...rest.enum] } : {}),
    ...(list ? { isArray: true } : {}),
    ...(nullable ? { nullable: true } : {}),
    required: !optional,
  } as ApiPropertyOptions);
};

/** An object, or a list of objects, inside an answer. */
export const ShownObject = (
  nested: Nested,
  wording: Omit<Wording, 'enum' | 'list' | 'format'> = {},
): PropertyDecorator => {
  const { nullable, optional, description } = wording;
  return ApiProperty({
    type: () => nested(),
    ...(description ? { description } : {}),
    ...(nullable ? { nullable: true } : {}),
    required: !optional,
  });
};
