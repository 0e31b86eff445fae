package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Finding;
import java.io.Serial;
import java.util.Map;

/** An input cannot be read. */
final class InputException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final InputProblem problem;
  private final transient Map<String, String> arguments;

  InputException(InputProblem problem, Map<String, String> arguments) {
    super(problem.name());
    this.problem = problem;
    this.arguments = arguments;
  }

  Finding finding() {
    return problem.finding(arguments);
  }
}
