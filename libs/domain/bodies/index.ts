export * from './succession';
export * from './takeover';
