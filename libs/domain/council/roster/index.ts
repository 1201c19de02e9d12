export * from './council';
export * from './cluster-voting';
export * from './commands';
export * from './events';
export { actsOnCouncil, decideCouncil, mayDecideOnCouncil } from './decide';
export { evolveCouncil } from './evolve';
