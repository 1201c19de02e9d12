/** Programs of archives that nobody here wrote: xmllint, and a Python with the Library of Congress's bagit. */

const { existsSync, readdirSync } = require('node:fs');
const { homedir } = require('node:os');
const { delimiter, join } = require('node:path');

/** Where continuous integration puts it. */
const environment = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vinhdanh/pyhanko');

const hasBagit = () => {
  const libraries = join(environment, 'lib');
  return (
    existsSync(libraries) &&
    readdirSync(libraries).some((python) => existsSync(join(libraries, python, 'site-packages/bagit.py')))
  );
};

const hasXmllint = () =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xmllint')));

/** The Python; null where one of the two is missing. */
exports.bagitPython = () => (hasXmllint() && hasBagit() ? join(environment, 'bin/python') : null);
