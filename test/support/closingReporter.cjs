/**
 * Closes a run with one plain line of counts, after the list of what was left out and why
 * (a test says so by a title that holds "needs <tool>").
 */
class ClosingReporter {
  onRunComplete(_contexts, results) {
    const leftOut = results.testResults
      .flatMap((file) => file.testResults)
      .filter((test) => test.status === 'pending' && /needs /.test(test.fullName))
      .map((test) => test.fullName);
    if (leftOut.length > 0) {
      console.log(`\nLeft out on this machine (${leftOut.length}):`);
      for (const name of leftOut) console.log(`  - ${name}`);
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(
      `\nTests: ${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`,
    );
  }
}

module.exports = ClosingReporter;
