import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isLocalDate } from '@vinhdanh/domain';
import { isInstant, isSha256, isUuid } from './shapes';

/** What every field says of itself, in the OpenAPI document too. */
interface Wording {
  readonly description: string;
  readonly example: unknown;
  /** May be left out; null counts as left out. */
  readonly optional?: true;
  /** May be left out only together with the other field of this name. */
  readonly with?: string;
}

type Rules = ReadonlyArray<PropertyDecorator>;

/** One property of a request's body or query: documented and checked by the same words. */
const field = (wording: Wording, shown: ApiPropertyOptions, ...rules: Rules): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      description: wording.description,
      example: wording.example,
      required: !wording.optional && wording.with === undefined,
      ...shown,
    } as ApiPropertyOptions),
    ...presence(wording),
    ...rules,
  );

function presence({ optional, with: other }: Wording): Rules {
  if (other === undefined) return optional ? [IsOptional()] : [];
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  return [
    ValidateIf((object: Record<string, unknown>, value: unknown) => isGiven(value) || isGiven(object[other])),
  ];
}

/** Text of at most `max` characters; an empty text is a text. */
export const TextField = (wording: Wording & { max: number }): PropertyDecorator =>
  field(
    wording,
    { type: String, maxLength: wording.max },
    IsString(),
    MaxLength(wording.max, { context: { max: wording.max } }),
  );

/** One of the words. */
export const ChoiceField = (wording: Wording & { of: readonly string[] }): PropertyDecorator =>
  field(
    wording,
    { type: String, enum: [...wording.of] },
    IsIn(wording.of, { context: { choices: wording.of.join(', ') } }),
  );

/** A whole number from `min` to `max`. In a query it is read from its digits. */
export const NumberField = (
  wording: Wording & { min: number; max: number; query?: true },
): PropertyDecorator =>
  field(
    wording,
    { type: 'integer', minimum: wording.min, maximum: wording.max },
    ...(wording.query ? [Type(() => Number)] : []),
    IsInt(),
    Min(wording.min, { context: { min: wording.min, max: wording.max } }),
    Max(wording.max, { context: { min: wording.min, max: wording.max } }),
  );

export const FlagField = (wording: Wording): PropertyDecorator =>
  field(wording, { type: Boolean }, IsBoolean());

const EARLIEST_DAY = '1900-01-01';
const LATEST_DAY = '2199-12-31';

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && isLocalDate(value) && value >= EARLIEST_DAY && value <= LATEST_DAY;

/** A day in Vietnam, from 1900 to 2199. */
export const DayField = (wording: Wording): PropertyDecorator =>
  field(
    wording,
    { type: String, format: 'date' },
    ValidateBy({ name: 'isDateString', validator: { validate: isDay } }),
  );

/** A moment in UTC. */
export const InstantField = (wording: Wording): PropertyDecorator =>
  field(
    wording,
    { type: String, format: 'date-time' },
    ValidateBy({ name: 'isDateString', validator: { validate: isInstant } }),
  );

/** The id of a thing, draft or person. */
export const IdField = (wording: Wording): PropertyDecorator =>
  field(
    wording,
    { type: String, format: 'uuid' },
    ValidateBy({ name: 'isUuid', validator: { validate: isUuid } }),
  );

/** A file by its SHA-256. */
export const FileField = (wording: Wording): PropertyDecorator =>
  field(
    wording,
    { type: String, pattern: '^[0-9a-f]{64}$' },
    ValidateBy({ name: 'isUuid', validator: { validate: isSha256 } }),
  );

/** A list of ids. */
export const IdListField = (wording: Wording & { min: number; max: number }): PropertyDecorator =>
  field(
    wording,
    {
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      minItems: wording.min,
      maxItems: wording.max,
      uniqueItems: true,
    },
    ...listRules(wording),
    ValidateBy({ name: 'isUuid', validator: { validate: isUuid } }, { each: true }),
  );

/** A list of short texts. */
export const TextListField = (
  wording: Wording & { min: number; max: number; longest: number },
): PropertyDecorator =>
  field(
    wording,
    {
      type: 'array',
      items: { type: 'string', maxLength: wording.longest },
      minItems: wording.min,
      maxItems: wording.max,
    },
    ...listRules(wording),
    IsString({ each: true }),
    MaxLength(wording.longest, { each: true, context: { max: wording.longest } }),
  );

/** A list of whole numbers. */
export const NumberListField = (
  wording: Wording & { min: number; max: number; least: number; most: number },
): PropertyDecorator =>
  field(
    wording,
    {
      type: 'array',
      items: { type: 'integer', minimum: wording.least, maximum: wording.most },
      minItems: wording.min,
      maxItems: wording.max,
    },
    ...listRules(wording),
    IsInt({ each: true }),
    Min(wording.least, { each: true, context: { min: wording.least, max: wording.most } }),
    Max(wording.most, { each: true, context: { min: wording.least, max: wording.most } }),
  );

/** A list of objects. */
export const ListField = (
  wording: Wording & { of: () => new () => object; min: number; max: number },
): PropertyDecorator =>
  field(
    wording,
    { type: () => [wording.of()], minItems: wording.min, maxItems: wording.max },
    ...listRules(wording),
    ValidateNested({ each: true }),
    Type(wording.of),
  );

/** An object of its own. */
export const ObjectField = (wording: Wording & { of: () => new () => object }): PropertyDecorator =>
  field(
    wording,
    { type: () => wording.of() },
    ValidateBy({ name: 'isObject', validator: { validate: isPlainValue } }),
    ValidateNested(),
    Type(wording.of),
  );

const isPlainValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listRules = ({ min, max }: { min: number; max: number }): Rules => [
  IsArray(),
  ArrayMinSize(min, { context: { min } }),
  ArrayMaxSize(max, { context: { max } }),
];
