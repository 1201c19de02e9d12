import type { LocalDate } from '../kernel/time';
import type { DossierPart } from './award';
import type { TimeLimit } from './calendar';
import type { DayOff, WorkingSaturday } from './calendar-year';
import type { Bilingual } from './catalogue';
import type { Citation } from './citation';
import type { StandingBody } from './standing-body';
import type { RouteTemplate, StepTemplate } from './route';
import type { Threshold } from './threshold';

/** A step with the one that it follows; `null` for the first. */
export interface PlacedStep {
  readonly step: StepTemplate;
  readonly follows: string | null;
}

interface Changed<Topic extends string, Value> {
  readonly topic: Topic;
  /** The step, part, body or day that it is about; empty for the award or route itself. */
  readonly name: string;
  /** `null`: it was not there. */
  readonly before: Value | null;
  /** `null`: it is there no more. */
  readonly after: Value | null;
}

/** One difference between two readings of the rules. Each value carries its article. */
export type RuleChange =
  | Changed<'award', Citation>
  | Changed<'route', Pick<RouteTemplate, 'id' | 'article' | 'evidence'>>
  | Changed<'step', PlacedStep>
  | Changed<'threshold', Threshold>
  | Changed<'limit', TimeLimit>
  | Changed<'part', DossierPart>
  | Changed<'standing', StandingBody>
  | Changed<'day-off', DayOff>
  | Changed<'working-saturday', WorkingSaturday & Citation>
  /** `title`: what the value is, "thời hạn theo luật". */
  | Changed<'law', Citation & { readonly title: Bilingual; readonly said: Bilingual }>;

/** A change with the awards and the days of receipt on which it shows. */
export interface ChangeInForce {
  readonly change: RuleChange;
  /** Codes; none for what concerns all awards, as a day off does. */
  readonly awards: readonly string[];
  readonly from: LocalDate;
  /** `null`: no end is known. */
  readonly to: LocalDate | null;
}
