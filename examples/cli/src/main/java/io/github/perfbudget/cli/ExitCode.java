package io.github.perfbudget.cli;

/** How a run ended, from the best to the worst: where several apply, the worst is the exit code. */
enum ExitCode {
  OK(0),
  FINDINGS(1),
  UNREADABLE(3),
  WRONG_USE(2);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
