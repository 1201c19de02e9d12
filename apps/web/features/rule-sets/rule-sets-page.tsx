import { Alert } from 'antd';
import type { RuleSets } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { DifferencesSection } from './differences-section';
import { EffectsSection } from './effects-section';
import { LayerVersions, ShortHash } from './layer-versions';
import { ProposalSection } from './proposal-section';
import { ProposeSection } from './propose-section';
import { useLook } from './use-look';
import { useRuleSets } from './use-rule-sets';
import { WhatIfSection } from './what-if-section';
import './rule-sets.css';

/** The rule set in force, the one that waits, what it would change, and how two persons bring it into force. */
export function Component() {
  const { t } = useI18n();
  return (
    <Page title={t('nav.ruleSets')} intro={t('ruleSets.intro')}>
      <QueryView query={useRuleSets()}>{(sets) => <Sets sets={sets} />}</QueryView>
    </Page>
  );
}

function Sets({ sets }: { readonly sets: RuleSets }) {
  const { waiting, proposal, effects } = sets;
  const look = useLook(waiting?.id ?? '');
  const isSound = waiting !== null && waiting.problems.length === 0;
  return (
    <>
      <InForce sets={sets} />
      <Waiting sets={sets} />
      {proposal !== null && <ProposalSection id={proposal} look={look} />}
      {waiting && isSound && (
        <>
          {sets.unread === null && <DifferencesSection id={waiting.id} />}
          <WhatIfSection id={waiting.id} look={look} />
          {proposal === null && <Propose waiting={waiting} />}
        </>
      )}
      <EffectsSection effects={effects} />
    </>
  );
}

/** The first person's form, for who may be one of the two. */
function Propose({ waiting: { id, enact } }: { readonly waiting: NonNullable<RuleSets['waiting']> }) {
  const { t } = useI18n();
  if (enact.allowed) return <ProposeSection id={id} />;
  return (
    <Section title={t('ruleSets.propose')}>
      <Alert type="info" showIcon title={enact.refusal?.sentence} />
    </Section>
  );
}

function InForce({ sets: { inForce, unread, effects } }: { readonly sets: RuleSets }) {
  const { t } = useI18n();
  const effect = effects.find(({ ruleSet }) => ruleSet === inForce.id);
  return (
    <Section title={t('ruleSets.inForce')}>
      <Facts
        facts={[
          [t('ruleSets.set'), <ShortHash key="id" of={inForce.id} />],
          [t('ruleSets.since'), effect && formatDay(effect.from)],
          [
            t('ruleSets.by'),
            effect &&
              (effect.orderNumber === ''
                ? t('ruleSets.bySetUp')
                : t('ruleSets.byOrder', { number: effect.orderNumber })),
          ],
        ]}
      />
      <LayerVersions set={inForce} />
      {unread && <Unread notice={unread} />}
    </Section>
  );
}

/** The running release cannot read the set in force: what of it, and what to do. */
function Unread({ notice: { what, advice } }: { readonly notice: NonNullable<RuleSets['unread']> }) {
  const { t, pick } = useI18n();
  return (
    <Alert
      type="error"
      showIcon
      title={t('ruleSets.unread')}
      description={
        <div className="vd-unread">
          <p>{t('ruleSets.unreadAbout')}</p>
          <p className="vd-small">{pick(what.vi, what.en)}</p>
          <p>{pick(advice.vi, advice.en)}</p>
        </div>
      }
    />
  );
}

function Waiting({ sets: { inForce, waiting } }: { readonly sets: RuleSets }) {
  const { t, pick } = useI18n();
  if (waiting === null) return <Alert type="success" showIcon title={t('ruleSets.noneWaits')} />;
  const { problems } = waiting;
  return (
    <Section title={t('ruleSets.waiting')}>
      <Alert type="warning" showIcon title={t('ruleSets.waitingAbout')} />
      <Facts facts={[[t('ruleSets.set'), <ShortHash key="id" of={waiting.id} />]]} />
      <LayerVersions set={waiting} beside={inForce} />
      {problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('ruleSets.unsound', { count: problems.length })}
          description={
            <ul>
              {problems.map((problem) => (
                <li key={problem.en} className="vd-problem vd-small">
                  {pick(problem.vi, problem.en)}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </Section>
  );
}
