import type { PassedOver } from '@vinhdanh/domain';
import { sentence, type Locale } from '@vinhdanh/platform';
import type { PassedOverDto } from '../openapi/common.dto';

/** Dossiers that did not take what was brought to them, each with the reason as a sentence. */
export const renderPassedOver = (passedOver: readonly PassedOver[], locale: Locale): PassedOverDto[] =>
  passedOver.map(({ dossier, code }) => ({ dossier, code, sentence: sentence(code, {}, locale) }));
