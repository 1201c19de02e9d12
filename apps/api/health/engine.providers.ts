import type { Provider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { EngineWatch, KnownEngines, WatchedGateway } from '@vinhdanh/application';
import { ENGINE, THING_GATEWAY, THING_REVIVAL, type Engine } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';
import { made } from '../made';

/** Reading goes on; until the engine is ours again nothing is begun and no command is taken. */
const engineWatch = (engines: KnownEngines, engine: Engine, logger: PinoLogger): EngineWatch =>
  new EngineWatch(engines, engine, ({ vi, en }) =>
    logger.error({ vi, en }, 'takes no commands: the engine is another one'),
  );

/** The way to running things, and what closes it while the engine is another one. */
export const WATCHED_ENGINE: readonly Provider[] = [
  made(KnownEngines, UnitOfWork, THING_REVIVAL),
  { provide: EngineWatch, useFactory: engineWatch, inject: [KnownEngines, ENGINE, PinoLogger] },
  made(WatchedGateway, THING_GATEWAY, EngineWatch),
];
