export { canonicalBody, chain, verifyChain, type ChainedEvent, type ChainFault } from './chain';
