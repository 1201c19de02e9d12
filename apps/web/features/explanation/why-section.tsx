import { Collapse } from 'antd';
import { familiesOf, type FamilyName } from '@vinhdanh/domain';
import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { RequirementLines } from './requirement-lines';
import { useExplanation } from './use-explanation';

/** Closed at first: what stands above on the page says the same at a glance. */
const CLOSED: readonly FamilyName[] = ['steps', 'parts', 'caps'];

/** Why the dossier is where it is and what it lacks: every line with its article. */
export function WhySection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const explanation = useExplanation(dossier.id, dossier.seq);
  return (
    <Section title={t('explanation.title')}>
      <QueryView query={explanation}>
        {({ lines }) => {
          const families = familiesOf(lines);
          return (
            <Collapse
              ghost
              className="vd-why"
              defaultActiveKey={families.map(({ name }) => name).filter((name) => !CLOSED.includes(name))}
              items={families.map((family) => ({
                key: family.name,
                label: t(`explanation.${family.name}`, { count: family.lines.length }),
                children: <RequirementLines lines={family.lines} />,
              }))}
            />
          );
        }}
      </QueryView>
    </Section>
  );
}
