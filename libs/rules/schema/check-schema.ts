import type { ErrorObject } from 'ajv';
import { problemAt, type PackProblem } from '../check/problem';
import type { Field } from '../field';
import { isSoundByBuild } from '../parse-yaml';
import { sayError } from './say-error';
import { validatorOf } from './validators';

/** The kind of a pack file: "routes" for "routes-nd152.yaml", "money" for "money.yaml". */
export const kindOf = (name: string): string =>
  name.startsWith('routes-') ? 'routes' : name.replace(/\.yaml$/, '');

const decoded = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The value at a JSON pointer ("/limits/T01/amount"). */
const fieldAt = (file: Field, pointer: string): Field =>
  pointer
    .split('/')
    .slice(1)
    .map(decoded)
    .reduce(
      (field, step) => (field.isObject ? field.at(step) : (field.items()[Number(step)] ?? field)),
      file,
    );

/** Where `null` may stand instead, that the value is not null says nothing beside what is wrong with it. */
const isOtherBranch = ({ keyword, schemaPath }: ErrorObject): boolean =>
  keyword === 'type' && /\/anyOf\/\d+\/type$/.test(schemaPath) && schemaPath.endsWith('/anyOf/1/type');

function toProblem(file: Field, error: ErrorObject): readonly PackProblem[] {
  const said = isOtherBranch(error) ? null : sayError(error);
  if (!said) return [];
  const field = fieldAt(file, error.instancePath);
  return [problemAt(said.at === null ? field : field.at(said.at), said.problem)];
}

/** Where a pack file does not keep to the schema of its kind, with all places; a kind without a schema keeps to it. */
export function checkSchema(name: string, file: Field): readonly PackProblem[] {
  const kind = kindOf(name);
  if (file.fileText !== null && isSoundByBuild(kind, file.fileText)) return [];
  const validator = validatorOf(kind);
  if (!validator || validator(file.plain)) return [];
  return (validator.errors ?? []).flatMap((error) => toProblem(file, error));
}
