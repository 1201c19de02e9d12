import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Act, Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { ActDialog } from './act-dialog';
import { GRAVE, hasForm, isMoveAct, RARE, WORTH_SAYING, type FormAct, type MoveAct } from './act-fields';
import { MoveDialog } from './move-dialog';

/** What the person may do to the dossier now, as the same rules say that the engine obeys. */
export function ActsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<FormAct | MoveAct | null>(null);
  const allowed = dossier.acts.filter((act) => act.allowed);
  const explained = dossier.acts.filter(({ refusal }) => refusal && WORTH_SAYING.has(refusal.code));
  return (
    <Section title={t('acts.title')}>
      {allowed.length === 0 && <p className="vd-soft vd-prose">{t('acts.none')}</p>}
      <div className="vd-row">
        {allowed.map(({ act }) => (
          <ActButton key={act} act={act} dossier={dossier} onOpen={setOpen} />
        ))}
      </div>
      {explained.map((act) => (
        <Explained key={act.act} act={act} />
      ))}
      {open && !isMoveAct(open) && (
        <ActDialog key={open} act={open} dossier={dossier} onClose={() => setOpen(null)} />
      )}
      {open && isMoveAct(open) && (
        <MoveDialog key={open} act={open} dossier={dossier} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

interface ActButtonProps {
  readonly act: string;
  readonly dossier: Dossier;
  readonly onOpen: (act: FormAct | MoveAct) => void;
}

function ActButton({ act, dossier, onOpen }: ActButtonProps) {
  const { term } = useI18n();
  if (!hasForm(act) && !isMoveAct(act))
    return (
      <Link className="vd-cta" to={`/dossiers/${dossier.id}/resubmit`}>
        {term('act', act)}
      </Link>
    );
  return (
    <Button
      type={GRAVE.has(act) || RARE.has(act) ? 'default' : 'primary'}
      danger={GRAVE.has(act)}
      onClick={() => onOpen(act)}
    >
      {term('act', act)}
    </Button>
  );
}

/** A disabled act says why in plain sight: a tooltip alone does not reach the keyboard. */
function Explained({ act }: { readonly act: Act }) {
  const { term } = useI18n();
  return (
    <div className="vd-row">
      <Tooltip title={act.refusal?.sentence}>
        <Button disabled>{term('act', act.act)}</Button>
      </Tooltip>
      <span className="vd-soft">{act.refusal?.sentence}</span>
    </div>
  );
}
