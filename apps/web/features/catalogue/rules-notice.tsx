import { Alert } from 'antd';
import { asProblem } from '../../api/problem';
import { useAwards } from './use-awards';

/** Says that the rules in force cannot be read now, where what is recorded is shown without them. */
export function RulesNotice() {
  const { error } = useAwards();
  const problem = error && asProblem(error);
  if (problem?.code !== 'rule-set-unreadable') return null;
  return <Alert role="status" type="warning" showIcon title={problem.sentence} />;
}
