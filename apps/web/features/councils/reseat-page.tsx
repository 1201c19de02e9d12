import { Button, Form, Input } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { CouncilOverTime } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { knownHolders, startOf, versionBody, type VersionForm } from './council-form';
import { useCouncil, useCouncilCommand } from './use-councils';
import { VersionFields } from './version-fields';

export function Component() {
  const { id = '' } = useParams();
  return <ThingView query={useCouncil(id)}>{(council) => <Reseat council={council} />}</ThingView>;
}

/** Seats a council anew: the seats of today are there to be changed. */
function Reseat({ council }: { readonly council: CouncilOverTime }) {
  const { t, pick } = useI18n();
  const navigate = useNavigate();
  const [form] = Form.useForm<VersionForm>();
  const known = useMemo(() => knownHolders(council), [council]);
  const command = useCouncilCommand<object>(council.id, 'versions', (id) => navigate(`/councils/${id}`));
  const leavesGap = command.problem?.code === 'council-version-leaves-gap';
  return (
    <Page
      title={t('councils.reseatTitle', { name: pick(council.nameVi, council.nameEn) })}
      intro={t('councils.reseatAbout')}
    >
      <Form
        form={form}
        layout="vertical"
        className="vd-stack"
        initialValues={startOf(council)}
        onFinish={(values) =>
          command.run({
            decision: values.decision,
            version: versionBody(values),
            gapReason: values.gapReason ?? '',
            expectedSeq: council.seq,
          })
        }
      >
        <VersionFields isCluster={council.kind === 'cluster'} known={known} />
        {(leavesGap || form.getFieldValue('gapReason')) && (
          <Form.Item name="gapReason" label={t('councils.gapReason')}>
            <Input.TextArea maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        )}
        <CommandNotice command={command} />
        <div className="vd-row">
          <Button type="primary" htmlType="submit" loading={command.busy}>
            {t('councils.enter')}
          </Button>
          <Button onClick={() => void navigate(`/councils/${council.id}`)}>{t('common.cancel')}</Button>
        </div>
      </Form>
    </Page>
  );
}
