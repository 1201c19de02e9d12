import type { ProblemError } from '../api/problem';

interface FieldState {
  readonly validateStatus?: 'error';
  readonly help?: string;
}

/** What a Form.Item shows when the API said something about its field, by JSON pointer ("/content/subject/name"). */
export function fieldError(problem: ProblemError | null, pointer: string): FieldState {
  const found = problem?.errors.find((error) => error.pointer.replace(/^#/, '') === pointer);
  return found ? { validateStatus: 'error', help: found.detail } : {};
}
