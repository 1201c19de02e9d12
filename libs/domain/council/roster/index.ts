export * from './council';
export * from './cluster-voting';
export * from './commands';
export * from './events';
export { actsOnCouncil, decideCouncil } from './decide';
export { evolveCouncil } from './evolve';
