import { useParams } from 'react-router';
import { ThingView } from '../../ui/thing-view';
import { CapsSection } from '../caps/caps-section';
import { ActsSection } from '../dossier-acts/acts-section';
import { WhySection } from '../explanation/why-section';
import { ChangesSection } from './changes-section';
import { ContentSection } from './content-section';
import { DocumentsSection } from './documents-section';
import { DossierHeader } from './dossier-header';
import { EvidenceSection } from './evidence-section';
import { OutcomesSection } from './outcomes-section';
import { RouteSection } from './route-section';
import { TimelineSection } from './timeline-section';
import { useWatchedDossier } from './use-dossier';

export function Component() {
  const { id = '' } = useParams();
  const dossier = useWatchedDossier(id);
  return (
    <ThingView query={dossier}>
      {(data) => (
        <DossierHeader dossier={data}>
          <RouteSection dossier={data} />
          <ActsSection dossier={data} />
          <CapsSection dossier={data} />
          <WhySection dossier={data} />
          {data.contentVersion > 1 && <ChangesSection dossier={data} />}
          <ContentSection dossier={data} />
          <DocumentsSection dossier={data} />
          <OutcomesSection dossier={data} />
          {data.mayHaveBundle && <EvidenceSection dossier={data} />}
          <TimelineSection dossier={data} />
        </DossierHeader>
      )}
    </ThingView>
  );
}
