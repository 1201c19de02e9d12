import { Collapse } from 'antd';
import type { CheckedRequirement, Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { familiesOf, type FamilyName } from './families';
import { useExplanation } from './use-explanation';
import './explanation.css';

/** Closed at first: the map of the route above says the same at a glance. */
const CLOSED: readonly FamilyName[] = ['steps', 'parts'];

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
                children: <Lines lines={family.lines} />,
              }))}
            />
          );
        }}
      </QueryView>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly CheckedRequirement[] }) {
  const { term, pick } = useI18n();
  return (
    <ul className="vd-why-lines">
      {lines.map(({ verdict, sentence, article, evidence }) => (
        <li key={sentence.vi} data-verdict={verdict}>
          <span className="vd-verdict">{term('verdict', verdict)}</span>
          <div>
            <p>{pick(sentence.vi, sentence.en)}</p>
            <Citation article={article} evidence={evidence} />
          </div>
        </li>
      ))}
    </ul>
  );
}
