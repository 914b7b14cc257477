// Everything that must hold before a change lands. Runs each check to its end, and the tests beside them, and closes with
// one line `N passed, N failed`, in which a check counts as one.
import { exec, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const bin = path.join(root, 'node_modules', '.bin');
const env = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
};

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

/** Runs the tests of one project, and passes on what they print. Gives how many passed and failed. */
function runTests(project) {
  const report = path.join(root, '.output', `tests-${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const asked = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const run = spawn('vitest', [...asked, `--outputFile.json=${report}`], {
    cwd: root,
    // Through a pipe each file is a line when it ends, so that two projects can print at once.
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
  run.stdout.pipe(process.stdout, { end: false });
  run.stderr.pipe(process.stderr, { end: false });
  return new Promise((done) => {
    // Without a report the run itself has failed.
    run.on('error', () => done({ passed: 0, failed: 1 }));
    run.on('close', (code) => {
      if (!existsSync(report)) return done({ passed: 0, failed: 1 });
      const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
        readFileSync(report, 'utf8'),
      );
      // A suite that could not even start has no failed test of its own.
      const failed = Math.max(numFailedTests, Math.min(numFailedTestSuites, 1));
      done({ passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed });
    });
  });
}

const checks = Object.entries(scripts)
  .filter(([name]) => name.startsWith('check:'))
  .map(([name, line]) => [name.slice('check:'.length), line]);
// The patterns take all the processor they get: beside browsers they would starve, and those with them.
const isHungry = ([name]) => name === 'patterns';
const [builds, hungry] = await Promise.all([
  check('builds', scripts.build),
  checkAll(checks.filter(isHungry)),
]);
const [browser, { unit, checked }] = await Promise.all([
  // Browser tests run what was built; without a build their failures would say nothing.
  builds ? runTests('browser') : { passed: 0, failed: 0 },
  checkAll(checks.filter((one) => !isHungry(one))).then(async (results) => ({
    checked: [builds, ...hungry, ...results],
    unit: await runTests('unit'),
  })),
]);

const succeeded = checked.filter(Boolean).length;
const passed = succeeded + unit.passed + browser.passed;
const failed = checked.length - succeeded + unit.failed + browser.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
