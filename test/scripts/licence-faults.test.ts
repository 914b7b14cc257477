import { expect, test } from 'vitest';
import { licenceFaults } from '../../scripts/licences/licence-faults';

const sound = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };

test.each([
  [{ ...sound }, []],
  [{ ...sound, license: '(GPL-3.0-only OR MIT)' }, []],
  [{ ...sound, license: 'MIT AND GPL-3.0-only' }, ['part@1.0.0: licence MIT AND GPL-3.0-only']],
  [{ ...sound, license: 'ODbL-1.0' }, ['part@1.0.0: licence ODbL-1.0']],
  [{ ...sound, license: 'GPL-3.0-only', dev: true }, []],
  [{ version: '1.0.0', integrity: 'sha512-x' }, ['part@1.0.0: licence not told']],
  [{ version: '1.0.0', license: 'MIT' }, ['part@1.0.0: no checksum in the lockfile']],
])('%j', (part, faults) => {
  const packages = { '': { version: '0' }, 'node_modules/whole/node_modules/part': part };
  expect(licenceFaults({ packages }).faults).toEqual(faults);
});
