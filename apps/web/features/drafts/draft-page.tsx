import { useLocation, useParams } from 'react-router';
import { ThingView } from '../../ui/thing-view';
import { DraftForm } from './draft-form';
import { DraftWords } from './draft-words';
import { useDraft } from './use-drafts';

export function Component() {
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: { receivedOn?: string } | null };
  const draft = useDraft(id);
  return (
    <ThingView query={draft}>
      {(loaded) =>
        loaded.missing === null ? (
          <DraftWords draft={loaded} />
        ) : (
          <DraftForm
            key={`${loaded.id}/${loaded.version}`}
            draft={loaded}
            receivedOn={state?.receivedOn}
            onReload={() => void draft.refetch()}
          />
        )
      }
    </ThingView>
  );
}
