import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { pathOf, type ProblemError } from '../api/problem';

/** Puts what the API said about single fields at those fields. */
export function useFieldProblems(form: FormInstance, problem: ProblemError | null): void {
  useEffect(() => {
    const fields = problem?.errors ?? [];
    if (fields.length === 0) return;
    form.setFields(
      fields.map(({ pointer, detail }) => ({ name: pathOf(pointer) as never, errors: [detail] })),
    );
  }, [form, problem]);
}
