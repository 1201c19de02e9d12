export * from './state';
export * from './commands';
export { actsOnFinding, decideFinding } from './decide';
export { evolveFinding } from './evolve';
