import type { TimeLimit } from '../../rules/calendar';
import type { Citation } from '../../rules/citation';
import type { PrincipleId } from '../../rules/principle';
import type { DossierState } from '../state';

interface Words {
  readonly vi: string;
  readonly en: string;
}

export { DENOMINATOR_WORDS, writtenWords } from '../../rules/threshold-words';

export const UNIT_WORDS: Readonly<Record<Exclude<TimeLimit['unit'], 'second'>, Words>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày', en: 'days' },
};

/** For what the rules that the dossier carries say nothing about. */
export const NOT_CITED: Citation = {
  article: 'Bộ quy định kèm theo hồ sơ chưa nêu điều khoản cho việc này',
  evidence: 'N',
};

/** Where a rule for every dossier stands, as the dossier carries it. */
export const principleOf = ({ route }: Pick<DossierState, 'route'>, id: PrincipleId): Citation =>
  route.principles?.[id] ?? NOT_CITED;
