export * from './subject-file';
export * from './rule';
export * from './criterion';
export * from './check-eligibility';
export * from './within-reach';
export * from './more-favourable';
export * from './dependents';
