import { Form, Select, Switch } from 'antd';
import type { LocalDate } from '@vinhdanh/domain';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { ProblemAlert } from '../../ui/problem-alert';
import { matches } from '../../ui/fold';
import { useAwards } from '../catalogue/use-awards';

export interface AwardChoice {
  readonly award: string | undefined;
  readonly retrospective: boolean;
  /** The day of receipt on paper; only for a retrospective dossier. */
  readonly receivedOn: LocalDate | undefined;
}

interface AwardFieldsProps {
  readonly value: AwardChoice;
  readonly onChange: (value: AwardChoice) => void;
}

/** For which award, and whether the dossier is entered afterwards from paper. */
export function AwardFields({ value, onChange }: AwardFieldsProps) {
  const { t, pick } = useI18n();
  const awards = useAwards(value.receivedOn);
  return (
    <>
      <Form.Item
        label={t('drafts.retrospective')}
        htmlFor="retrospective"
        extra={t('drafts.retrospectiveExplained')}
      >
        <Switch
          id="retrospective"
          checked={value.retrospective}
          onChange={(retrospective) =>
            onChange({ ...value, retrospective, receivedOn: retrospective ? value.receivedOn : undefined })
          }
        />
      </Form.Item>
      {value.retrospective && (
        <Form.Item
          label={t('drafts.receivedOn')}
          htmlFor="received-on"
          extra={t('drafts.receivedOnExplained')}
        >
          <DayPicker
            id="received-on"
            value={value.receivedOn ?? null}
            onChange={(day) => onChange({ ...value, receivedOn: day ?? undefined })}
          />
        </Form.Item>
      )}
      {awards.error && (
        <ProblemAlert problem={asProblem(awards.error)} onRetry={() => void awards.refetch()} />
      )}
      <Form.Item required label={t('dossier.award')} htmlFor="award">
        <Select
          id="award"
          showSearch={{ filterOption: matches }}
          loading={awards.isPending}
          placeholder={t('drafts.chooseAward')}
          value={value.award}
          options={awards.data?.map((award) => ({
            value: award.code,
            label: pick(award.nameVi, award.nameEn),
          }))}
          onChange={(award: string) => onChange({ ...value, award })}
        />
      </Form.Item>
    </>
  );
}
