/** Prints how many tests passed and failed, after the result files of Vitest. */
import { existsSync, readFileSync } from 'node:fs';

const results = process.argv
  .slice(2)
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
console.log(sum('numPassedTests'), sum('numFailedTests'));
