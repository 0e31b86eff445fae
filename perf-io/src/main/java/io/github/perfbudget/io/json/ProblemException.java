package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.perfbudget.validation.Language;
import java.io.Serial;

/** Carries a problem through Jackson. */
final class ProblemException extends JsonMappingException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(JsonParser parser, Problem problem) {
    super(parser, problem.message().in(Language.ENGLISH, problem.arguments()));
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
