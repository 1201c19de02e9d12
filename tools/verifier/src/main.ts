import { runCli } from './cli';

// Node 20 calls Ed25519 of Web Crypto experimental each time; it is what RFC 8032 says.
process.removeAllListeners('warning');
process.exitCode = await runCli(process.argv.slice(2), (text) => console.log(text));
