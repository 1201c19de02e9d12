import type { TimeLimit } from '../../rules/calendar';
import type { Citation } from '../../rules/citation';
import type { PrincipleId } from '../../rules/principle';
import type { Telling } from './telling';

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

/** Where a rule for every dossier stands, as the dossier carries it; else as the rules of its day have it. */
export const principleOf = (
  { state, principles }: Pick<Telling, 'state' | 'principles'>,
  id: PrincipleId,
): Citation => state.route.principles?.[id] ?? principles?.[id] ?? NOT_CITED;
