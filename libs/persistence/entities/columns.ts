import { Column, type ColumnOptions } from 'typeorm';

/** A moment: ISO 8601 in UTC with milliseconds in the program, `timestamptz` in the database. */
const instant = {
  from: (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value),
  to: (value: unknown): unknown => value,
};

export const TextColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'text', ...options });

export const UuidColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'uuid', ...options });

export const IntegerColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'integer', ...options });

export const BooleanColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'boolean', ...options });

export const JsonColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'jsonb', ...options });

/** A day in Vietnam: 'YYYY-MM-DD' on both sides. */
export const DayColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'date', ...options });

export const InstantColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'timestamptz', transformer: instant, ...options });

export const TextArrayColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ name, type: 'text', array: true, ...options });
