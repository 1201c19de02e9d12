const { join, relative } = require('node:path');

const root = join(__dirname, '../..');

/** What the build made of a source file; a package's file is as it is. */
const compiled = (file) =>
  file.includes('/node_modules/') ? file : join(root, 'dist', relative(root, file).replace(/\.ts$/, '.js'));

/**
 * A transform of jest that puts in the place of a module the compiled one, which Node itself loads once for all test files of a
 * process. Jest would load it anew for each of them: seconds of computing for the API and a worker. Such a module may keep
 * nothing but what stays true, as in any process that serves for long.
 */
module.exports = {
  process: (_source, file) => ({ code: `module.exports = loadOnce(${JSON.stringify(compiled(file))});` }),
};
