import type { WhatIfAnswer, WhatIfView } from '@vinhdanh/application';
import { describeDifference, type SayRefusal } from '@vinhdanh/domain';
import { sentence } from '@vinhdanh/platform';
import type { WhatIfDto } from './rule-set.dto';

/** A refusal in words, with what it says by ids named. */
const sayRefusal =
  (named: WhatIfAnswer['named']): SayRefusal =>
  ({ code, params }) => ({
    vi: sentence(code, named(params), 'vi'),
    en: sentence(code, named(params), 'en'),
  });

type Topic = WhatIfDto['byTopic'][number]['topic'];

/** The answer with every difference in words. */
export const renderWhatIf = ({ byTopic, dossiers, names, named, ...counts }: WhatIfView): WhatIfDto => ({
  ...counts,
  byTopic: Object.entries(byTopic)
    .filter(([, count]) => count > 0)
    .map(([topic, count]) => ({ topic: topic as Topic, dossiers: count })),
  dossiers: dossiers.map(({ differences, ...dossier }) => ({
    ...dossier,
    differences: differences.map((difference) => ({
      topic: difference.topic,
      ...describeDifference(difference, sayRefusal(named), names),
    })),
  })),
});
