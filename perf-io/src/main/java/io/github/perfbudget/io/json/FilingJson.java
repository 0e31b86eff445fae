package io.github.perfbudget.io.json;

import io.github.perfbudget.io.internal.JsonSchemas;
import io.github.perfbudget.io.source.Decoding;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Filings as JSON, format {@code perf-filing/1}, in both directions.
 *
 * <pre>{@code
 * String json = FilingJson.write(filing);
 * FilingJson.read(json).equals(filing);  // true, for every filing within the limits
 * }</pre>
 *
 * <p>Absent fields are left out, numbers are plain with the scale that was written, and texts are
 * authoritative: what else a target, a figure or a class states must agree with its text. Writing
 * never masks personal data. Reading is strict: an unknown or repeated member, a null, a value of
 * another type, and anything after the object are refused. Stateless and thread-safe.
 */
public final class FilingJson {

  private FilingJson() {}

  /**
   * Returns the JSON Schema (2020-12) of the format {@code perf-filing/1}.
   *
   * <p>All JSON written here is valid against it. It says nothing of what a text means: a target
   * whose {@code comparator} contradicts its {@code text} is valid, and still refused when read.
   *
   * @return the schema, itself JSON
   */
  public static String schema() {
    return JsonSchemas.read(FilingJson.class, "perf-filing-1.schema.json");
  }

  /**
   * Writes a filing for people: indented by two blanks, with {@code \n} after each line.
   *
   * @param filing the filing
   * @return the JSON, ending in {@code \n}
   */
  public static String write(Filing filing) {
    return FilingJsonWriter.PRETTY.write(filing);
  }

  /**
   * Writes a filing for people to a stream, in UTF-8.
   *
   * @param filing the filing
   * @param out where to write; stays open
   * @throws IOException if the stream fails
   */
  public static void write(Filing filing, OutputStream out) throws IOException {
    out.write(write(filing).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a filing in one line, as NDJSON has it.
   *
   * @param filing the filing
   * @return the JSON, with no line end but the {@code \n} after it
   */
  public static String writeLine(Filing filing) {
    return FilingJsonWriter.COMPACT.write(filing);
  }

  /**
   * Writes a filing in one line to a stream, in UTF-8.
   *
   * @param filing the filing
   * @param out where to write; stays open
   * @throws IOException if the stream fails
   */
  public static void writeLine(Filing filing, OutputStream out) throws IOException {
    out.write(writeLine(filing).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a filing.
   *
   * @param json the JSON
   * @return the filing
   * @throws FilingJsonException if the text is no filing in every detail
   */
  public static Filing read(String json) {
    return FilingJsonReader.STANDARD
        .readStrictly(json)
        .orElseGet(() -> accept(FilingJsonReader.STANDARD.read(sourceOf(json))));
  }

  /**
   * Reads a filing.
   *
   * @param json the JSON, in UTF-8
   * @return the filing
   * @throws FilingJsonException if the bytes are no filing in every detail, or not UTF-8
   */
  public static Filing read(byte[] json) {
    return read(json, Limits.STANDARD);
  }

  /**
   * Reads a filing.
   *
   * @param json the JSON, in UTF-8
   * @param limits how much to take
   * @return the filing
   * @throws FilingJsonException if the bytes are no filing in every detail, or not UTF-8
   */
  public static Filing read(byte[] json, Limits limits) {
    return read(SourceText.of(json), FilingJsonReader.of(limits));
  }

  /** Reads a filing, at once where nothing is wrong with it. */
  static Filing read(SourceText source, FilingJsonReader reader) {
    Optional<Filing> filing =
        isPlain(source) ? reader.readStrictly(source.text()) : Optional.empty();
    return filing.orElseGet(() -> accept(reader.read(source)));
  }

  /**
   * Reads a filing from a file.
   *
   * @param file the file, in UTF-8
   * @return the filing
   * @throws FilingJsonException if the file holds no filing in every detail, or is not UTF-8
   * @throws IOException if the file cannot be read
   */
  public static Filing read(Path file) throws IOException {
    int limit = Limits.STANDARD.of(Limit.BYTES);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] json = in.readNBytes(limit + 1);
      if (json.length > limit) {
        throw new FilingJsonException(FilingJsonReader.STANDARD.tooLong(), Position.of(1, 1));
      }
      return read(json);
    }
  }

  /**
   * Reads as much of a filing as can be read. Never fails.
   *
   * <p>What is wrong is told by diagnostics, and the member it is about is left out; where a text
   * and what stands beside it disagree, the text holds. The status is {@code PARTIAL} where a
   * member was left out or corrected, {@code UNREADABLE} where the format is not stated or nothing
   * can be read. The source map tells of each value, with its quotes or brackets, where it stands
   * in the JSON text.
   *
   * @param json the JSON; in UTF-8, or with a diagnostic in another encoding
   * @return the reading
   */
  public static Reading reading(byte[] json) {
    return reading(json, Limits.STANDARD);
  }

  /**
   * Reads as much of a filing as can be read. Never fails.
   *
   * @param json the JSON
   * @param limits how much to take
   * @return the reading, as {@link #reading(byte[])} gives it
   */
  public static Reading reading(byte[] json, Limits limits) {
    return FilingJsonReader.of(limits).read(SourceText.of(json));
  }

  /**
   * Reads as much of a filing as can be read. Never fails.
   *
   * <p>With {@link UnknownMembers#REPORTED} a text that has members of a later time, and nothing
   * else wrong, is {@code READ}; a warning tells of each.
   *
   * @param json the JSON
   * @param limits how much to take
   * @param unknown what becomes of members that the format does not know
   * @return the reading, as {@link #reading(byte[])} gives it
   */
  public static Reading reading(byte[] json, Limits limits, UnknownMembers unknown) {
    return FilingJsonReader.of(limits).read(SourceText.of(json), unknown, Deadline.none());
  }

  /**
   * Reads as much of a filing as can be read. Never fails.
   *
   * @param json the JSON
   * @return the reading, as {@link #reading(byte[])} gives it
   */
  public static Reading reading(SourceText json) {
    return FilingJsonReader.STANDARD.read(json);
  }

  /**
   * Reads as much of a filing as can be read until a deadline. Never fails.
   *
   * @param json the JSON
   * @param limits how much to take
   * @param deadline when to end
   * @return the reading, as {@link #reading(byte[])} gives it; {@link Reading#isTruncated} tells
   *     whether that is all
   */
  public static Reading reading(SourceText json, Limits limits, Deadline deadline) {
    return FilingJsonReader.of(limits).read(json, UnknownMembers.REFUSED, deadline);
  }

  /**
   * Returns the lines of NDJSON, a filing each, as they are asked for.
   *
   * <pre>{@code
   * try (InputStream in = Files.newInputStream(file)) {
   *   FilingJson.lines(in).forEach(line -> check(line.reading()));
   * }
   * }</pre>
   *
   * <p>Only the line at hand is in memory. Blank lines are left out. A line that is no filing, or
   * longer than the limit, says so when it is read and does not keep the next from being read.
   *
   * @param in the lines, in UTF-8; stays open
   * @return the lines in their order; fails with {@link java.io.UncheckedIOException} where the
   *     stream does
   */
  public static Stream<FilingLine> lines(InputStream in) {
    return lines(in, Limits.STANDARD);
  }

  /**
   * Returns the lines of NDJSON, a filing each, as they are asked for.
   *
   * @param in the lines, in UTF-8; stays open
   * @param limits how much to take of each line
   * @return the lines, as {@link #lines(InputStream)} gives them
   */
  public static Stream<FilingLine> lines(InputStream in, Limits limits) {
    return LineReader.lines(in, limits);
  }

  /**
   * Tells whether a text means to be JSON and not table text.
   *
   * @param text a text, or its beginning
   * @return whether it begins with an opening brace, or with one behind an opening bracket, blanks
   *     and line ends left out; the brace of RTF, behind which a backslash stands, is none
   */
  public static boolean looksLikeJson(String text) {
    int first = firstVisible(text, 0);
    boolean object = text.startsWith("{", first) && !text.startsWith("{\\", first);
    return object || isList(text);
  }

  /** Whether a text begins as a list of filings does. */
  static boolean isList(String text) {
    int first = firstVisible(text, 0);
    return text.startsWith("[", first) && text.startsWith("{", firstVisible(text, first + 1));
  }

  private static int firstVisible(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static SourceText sourceOf(String json) {
    return SourceText.of(json.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPlain(SourceText source) {
    return source.encoding() == Encoding.UTF_8 && source.quality() == Decoding.Quality.EXACT;
  }

  /** Returns the filing of a reading in which nothing is wrong. */
  static Filing accept(Reading reading) {
    if (reading.diagnostics().isEmpty()) {
      return reading.filing();
    }
    throw reject(reading);
  }

  private static FilingJsonException reject(Reading reading) {
    Diagnostic first = reading.diagnostics().get(0);
    return new FilingJsonException(
        first.finding(), reading.source().positionAt(first.span().start()));
  }
}
