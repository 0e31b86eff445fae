package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the problems of one reading, so that what is sound can be read on. */
final class ProblemCollector extends DeserializationProblemHandler {

  private final UnknownMembers unknown;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<FieldPath> seen = new HashSet<>();

  ProblemCollector(UnknownMembers unknown, Limits limits) {
    this.unknown = unknown;
    this.limits = limits;
  }

  /** Returns the collector of a reading, or empty where the first problem ends it. */
  static Optional<ProblemCollector> of(DeserializationContext context) {
    return Optional.ofNullable((ProblemCollector) context.getAttribute(ProblemCollector.class));
  }

  /** Takes a problem, or throws it where nothing collects them. */
  static void report(DeserializationContext context, Problem problem) throws IOException {
    Optional<ProblemCollector> collector = of(context);
    if (collector.isEmpty()) {
      throw problem.toException(context.getParser());
    }
    collector.get().add(problem);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Takes a problem; of too many only what makes all others moot. */
  void add(Problem problem) {
    int most = limits.of(Limit.FINDINGS);
    if (problems.size() < most || problem.isFatal()) {
      problems.add(problem);
    } else if (problems.size() == most) {
      problems.add(Problem.limit(FieldPath.ROOT, limits.text(Limit.FINDINGS)));
    }
  }

  /** Reads a member; where it cannot be read it is reported and skipped. */
  void attempt(JsonParser parser, MemberReading reading) throws IOException {
    FieldPath path = Place.of(parser);
    int depth = depthOfHolder(parser);
    if (!seen.add(path)) {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      add(Problem.duplicate(path, SourceSpan.of(start, start)));
      skip(parser, depth);
      return;
    }
    try {
      reading.read();
    } catch (JsonProcessingException failure) {
      addRoot(Failures.toProblem(failure, path));
      skip(parser, depth);
    }
  }

  /**
   * Takes a problem, but for a member missed where another, that could stand for it, was refused.
   */
  private void addRoot(Problem problem) {
    boolean follows = !problems.isEmpty() && problem.followsFrom(problems.get(problems.size() - 1));
    if (!follows) {
      add(problem);
    }
  }

  private static int depthOfHolder(JsonParser parser) {
    int depth = parser.getParsingContext().getNestingDepth();
    return parser.currentToken().isStructStart() ? depth - 1 : depth;
  }

  private static void skip(JsonParser parser, int depth) throws IOException {
    while (parser.getParsingContext().getNestingDepth() > depth) {
      parser.nextToken();
    }
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object holder,
      String name)
      throws IOException {
    FieldPath path = Place.of(parser);
    add(
        unknown == UnknownMembers.REPORTED
            ? Problem.ignored(path)
            : Problem.unknown(path, deserializer.getKnownPropertyNames()));
    parser.skipChildren();
    return true;
  }

  /** The reading of one member. */
  interface MemberReading {
    void read() throws IOException;
  }
}
