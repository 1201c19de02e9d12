import { Button, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { CouncilOverTime } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { useFieldProblems } from '../../ui/field-problems';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import { versionBody, type VersionForm } from './council-form';
import { useCouncilCommand } from './use-councils';
import { VersionFields } from './version-fields';

type FoundForm = VersionForm &
  Pick<CouncilOverTime, 'id' | 'kind' | 'nameVi' | 'nameEn'> & { readonly organization: string };

const KINDS = ['council', 'cluster'] as const;
const NOTHING_YET = {
  kind: 'council',
  tellers: 'anyone',
  seats: [{ post: 'chair' }, { post: 'secretary' }, { post: 'member' }],
  voting: { selfVote: false, tie: [{ by: 'second-ballot' }], mostBallots: 2 },
} as const;

/** Founds a council or a cluster. */
export function Component() {
  const { t, term } = useI18n();
  const navigate = useNavigate();
  const [form] = Form.useForm<FoundForm>();
  const kind = Form.useWatch('kind', form) ?? 'council';
  const bodies = useOrganizationOptions();
  const command = useCouncilCommand<object>(null, null, (id) => navigate(`/councils/${id}`));
  useFieldProblems(form, command.problem);
  const rules = [{ required: true, whitespace: true, message: t('field.required') }];
  const send = ({ id, nameVi, nameEn, organization, decision, voting, ...version }: FoundForm): void => {
    const ofCluster = version.kind === 'cluster' && voting ? { voting } : {};
    const body = { id, kind: version.kind, nameVi, nameEn, organization, decision };
    command.run({ ...body, version: versionBody({ ...version, ...ofCluster }) });
  };
  return (
    <Page title={t('councils.foundTitle')} intro={t('councils.foundAbout')}>
      <Form form={form} layout="vertical" className="vd-stack" initialValues={NOTHING_YET} onFinish={send}>
        <Section title={t('councils.council')}>
          <Form.Item name="kind" label={t('councils.kind')}>
            <Radio.Group options={KINDS.map((value) => ({ value, label: term('councilKind', value) }))} />
          </Form.Item>
          <div className="vd-council-fields">
            <Form.Item name="nameVi" label={t('councils.nameVi')} rules={rules}>
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item name="nameEn" label={t('councils.nameEn')} rules={rules}>
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item name="id" label={t('councils.code')} rules={rules} extra={t('councils.codeAbout')}>
              <Input maxLength={80} placeholder="hd-tdkt-lang-son" />
            </Form.Item>
            <Form.Item
              name="organization"
              label={t('councils.body')}
              rules={[{ required: true, message: t('field.required') }]}
              extra={t('councils.bodyAbout')}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={bodies}
                placeholder={t('field.choose')}
              />
            </Form.Item>
          </div>
        </Section>
        <VersionFields isCluster={kind === 'cluster'} known={[]} />
        <CommandNotice command={command} />
        <div>
          <Button type="primary" htmlType="submit" loading={command.busy}>
            {t('councils.enter')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
