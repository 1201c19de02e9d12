import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { useOffice } from '../me/use-me';
import { DueSection } from './due-section';
import { PeriodsSection } from './periods-section';
import { useArchives } from './use-archives';
import { YearsSection } from './years-section';

/** What has ended, to be handed over to an archive; how long it is kept, and what is due. */
export function Component() {
  const { t } = useI18n();
  const archives = useArchives();
  const own = useOffice()?.organization.id;
  return (
    <Page title={t('nav.archives')} intro={t('archives.intro')}>
      <QueryView query={archives}>
        {({ years, periods }) => {
          const bodies = [...new Map(years.map(({ body }) => [body.id, body])).values()];
          const first = bodies.find(({ id }) => id === own) ?? bodies[0];
          return (
            <>
              <YearsSection years={years} />
              {first && <DueSection bodies={bodies} body={first.id} />}
              <PeriodsSection periods={periods} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
