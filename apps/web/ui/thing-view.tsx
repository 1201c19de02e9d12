import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n';
import { Page } from './page';
import { QueryView } from './query-view';

interface ThingViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** A page that is about one thing: it has a heading even when the thing cannot be shown. */
export function ThingView<T>({ query, children }: ThingViewProps<T>) {
  const { t } = useI18n();
  if (query.data !== undefined) return <QueryView query={query}>{children}</QueryView>;
  return (
    <Page title={t(query.isError ? 'common.failed' : 'common.loading')}>
      <QueryView query={query}>{children}</QueryView>
    </Page>
  );
}
