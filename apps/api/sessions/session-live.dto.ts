import { Shown, ShownObject } from '../openapi/shown';
import { SecretProgressDto } from './ballot.dto';

class LiveQuorumDto {
  @Shown(String, 'r1', { description: 'A rule of the session.' }) rule!: string;
  @Shown('integer', 20) reached!: number;
  @Shown('integer', 15) needed!: number;
}

class LiveBallotDto {
  @Shown(String, 'b1') id!: string;
  @Shown(String, 'open', { enum: ['laid', 'open', 'closed', 'counted', 'void'] }) phase!: string;
  @Shown('integer', 12) papersCast!: number;
  @Shown('integer', 22) papersAwaited!: number;
  @ShownObject(() => SecretProgressDto, { optional: true, description: 'Of secret ballots alone.' })
  secret?: SecretProgressDto;
}

/** The data of one event of the stream. */
export class SessionLiveDto {
  @Shown('integer', 5) seq!: number;
  @Shown(String, 'voting') phase!: string;
  @ShownObject(() => [LiveQuorumDto]) quorum!: readonly LiveQuorumDto[];
  @ShownObject(() => [LiveBallotDto]) ballots!: readonly LiveBallotDto[];
}
