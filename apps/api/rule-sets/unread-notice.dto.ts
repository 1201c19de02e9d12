import { BilingualDto } from '../catalogue/catalogue.dto';
import { Shown, ShownObject } from '../openapi/shown';
import { RULE_SET_ID } from './rule-set-versions.dto';

/** The running release cannot read the rule set in force. */
export class UnreadNoticeDto {
  @Shown(String, RULE_SET_ID, { description: 'Which set.' }) set!: string;
  @ShownObject(() => BilingualDto, { description: 'What of it cannot be read: file, line and field.' })
  what!: BilingualDto;
  @ShownObject(() => BilingualDto, { description: 'What to do.' }) advice!: BilingualDto;
}
