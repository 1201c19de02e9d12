import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { QuestionsNotice } from '../route-questions/questions-notice';
import { RouteMap } from '../dossier/route-map';

interface RoutePreviewProps {
  readonly award: string;
  readonly on: string | undefined;
}

/** The way that the dossier would take, were it received on that day. */
export function RoutePreview({ award, on }: RoutePreviewProps) {
  const { t } = useI18n();
  const query = on === undefined ? { award } : { award, on };
  const preview = useQuery({
    queryKey: ['route-preview', query],
    queryFn: () => read(api.GET('/api/route-preview', { params: { query } })),
  });
  return (
    <Section
      title={t('route.preview')}
      extra={preview.data && <Citation article={preview.data.article} evidence={preview.data.evidence} />}
    >
      <QueryView query={preview}>
        {(route) => (
          <>
            {route.questions && <QuestionsNotice questions={route.questions} />}
            <RouteMap steps={route.steps} />
          </>
        )}
      </QueryView>
    </Section>
  );
}
