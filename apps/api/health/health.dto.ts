import { Shown, ShownObject } from '../openapi/shown';
import { UnreadNoticeDto } from '../rule-sets/unread-notice.dto';

export class AliveDto {
  @Shown(String, 'ok') status!: 'ok';
}

class PartStateDto {
  @Shown(String, 'up', { enum: ['up', 'down', 'degraded'] }) state!: 'up' | 'down' | 'degraded';
  @Shown('integer', 0, { optional: true, description: 'Mails that wait or could not be delivered.' })
  waiting?: number;
}

class EngineStateDto {
  @Shown(String, 'up', {
    enum: ['up', 'down', 'another'],
    description:
      'another: not the engine that runs what this database has; people can read, no command is taken.',
  })
  state!: 'up' | 'down' | 'another';
}

class RulesStateDto {
  @Shown(String, 'up', {
    enum: ['up', 'unreadable'],
    description:
      'unreadable: this release cannot read the rule set in force; people can read, what needs the rules is refused.',
  })
  state!: 'up' | 'unreadable';
  @ShownObject(() => UnreadNoticeDto, { optional: true }) unread?: UnreadNoticeDto;
}

export class ReadyDto {
  @Shown(String, 'ready', { enum: ['ready', 'not-ready'] }) status!: 'ready' | 'not-ready';
  @ShownObject(() => PartStateDto) database!: PartStateDto;
  @ShownObject(() => EngineStateDto) engine!: EngineStateDto;
  @ShownObject(() => RulesStateDto) rules!: RulesStateDto;
  @ShownObject(() => PartStateDto, {
    description: 'Mail that cannot be delivered waits; the system stays ready.',
  })
  mail!: PartStateDto;
}
