// Everything that must hold before a change lands. Runs each check to its end, then the tests, and closes with one line
// `N passed, N failed`, in which a check counts as one.
import { exec, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const report = path.join(root, '.output', 'tests.json');
const bin = path.join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/** Runs one command line; prints its output only where it fails. Says whether it succeeded. */
function check(name, line) {
  const began = performance.now();
  return new Promise((done) => {
    exec(line, { cwd: root, maxBuffer: 1 << 28, env }, (error, stdout, stderr) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${error ? 'FAILED' : 'ok    '} ${name} (${seconds} s)`);
      if (error) console.log(`${stdout}${stderr}`);
      done(!error);
    });
  });
}

/** Runs all of them, as many at a time as there are processors. */
async function checkAll(named) {
  const waiting = [...named];
  const results = [];
  const next = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) results.push(await check(...one));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return results;
}

const builds = await check('builds', scripts.build);
const checks = Object.entries(scripts)
  .filter(([name]) => name.startsWith('check:'))
  .map(([name, line]) => [name.slice('check:'.length), line]);
const results = [builds, ...(await checkAll(checks))];
let passed = results.filter(Boolean).length;
let failed = results.length - passed;

// Browser tests run what was built; without a build their failures would say nothing.
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const vitest = spawnSync(
  'vitest',
  [
    'run',
    ...(builds ? [] : ['--project', 'unit']),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A suite that could not even start has no failed test of its own.
  failed += Math.max(numFailedTests, Math.min(numFailedTestSuites, 1));
} else failed += 1;
if (vitest.status !== 0 && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
