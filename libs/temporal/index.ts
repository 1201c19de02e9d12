export { NoAnswer } from './attempts';
export { createClient } from './client';
export { startCourier } from './courier';
export { TemporalThingGateway } from './gateway';
export { GatewayModule } from './gateway.module';
export { TemporalThingRevival } from './revival';
export { installRuntime, type LogSink } from './runtime';
export type { EngineSettings, GatewaySettings } from './settings';
export { ThingWorker, type ThingWorkerSettings } from './worker';
