import { Form, Radio, Select } from 'antd';
import { DENOMINATORS } from '@vinhdanh/domain';
import type { RouteQuestion } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ShareFields } from './share-fields';

interface FiguresFieldsProps {
  readonly question: RouteQuestion;
}

/** How a council votes, or how many must attend, in the figures of its own rules. */
export function FiguresFields({ question }: FiguresFieldsProps) {
  const { t, term } = useI18n();
  const at = (...rest: readonly string[]) => ['choices', question.id, ...rest];
  const required = [{ required: true, message: t('field.required') }];
  return (
    <div className="vd-vote-figures">
      {question.form === 'vote' && (
        <>
          <ShareFields name={at('figures')} label={t('questions.agree')} />
          <Form.Item
            className="vd-whole-row"
            name={at('figures', 'of')}
            label={t('questions.of')}
            initialValue="all-members"
            rules={required}
          >
            <Select options={DENOMINATORS.map((of) => ({ value: of, label: term('denominator', of) }))} />
          </Form.Item>
          <Form.Item
            name={at('figures', 'ballot')}
            label={t('questions.ballot')}
            initialValue="open"
            rules={required}
          >
            <Radio.Group
              options={['open', 'secret'].map((ballot) => ({ value: ballot, label: term('ballot', ballot) }))}
            />
          </Form.Item>
        </>
      )}
      <ShareFields name={at('quorum')} label={t('questions.attend')} />
      <Form.Item
        name={at('quorum', 'countsWritten')}
        label={t('questions.countsWritten')}
        initialValue={true}
        rules={required}
      >
        <Radio.Group
          options={[
            { value: true, label: t('questions.yes') },
            { value: false, label: t('questions.no') },
          ]}
        />
      </Form.Item>
    </div>
  );
}
