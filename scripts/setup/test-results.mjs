// Sums what several test runs report, and names what failed; exists so that npm test ends with one count that cannot hide a failure.

const failedTestsOf = ({ assertionResults }) => assertionResults.filter((test) => test.status === 'failed');

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function countResults(report) {
  const failedFiles = report.testResults.filter((file) => file.status === 'failed' && failedTestsOf(file).length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedFiles.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** The first lines say what was expected, or the seed with which a property fails again. */
const linesOfWhy = 3;
/** A generated day with a fault in it can be very long, and its seed says all of it. */
const lettersOfALine = 300;

/** What failed, each as lines to print: its file and name, then why; a file that could not even be loaded has no test to name. */
export function failuresIn(report) {
  return report.testResults.flatMap((file) => {
    const { name, status, message } = file;
    const failed = failedTestsOf(file);
    if (failed.length === 0) return status === 'failed' ? [describeFailure(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) => describeFailure(`${name} > ${fullName}`, failureMessages?.[0]));
  });
}

function describeFailure(what, why = '') {
  const lines = why.split('\n').filter((line) => line.trim() !== '');
  return [what, ...lines.slice(0, linesOfWhy).map((line) => `  ${line.trim().slice(0, lettersOfALine)}`)];
}

/** One run's counts, given its exit code: a run that fell over without a report, or failed while reporting none failed, is a failure too. */
export function judgeRun({ report, exitCode }) {
  const counts = report === null ? { passed: 0, failed: 0, skipped: 0 } : countResults(report);
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** The sum over all runs; nothing run at all is a failure. */
export function sumRuns(runs) {
  const total = runs.reduce(
    (sum, run) => ({ passed: sum.passed + run.passed, failed: sum.failed + run.failed, skipped: sum.skipped + run.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  return { ...total, ok: total.failed === 0 && total.passed > 0 };
}

export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
