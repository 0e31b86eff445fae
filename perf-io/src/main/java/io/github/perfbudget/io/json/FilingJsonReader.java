package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.perfbudget.io.source.Decoding;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceMap;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Deadline;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads filings within limits: at once where all is well, else as far as it goes. */
final class FilingJsonReader {

  static final FilingJsonReader STANDARD = new FilingJsonReader(Limits.STANDARD);

  private static final ObjectReader QUICK = FilingMapper.QUICK.readerFor(Filing.class);
  private static final ObjectReader THOROUGH = FilingMapper.STRICT.readerFor(Filing.class);
  private static final Filing NOTHING = Filing.builder().build();

  private final Limits limits;

  /** No text up to this length has more bytes than the limit: a character has 3 at most. */
  private final int surelyWithin;

  private final JsonFactory strict;
  private final JsonFactory lenient;

  private FilingJsonReader(Limits limits) {
    this.limits = limits;
    this.surelyWithin = limits.of(Limit.BYTES) / 3;
    this.strict =
        JsonLimits.sureFactory(limits).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    this.lenient = JsonLimits.factory(limits).build();
  }

  static FilingJsonReader of(Limits limits) {
    return limits.equals(Limits.STANDARD) ? STANDARD : new FilingJsonReader(limits);
  }

  /** Reads a text in which nothing is wrong and that is not too long, else returns empty. */
  Optional<Filing> readStrictly(String json) {
    if (json.length() > surelyWithin) {
      return Optional.empty();
    }
    try (JsonParser parser = strict.createParser(json)) {
      return Optional.ofNullable(QUICK.readValue(parser));
    } catch (JsonProcessingException wrong) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  /** Returns the finding on an input that is too long to be taken at all. */
  Finding tooLong() {
    return Problem.limit(FieldPath.ROOT, limits.text(Limit.BYTES)).toFinding("");
  }

  /** Returns the reading of an input that was not taken. */
  private Reading refusal(SourceText source, Finding why) {
    return new Reading(
        source,
        NOTHING,
        SourceMap.builder().build(),
        List.of(new Diagnostic(why, SourceSpan.of(0, 0))),
        ReadStatus.UNREADABLE,
        limits);
  }

  /** Returns the reading of an input that is too long, and so is not at hand. */
  Reading refusal(SourceText beginning) {
    return refusal(beginning, tooLong());
  }

  /** Reads what can be read. */
  Reading read(SourceText source) {
    return read(source, UnknownMembers.REFUSED, Deadline.none());
  }

  /** Reads what can be read. */
  Reading read(SourceText source, UnknownMembers unknown, Deadline deadline) {
    if (source.size() > limits.of(Limit.BYTES)) {
      return refusal(source, tooLong());
    }
    if (FilingJson.isList(source.text())) {
      return refusal(source, Problem.list().toFinding(""));
    }
    JsonIndex index = JsonIndex.of(source.text(), lenient, limits, deadline);
    ProblemCollector collector = new ProblemCollector(unknown, limits);
    encodingProblem(source).ifPresent(collector::add);
    index.problem().ifPresent(collector::add);
    Optional<Filing> filing = bind(index.readable(), collector);
    return reading(source, index, filing, collector.problems());
  }

  private Optional<Filing> bind(String json, ProblemCollector collector) {
    if (json.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = lenient.createParser(json)) {
      Filing filing =
          THOROUGH
              .withHandler(collector)
              .withAttribute(ProblemCollector.class, collector)
              .readValue(parser);
      if (filing == null) {
        collector.add(Problem.type(FieldPath.ROOT, JsonShape.OBJECT));
      }
      return Optional.ofNullable(filing);
    } catch (JsonProcessingException wrong) {
      collector.add(Failures.toProblem(wrong, FieldPath.ROOT));
      return Optional.empty();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private Reading reading(
      SourceText source, JsonIndex index, Optional<Filing> read, List<Problem> problems) {
    List<Problem> told = problems.stream().filter(Problem::isFatal).toList();
    boolean usable = read.isPresent() && told.isEmpty();
    SourceMap sourceMap = index.sourceMap();
    return new Reading(
        source,
        usable ? read.get() : NOTHING,
        sourceMap,
        diagnostics(told.isEmpty() ? problems : told, source, sourceMap),
        usable ? statusOf(problems) : ReadStatus.UNREADABLE,
        limits);
  }

  private static List<Diagnostic> diagnostics(
      List<Problem> problems, SourceText source, SourceMap sourceMap) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    problems.forEach(each -> diagnostics.add(each.toDiagnostic(source, sourceMap)));
    diagnostics.sort(Comparator.comparingInt(each -> each.span().start()));
    return diagnostics;
  }

  private static ReadStatus statusOf(List<Problem> problems) {
    boolean whole = problems.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return whole ? ReadStatus.READ : ReadStatus.PARTIAL;
  }

  private static Optional<Problem> encodingProblem(SourceText source) {
    if (source.quality() == Decoding.Quality.DAMAGED) {
      return Optional.of(Problem.damaged());
    }
    return source.encoding() == Encoding.UTF_8
        ? Optional.empty()
        : Optional.of(Problem.encoding(source.encoding().charset().name()));
  }

  private static UncheckedIOException inMemory(IOException impossible) {
    return new UncheckedIOException("a text in memory is always there", impossible);
  }
}
