export * from './allowed';
export * from './cap-record';
export * from './check-cap';
export * from './count';
export { checkDocument } from './check-document';
export * from './finding';
export { capStops, isPassable } from './stops';
