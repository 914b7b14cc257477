// Checks the licences of everything that is shipped, and of what that depends on: `npm run check:licences`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lockfile, licenceFaults } from './licences/licence-faults';

const root = path.join(import.meta.dirname, '..');
const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lockfile;
const { faults, checked } = licenceFaults(lockfile);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${checked} shipped packages, all under licences that go with MIT`);
