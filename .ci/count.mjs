/**
 * `node .ci/count.mjs REPORT`: one line on what a JSON report of vitest says. Fails where a test
 * failed or none ran.
 */
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read();
// A file that could not even be loaded has no failed test in it.
const unloaded = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
).length;
const failed = numFailedTests + unloaded;
const skipped = numPendingTests + numTodoTests;

console.log(
  `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
if (failed > 0 || numPassedTests === 0) process.exitCode = 1;

function read() {
  try {
    return JSON.parse(readFileSync(process.argv[2], 'utf8'));
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`);
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
    };
  }
}
