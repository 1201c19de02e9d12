export * from './things';
export * from './failures';
export * from './gateway';
export * from './activities';
export * from './histories';
export * from './erasures';
