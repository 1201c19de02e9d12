import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConveneCluster, type Begun, type Caller, type CommandKey } from '@vinhdanh/application';
import { Key, SentBy } from '../auth/request.decorators';
import { Begins, SignedIn } from '../openapi/answers';
import { BegunDto } from '../openapi/common.dto';
import { ConveneClusterDto } from './cluster-sessions.dto';

/** Conferences of clusters. From their convocation on they are sessions like any other. */
@ApiTags('Council sessions')
@SignedIn()
@Controller('cluster-sessions')
export class ClusterSessionsController {
  constructor(@Inject(ConveneCluster) private readonly clusters: ConveneCluster) {}

  @Post()
  @Begins(
    'Convenes the units of a cluster to choose among themselves whom they nominate for awards and for its offices.',
    BegunDto,
  )
  convene(
    @SentBy() caller: Caller,
    @Body() { council, heldOn, venue, source, nominations }: ConveneClusterDto,
    @Key() key: CommandKey,
  ): Promise<Begun> {
    const sent = nominations.map(({ award, places, after, units }) => ({
      ...{ award, places, after: after ?? [], units: units ?? null },
    }));
    const request = { council, heldOn, venue: venue ?? '', source, nominations: sent };
    return this.clusters.execute(caller, request, key);
  }
}
