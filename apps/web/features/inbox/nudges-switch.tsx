import { Checkbox } from 'antd';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useAllowNudges, useMe } from '../me/use-me';

/** The person's own word on being reminded of a vote. */
export function NudgesSwitch() {
  const { t } = useI18n();
  const { person } = useMe();
  const allow = useAllowNudges();
  return (
    <div>
      <Checkbox
        checked={person.allowsNudges}
        disabled={allow.isPending}
        onChange={({ target }) => allow.mutate(target.checked)}
      >
        {t('inbox.allowNudges')}
      </Checkbox>
      <div className="vd-soft vd-small">{t('inbox.allowNudgesAbout')}</div>
      {allow.error && <ProblemAlert problem={asProblem(allow.error)} />}
    </div>
  );
}
