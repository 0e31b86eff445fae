package io.github.perfbudget.io.report;

/**
 * How many cases there are, and how they ended.
 *
 * @param tests all cases
 * @param failures those that failed
 * @param errors those in error
 * @param skipped those that were not evaluated
 */
record JunitCounts(long tests, long failures, long errors, long skipped) {

  static final JunitCounts NONE = new JunitCounts(0, 0, 0, 0);

  JunitCounts plus(JunitCounts more) {
    return new JunitCounts(
        tests + more.tests, failures + more.failures, errors + more.errors, skipped + more.skipped);
  }
}
