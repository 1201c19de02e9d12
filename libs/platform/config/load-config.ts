import { validateSync } from 'class-validator';
import { ConfigError } from './config-error';
import { fieldsOf, sectionsOf, type EnvField } from './env.decorator';

export type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST_SHOWN = 60;

/**
 * Reads a config class and its sections from the environment and checks every value, once, at start.
 * A variable that is absent or blank keeps the property's own default.
 * @throws ConfigError naming every variable that is missing or wrong.
 */
export function loadConfig<T extends object>(type: new () => T, env: Environment): T {
  const problems: string[] = [];
  const config = read(type, env, problems);
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return Object.freeze(config);
}

function read<T extends object>(type: new () => T, env: Environment, problems: string[]): T {
  const config = new type();
  const target = config as Record<string, unknown>;
  const fields = fieldsOf(type);
  for (const { property, section } of sectionsOf(type))
    target[property] = Object.freeze(read(section, env, problems));
  for (const field of fields) {
    const text = env[field.variable]?.trim();
    if (text) target[field.property] = valueOf(field, text);
  }
  if (fields.length === 0) return config;
  for (const error of validateSync(config, { forbidUnknownValues: true, stopAtFirstError: true })) {
    const field = fields.find(({ property }) => property === error.property);
    if (field) problems.push(describe(field, env[field.variable]?.trim()));
  }
  return config;
}

function valueOf({ kind }: EnvField, text: string): string | number | readonly string[] {
  if (kind === 'integer') return toInteger(text);
  return kind === 'list' ? text.split(',').map((item) => item.trim()) : text;
}

/** The number, or the text itself when it is not a plain decimal integer, so that validation refuses it. */
const toInteger = (text: string): number | string => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);

function describe({ variable, mustBe, secret }: EnvField, text: string | undefined): string {
  if (!text) return `${variable} is not set: it must be ${mustBe}.`;
  if (secret)
    return `${variable} must be ${mustBe}; the value that is set is not (it is hidden here, it may hold a password).`;
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
  return `${variable} must be ${mustBe}, but it is ${JSON.stringify(shown)}.`;
}
