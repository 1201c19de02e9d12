import { Button } from 'antd';
import { useState } from 'react';
import type { CapFinding, Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { CapFigures } from './cap-figures';
import { CountDialog } from './count-dialog';
import { OrderDialog } from './order-dialog';
import { useDossierCaps } from './use-caps';

/** A cap about which something is being recorded. */
interface Opened {
  readonly act: 'state-count' | 'pass-cap';
  readonly finding: CapFinding;
}

/** How the dossier stands to its caps, and what may be recorded about them; nothing where it has none. */
export function CapsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const caps = useDossierCaps(dossier.id, dossier.seq);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!caps.data || caps.data.lines.length === 0) return null;
  const { lines, acts } = caps.data;
  const may = (act: Opened['act']): boolean => acts.some((one) => one.act === act && one.allowed);
  const close = (): void => setOpened(null);
  return (
    <Section title={t('caps.title')}>
      {lines.map((finding) => (
        <div key={finding.cap} className="vd-stack">
          <CapFigures finding={finding} />
          <div className="vd-row">
            {may('state-count') && finding.inputs.percent !== null && (
              <Button onClick={() => setOpened({ act: 'state-count', finding })}>
                {t(finding.standing === 'not-stated' ? 'caps.state' : 'caps.stateAnew')}
              </Button>
            )}
            {may('pass-cap') && isPassable(finding) && (
              <Button type="primary" onClick={() => setOpened({ act: 'pass-cap', finding })}>
                {t('caps.pass')}
              </Button>
            )}
          </div>
        </div>
      ))}
      {opened?.act === 'state-count' && (
        <CountDialog dossier={dossier} finding={opened.finding} onClose={close} />
      )}
      {opened?.act === 'pass-cap' && (
        <OrderDialog dossier={dossier} finding={opened.finding} onClose={close} />
      )}
    </Section>
  );
}

const isPassable = ({ standing, mayBePassed, inputs }: CapFinding): boolean =>
  mayBePassed && (standing === 'over' || standing === 'rounding-open') && inputs.order === null;
