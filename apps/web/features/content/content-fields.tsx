import { Form, Input, Radio, Select } from 'antd';
import { GIVEN_COMMENDATIONS, LONGEST_NAME, LONGEST_NOTE, type SubjectKind } from '@vinhdanh/domain';
import type { Award, Content } from '../../api/models';
import type { ProblemError } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { fieldError } from '../../ui/field-error';
import type { ChangeContent } from './change-content';
import { PartList } from './part-list';
import './content.css';

interface ContentFieldsProps {
  readonly award: Pick<Award, 'parts' | 'subjects'>;
  readonly content: Content;
  readonly problem: ProblemError | null;
  readonly onChange: ChangeContent;
}

/** The words and the parts of a dossier, for a draft and for a resubmission. */
export function ContentFields({ award, content, problem, onChange }: ContentFieldsProps) {
  const { t, term } = useI18n();
  const { subject, citation } = content;
  const setSubject = (change: Partial<Content['subject']>): void =>
    onChange((before) => ({ ...before, subject: { ...before.subject, ...change } }));
  return (
    <>
      <Form.Item label={t('content.kind')} {...fieldError(problem, '/content/subject/kind')}>
        <Radio.Group
          aria-label={t('content.kind')}
          value={subject.kind}
          options={award.subjects.map((kind) => ({ value: kind, label: term('subjectKind', kind) }))}
          onChange={({ target }) => setSubject({ kind: target.value as SubjectKind })}
        />
      </Form.Item>
      <Form.Item
        required
        htmlFor="subject-name"
        label={t('content.name')}
        extra={t('content.nameHint')}
        {...fieldError(problem, '/content/subject/name')}
      >
        <Input
          id="subject-name"
          maxLength={LONGEST_NAME}
          value={subject.name}
          onChange={({ target }) => setSubject({ name: target.value })}
        />
      </Form.Item>
      <Form.Item
        required
        htmlFor="subject-position"
        label={t('content.position')}
        extra={t('content.positionHint')}
        {...fieldError(problem, '/content/subject/position')}
      >
        <Input
          id="subject-position"
          maxLength={LONGEST_NAME}
          value={subject.position}
          onChange={({ target }) => setSubject({ position: target.value })}
        />
      </Form.Item>
      <Form.Item
        htmlFor="commendation"
        label={t('content.commendation')}
        extra={t('content.commendationHint')}
        {...fieldError(problem, '/content/commendation')}
      >
        <Select
          allowClear
          id="commendation"
          value={content.commendation}
          options={GIVEN_COMMENDATIONS.map((kind) => ({ value: kind, label: term('commendation', kind) }))}
          onChange={(commendation?: Content['commendation']) =>
            onChange(({ commendation: _before, ...rest }) =>
              commendation ? { ...rest, commendation } : rest,
            )
          }
        />
      </Form.Item>
      <Form.Item
        required
        htmlFor="citation"
        label={t('content.citation')}
        extra={t('content.citationHint')}
        {...fieldError(problem, '/content/citation')}
      >
        <Input.TextArea
          id="citation"
          showCount
          maxLength={LONGEST_NOTE}
          autoSize={{ minRows: 5, maxRows: 18 }}
          value={citation}
          onChange={({ target }) => onChange((before) => ({ ...before, citation: target.value }))}
        />
      </Form.Item>
      <PartList parts={award.parts} content={content} onChange={onChange} />
    </>
  );
}
