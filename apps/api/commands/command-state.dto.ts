import { ProblemDto, ReceiptDto } from '../openapi/common.dto';
import { Shown, ShownObject } from '../openapi/shown';

export class CommandStateDto {
  @Shown(String, 'accepted', { enum: ['accepted', 'refused', 'unknown', 'absent'] })
  state!: 'accepted' | 'refused' | 'unknown' | 'absent';
  @ShownObject(() => ReceiptDto, { optional: true, description: 'Of an accepted command.' })
  receipt?: ReceiptDto;
  @ShownObject(() => ProblemDto, { optional: true, description: 'Of a refused command.' })
  problem?: ProblemDto;
}
