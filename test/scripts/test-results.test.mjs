// Checks the sum npm test ends with; a failure that is not counted would be a lie to everyone.
import { expect, test } from 'vitest';
import { readTestArguments } from '../../scripts/setup/run-tests.mjs';
import { failuresIn, judgeRun, sumRuns, summaryLine } from '../../scripts/setup/test-results.mjs';

const report = (numPassedTests, numFailedTests, testResults = []) => ({ numPassedTests, numFailedTests, numPendingTests: 0, numTodoTests: 0, testResults });

test('passes and failures of all projects are summed', () => {
  const total = sumRuns([judgeRun({ report: report(120, 0), exitCode: 0 }), judgeRun({ report: report(20, 2), exitCode: 1 })]);
  expect(summaryLine(total)).toBe('140 passed, 2 failed');
  expect(total.ok).toBe(false);
});

test('a test file that could not be loaded counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(judgeRun({ report: report(3, 0, [broken]), exitCode: 1 }).failed).toBe(1);
});

test('a file with a failed test is not counted twice', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(judgeRun({ report: report(1, 1, [file]), exitCode: 1 }).failed).toBe(1);
});

test('a run that died without a report is a failure', () => {
  expect(judgeRun({ report: null, exitCode: 1 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a run that ended badly although every test passed is a failure', () => {
  expect(judgeRun({ report: report(5, 0), exitCode: 1 })).toMatchObject({ passed: 5, failed: 1 });
});

test('running nothing is not a success', () => {
  expect(sumRuns([judgeRun({ report: report(0, 0), exitCode: 0 })]).ok).toBe(false);
  expect(sumRuns([]).ok).toBe(false);
});

test('all green is a success, and skipped tests are kept apart', () => {
  const total = sumRuns([judgeRun({ report: { ...report(7, 0), numPendingTests: 2 }, exitCode: 0 })]);
  expect(total).toEqual({ passed: 7, failed: 0, skipped: 2, ok: true });
});

test('without a choice all projects run; a filter may fit only one of them', () => {
  expect(readTestArguments([])).toEqual({ projects: ['unit', 'desktop', 'package', 'hardening'], rest: [], filtered: false });
  expect(readTestArguments(['--unit', 'bout'])).toEqual({ projects: ['unit'], rest: ['bout'], filtered: true });
  expect(readTestArguments(['--clean-root']).projects).toEqual(['clean-root']);
  expect(readTestArguments(['--desktop']).projects).toEqual(['desktop']);
  expect(readTestArguments(['--package', '--unit']).projects).toEqual(['unit', 'package']);
});

test('what failed is named with the first lines of why, and so is a file that could not be loaded', () => {
  const passed = { status: 'passed', fullName: 'fine' };
  const failed = { status: 'failed', fullName: 'any day > adds up', failureMessages: ['Error: Property failed after 3 tests\n{ seed: 7, path: "2" }\nCounterexample: [1]\n\n    at here'] };
  const results = [
    { name: '/x/a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
    { name: '/x/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    { name: '/x/c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
  ];
  expect(failuresIn(report(2, 1, results))).toEqual([
    ['/x/a.test.ts > any day > adds up', '  Error: Property failed after 3 tests', '  { seed: 7, path: "2" }', '  Counterexample: [1]'],
    ['/x/b.test.ts', '  Cannot find module'],
  ]);
});
