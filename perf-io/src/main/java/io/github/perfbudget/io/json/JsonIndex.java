package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceMap;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a JSON text: where each value stands, and how far the text is JSON at all.
 *
 * <p>The walk knows nothing of filings. Where the text breaks off, {@link #readable} closes what is
 * open after the last whole value, so that this much can be read.
 */
final class JsonIndex {

  /** So many tokens are taken between two looks at the clock. */
  private static final int TOKENS_PER_LOOK = 256;

  private final String text;
  private final Limits limits;
  private final Deadline deadline;
  private final SourceMap.Builder spans = SourceMap.builder();
  private final Deque<OpenStructure> open = new ArrayDeque<>();
  private int complete;
  private int tokens;
  private int values;
  private @Nullable Problem problem;

  /** An object or list that is not closed yet. */
  private static final class OpenStructure {

    private final FieldPath path;
    private final int start;
    private final boolean list;
    private FieldPath next = FieldPath.ROOT;
    private int elements;

    OpenStructure(FieldPath path, int start, boolean list) {
      this.path = path;
      this.start = start;
      this.list = list;
    }
  }

  private JsonIndex(String text, Limits limits, Deadline deadline) {
    this.text = text;
    this.limits = limits;
    this.deadline = deadline;
  }

  static JsonIndex of(String text, JsonFactory factory, Limits limits, Deadline deadline) {
    JsonIndex index = new JsonIndex(text, limits, deadline);
    try (JsonParser parser = factory.createParser(text.toCharArray())) {
      index.walk(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory is always there", impossible);
    }
    return index;
  }

  /** Returns where each value stands, from its first to its last character, quotes included. */
  SourceMap sourceMap() {
    return spans.build();
  }

  /** Returns what ends the JSON before its time, if anything does. */
  Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /** Returns the part that can be read, as valid JSON; empty where nothing can. */
  String readable() {
    if (problem == null) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.substring(0, complete));
    for (OpenStructure each : open) {
      if (each.start < complete) {
        repaired.append(each.list ? ']' : '}');
      }
    }
    return repaired.toString();
  }

  private void walk(JsonParser parser) throws IOException {
    try {
      while (!isStopped(parser) && parser.nextToken() != null) {
        if (complete > 0 && open.isEmpty()) {
          problem = Problem.trailing().at(SourceSpan.of(start(parser), start(parser)));
          return;
        }
        take(parser);
      }
      if (complete == 0 && problem == null) {
        problem = Problem.empty();
      }
    } catch (JsonProcessingException failure) {
      problem = problemOf(failure, parser);
    }
  }

  private boolean isStopped(JsonParser parser) {
    if (values > limits.of(Limit.VALUES)) {
      stop(Problem.limit(FieldPath.ROOT, limits.text(Limit.VALUES)), parser);
    } else if (tokens++ % TOKENS_PER_LOOK == 0 && deadline.isOver()) {
      stop(Problem.deadline(), parser);
    }
    return problem != null;
  }

  private void stop(Problem why, JsonParser parser) {
    problem = why.at(SourceSpan.of(end(parser), end(parser)));
  }

  private void take(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.FIELD_NAME) {
      OpenStructure holder = open.element();
      holder.next = holder.path.field(parser.currentName());
    } else if (token.isStructStart()) {
      open.push(new OpenStructure(nextPath(), start(parser), token == JsonToken.START_ARRAY));
    } else if (token.isStructEnd()) {
      OpenStructure closed = open.pop();
      put(closed.path, closed.start, end(parser));
    } else {
      parser.finishToken();
      put(nextPath(), start(parser), end(parser));
    }
  }

  private FieldPath nextPath() {
    OpenStructure holder = open.peek();
    if (holder == null) {
      return FieldPath.ROOT;
    }
    return holder.list ? holder.path.index(holder.elements++) : holder.next;
  }

  private void put(FieldPath path, int start, int end) {
    spans.put(path, SourceSpan.of(start, end));
    values++;
    complete = end;
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private static int end(JsonParser parser) {
    return (int) parser.currentLocation().getCharOffset();
  }

  private Problem problemOf(JsonProcessingException failure, JsonParser parser) {
    SourceSpan here = placeOf(failure.getLocation());
    FieldPath path = Place.of(parser);
    if (failure instanceof StreamConstraintsException limit) {
      return JsonLimits.problem(path, limit).at(here);
    }
    if (failure instanceof JsonEOFException) {
      return Problem.cutOff(path).at(SourceSpan.of(text.length(), text.length()));
    }
    return Problem.syntax(path, withoutAdvice(failure.getOriginalMessage())).at(here);
  }

  /** Leaves out what a message says of the parser's settings, which nobody but us can change. */
  private static String withoutAdvice(String message) {
    int advice = message.indexOf(" (not recognized as one since");
    return advice < 0 ? message : message.substring(0, advice);
  }

  private SourceSpan placeOf(@Nullable JsonLocation location) {
    long offset = location == null ? text.length() : location.getCharOffset();
    int place = (int) Math.max(0, Math.min(offset, text.length()));
    return SourceSpan.of(place, place);
  }
}
