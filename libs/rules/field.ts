import { isLocalDate, type LocalDate } from '@vinhdanh/domain';
import { RuleDataError } from './rule-data-error';
import type { Key, Source } from './source';

/** Days that were looked at and exist: packs name the same few again and again. */
const days = new Set<string>();

const isDay = (text: string): boolean => days.has(text) || (isLocalDate(text) && days.add(text).has(text));

/** A value of a rule file with its place, so that what is wrong can be named. */
export class Field {
  private constructor(
    private readonly source: Source,
    private readonly value: unknown,
    private readonly around: Field | null = null,
    private readonly key: Key = '',
  ) {}

  /** The whole of a file. */
  static of(source: Source): Field {
    return new Field(source, source.value);
  }

  fail(problem: string): never {
    throw this.error(problem);
  }

  /** What is wrong with this value, with its file and line. */
  error(problem: string): RuleDataError {
    return new RuleDataError(this.source.name, this.path, problem, this.source.lineOf(this.keys));
  }

  /** A member of an object; absent members are fields too, with no value. */
  at(name: string): Field {
    return new Field(this.source, this.members()[name], this, name);
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  get isNull(): boolean {
    return this.value === null;
  }

  /** The value as it was parsed, for what judges whole files. */
  get plain(): unknown {
    return this.value;
  }

  /** Whether the value is just this number. */
  is(number: number): boolean {
    return this.value === number;
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Refuses an object that has members other than those named. */
  only(...names: readonly string[]): this {
    const stranger = Object.keys(this.members()).find((name) => !names.includes(name));
    if (stranger !== undefined) this.at(stranger).fail(`is not known here; known are ${names.join(', ')}`);
    return this;
  }

  /** The members of an object in the order of the file. */
  entries(): ReadonlyArray<readonly [string, Field]> {
    return Object.keys(this.members()).map((name) => [name, this.at(name)]);
  }

  items(): readonly Field[] {
    if (!Array.isArray(this.value)) return this.fail('must be a list');
    return this.value.map((item, index) => new Field(this.source, item, this, index));
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') return this.fail('must be a text');
    return this.value.trim();
  }

  count(): number {
    if (typeof this.value !== 'number' || !Number.isInteger(this.value) || this.value < 1)
      return this.fail('must be a whole number above zero');
    return this.value;
  }

  /** A number above zero with at most two decimals, in hundredths: 4.5 is 450. */
  hundredths(): number {
    const exact = typeof this.value === 'number' ? this.value * 100 : 0;
    const hundredths = Math.round(exact);
    const isWhole = hundredths > 0 && Math.abs(exact - hundredths) < 1e-6;
    return isWhole ? hundredths : this.fail('must be a number above zero with at most two decimals');
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') return this.fail('must be true or false');
    return this.value;
  }

  day(): LocalDate {
    const day = this.text();
    return this.value === day && isDay(day)
      ? day
      : this.fail(`must be a day such as 2025-07-01, not "${day}"`);
  }

  /** The last day of a term; `null` says that it has none. */
  dayOrNull(): LocalDate | null {
    return this.isNull ? null : this.day();
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    this.text();
    return (
      choices.find((choice) => choice === this.value) ?? this.fail(`must be one of ${choices.join(', ')}`)
    );
  }

  /** The text of the file that the value stands in; null where that is of an older form than the value. */
  get fileText(): string | null {
    return this.source.isAsWritten ? this.source.text : null;
  }

  /** "national/catalogue.yaml" */
  get file(): string {
    return this.source.name;
  }

  /** "routes.all.steps[0]"; empty for the whole file. */
  get path(): string {
    return this.keys.reduce<string>(
      (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
      '',
    );
  }

  /** The way from the whole file to this value: wanted only where something is wrong. */
  private get keys(): readonly Key[] {
    return this.around === null ? [] : [...this.around.keys, this.key];
  }

  private members(): Readonly<Record<string, unknown>> {
    if (!this.isObject) return this.fail('must be an object');
    return this.value as Record<string, unknown>;
  }
}
