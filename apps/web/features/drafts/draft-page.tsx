import { useLocation, useParams } from 'react-router';
import { QueryView } from '../../ui/query-view';
import { DraftForm } from './draft-form';
import { useDraft } from './use-drafts';

export function Component() {
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: { receivedOn?: string } | null };
  const draft = useDraft(id);
  return (
    <QueryView query={draft}>
      {(loaded) => (
        <DraftForm
          key={`${loaded.id}/${loaded.version}`}
          draft={loaded}
          receivedOn={state?.receivedOn}
          onReload={() => void draft.refetch()}
        />
      )}
    </QueryView>
  );
}
