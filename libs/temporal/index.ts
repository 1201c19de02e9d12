export { NoAnswer } from './attempts';
export { createClient } from './client';
export { startCourier } from './courier';
export { TemporalThingGateway, type GatewaySettings } from './gateway';
export { GatewayModule } from './gateway.module';
export { installRuntime, type LogSink } from './runtime';
export type { EngineSettings } from './settings';
export { ThingWorker, type ThingWorkerSettings } from './worker';
