import { layerName } from '../../rules/layer-names';
import type { CheckedRequirement } from '../../rules/requirement';
import type { ClauseAtWork } from '../../rules/text-day';
import { explainWeighed } from './explain-weighed';
import { dayWords, line, listed, type Sentence, type Telling } from './telling';

const EVENTS: Readonly<Record<ClauseAtWork['event'], Sentence>> = {
  submitted: { vi: 'được trình', en: 'was submitted' },
  'received-for-appraisal': { vi: 'được tiếp nhận để thẩm định', en: 'was received for appraisal' },
  decided: { vi: 'được quyết định', en: 'was decided' },
  achievement: { vi: 'có thành tích', en: 'had its achievement' },
};

const SHORT = 8;

/** Which texts those are, so that anybody can look them up: the rule set and the version of each of its layers. */
function ruleSet({ state }: Telling): readonly CheckedRequirement[] {
  const { rules, route } = state;
  if (!rules) return [];
  const { id, layers } = rules.set;
  const versions = listed(
    layers.map(({ name, version }) => {
      const [{ vi, en }, short] = [layerName(name), version.slice(0, SHORT)];
      return { vi: `tầng ${vi} (${short})`, en: `of ${en} (${short})` };
    }),
  );
  return [
    line(
      'rule-set',
      'met',
      route,
      { ruleSet: id, ...Object.fromEntries(layers.map(({ name, version }) => [name, version])) },
      {
        vi: `Bộ quy định lưu cùng hồ sơ để tra cứu: số ${id.slice(0, SHORT)}, gồm ${versions.vi}.`,
        en: `The rule set kept with the dossier, to look it up: ${id.slice(0, SHORT)}, with the rules ${versions.en}.`,
      },
    ),
  ];
}

/** The clause that keeps an older text. */
function kept({ state }: Telling): readonly CheckedRequirement[] {
  const clause = state.rules?.text.kept;
  if (!clause) return [];
  const [event, eventOn, from] = [EVENTS[clause.event], dayWords(clause.eventOn), dayWords(clause.from)];
  const { instrument, number } = clause;
  return [
    line(
      'transition',
      'met',
      clause,
      { instrument, eventOn: clause.eventOn, from: clause.from },
      {
        vi: `Hồ sơ ${event.vi} ngày ${eventOn.vi}, trước khi ${number} có hiệu lực ngày ${from.vi}, nên được giải quyết theo quy định trước đó.`,
        en: `The dossier ${event.en} on ${eventOn.en}, before ${number} took effect on ${from.en}: it is finished under the text before.`,
      },
    ),
  ];
}

/** The texts that the dossier is under: which they are, what keeps an older one, and what was weighed. */
export const explainTexts = (telling: Telling): readonly CheckedRequirement[] => [
  ...ruleSet(telling),
  ...kept(telling),
  ...explainWeighed(telling),
];
