export * from './things';
export * from './failures';
export * from './gateway';
export * from './engine';
export * from './activities';
export * from './histories';
export * from './erasures';
export * from './readings';
