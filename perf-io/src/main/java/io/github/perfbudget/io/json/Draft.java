package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.perfbudget.model.FieldPath;
import java.io.IOException;

/** A part of a filing whose members must agree, while it is read. */
abstract class Draft {

  private final DeserializationContext context;

  Draft(DeserializationContext context) {
    this.context = context;
  }

  /** Returns the address of this part; to be called when all of it was read. */
  final FieldPath path() {
    return Place.of(context.getParser());
  }

  /** Reports a problem that leaves this part readable. */
  final void report(Problem problem) throws IOException {
    ProblemCollector.report(context, problem);
  }

  /** Returns the problem that leaves this part unreadable, to be thrown. */
  final IOException refusal(Problem problem) {
    return problem.toException(context.getParser());
  }
}
