import type { ActOptions } from '@vinhdanh/application';
import type { ActBodyDto } from './dossier-acts.dto';

export const optionsOf = ({ on, expectedSeq }: ActBodyDto): ActOptions => ({
  on: on ?? null,
  expectedSeq: expectedSeq ?? null,
});
