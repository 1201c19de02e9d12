import type { OrganizationId } from '../kernel/actor';
import type { RouteTemplate, StepKind, StepTemplate } from './route';
import type { Bilingual } from './validity';

/** What is done at a step. */
export const STEP_WORDS: Readonly<Record<StepKind, Bilingual>> = {
  intake: { vi: 'tiếp nhận', en: 'reception' },
  appraise: { vi: 'thẩm định', en: 'appraisal' },
  consult: { vi: 'lấy ý kiến hiệp y', en: 'asking other agencies' },
  post: { vi: 'lấy ý kiến công khai', en: 'public posting' },
  vote: { vi: 'hội đồng xét', en: 'vote of the council' },
  sign: { vi: 'ký tờ trình', en: 'signing of the submission' },
  decide: { vi: 'ký quyết định', en: 'signing of the decision' },
  present: { vi: 'trao tặng', en: 'presentation' },
};

/** Where a step is done, before anybody knows by which body. */
export const AT_LEVEL: Readonly<Record<string, Bilingual>> = {
  unit: { vi: 'tại đơn vị đề nghị', en: 'in the proposing unit' },
  commune: { vi: 'ở cấp xã', en: 'in the commune' },
  district: { vi: 'ở cấp huyện', en: 'in the district' },
  department: { vi: 'ở sở, ngành', en: 'in the department' },
  province: { vi: 'ở cấp tỉnh', en: 'in the province' },
  ministry: { vi: 'ở bộ, ban, ngành', en: 'in the ministry' },
  organisation: { vi: 'ở tổ chức trung ương', en: 'in the central organisation' },
  force: { vi: 'ở lực lượng vũ trang', en: 'in the armed forces' },
  university: { vi: 'ở đại học quốc gia', en: 'in the national university' },
  central: { vi: 'ở Trung ương', en: 'at the centre' },
};

/** How a body is called; its id where nobody knows better. */
export type NameOfBody = (id: OrganizationId) => Bilingual;

/** How what the rules name by ids is called. */
export interface RuleNames {
  readonly body: NameOfBody;
  readonly step: (id: string) => Bilingual;
}

const asIs = (id: string): Bilingual => ({ vi: id, en: id });

/** For readers who know the ids. */
export const BY_ID: RuleNames = { body: asIs, step: asIs };

/** "thẩm định ở cấp tỉnh"; where the rules name the body, "ký quyết định tại Chủ tịch nước". */
export function stepPlaceWords(
  { kind, level, body }: Pick<StepTemplate, 'kind' | 'level' | 'body'>,
  nameOf: NameOfBody,
): Bilingual {
  const [act, place] = [STEP_WORDS[kind], AT_LEVEL[level]];
  if (body !== undefined) {
    const { vi, en } = nameOf(body);
    return { vi: `${act.vi} tại ${vi}`, en: `${act.en} at ${en}` };
  }
  return place ? { vi: `${act.vi} ${place.vi}`, en: `${act.en} ${place.en}` } : act;
}

/** The names of the steps of all routes, whichever book they stand in. */
export function namesOfRules(routes: readonly RouteTemplate[], body: NameOfBody): RuleNames {
  const steps = new Map(routes.flatMap((route) => route.steps.map((step) => [step.id, step] as const)));
  return {
    body,
    step: (id) => {
      const step = steps.get(id);
      return step ? stepPlaceWords(step, body) : asIs(id);
    },
  };
}
