import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useI18n } from '../i18n/i18n';
import { ProblemAlert } from './problem-alert';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What was read; a skeleton while it is being read; the reason when it could not be. */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const { t } = useI18n();
  const retry = (): void => void query.refetch();
  if (query.data !== undefined)
    return (
      <>
        {query.isRefetchError && <ProblemAlert problem={asProblem(query.error)} onRetry={retry} />}
        {children(query.data)}
      </>
    );
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={retry} />;
  return (
    <div role="status" aria-live="polite">
      <span className="vd-visually-hidden">{t('common.loading')}</span>
      <Skeleton active title={false} paragraph={{ rows: 5 }} />
    </div>
  );
}
