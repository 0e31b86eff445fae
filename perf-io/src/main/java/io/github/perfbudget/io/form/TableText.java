package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.reading.FilingReader;
import io.github.perfbudget.io.internal.reading.OtherFile;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Deadline;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads filings from the table text that extraction from Word leaves, and writes them as such text.
 *
 * <p>Reading is total: whatever is no part of a filing stays in {@code unread}, and the diagnostics
 * say what the reader noticed. For example
 *
 * <pre>{@code
 * Reading reading = TableText.read(Path.of("filing.txt"));
 * reading.filing().projects().forEach(project -> System.out.println(project.name()));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class TableText {

  private TableText() {}

  /**
   * Reads a file within {@link Limits#STANDARD}; for others, read its bytes and see {@link
   * #read(SourceText, Limits)}.
   *
   * @param file the file, in UTF-8 or GB 18030
   * @return the filing with the places of its fields, and diagnostics
   * @throws IOException if the file cannot be read or is larger than the limit
   */
  public static Reading read(Path file) throws IOException {
    int limit = Limits.STANDARD.of(Limit.BYTES);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new IOException(
            "file is beyond the limit "
                + Limits.STANDARD.text(Limit.BYTES)
                + "; split it, or read its bytes with a higher limit");
      }
      return read(bytes);
    }
  }

  /**
   * Tells what reading table text can notice, as for a page of help.
   *
   * @return a finding for each message, about the whole filing, with {@code …} for what is found;
   *     an id may have several
   */
  public static List<Finding> diagnostics() {
    return Arrays.stream(ReaderDiagnostic.values())
        .map(each -> each.finding(FieldPath.ROOT, "…"))
        .toList();
  }

  /**
   * Reads bytes. Never fails.
   *
   * @param bytes the text, in UTF-8 or GB 18030
   * @return the filing with the places of its fields, and diagnostics
   */
  public static Reading read(byte[] bytes) {
    return read(SourceText.of(bytes), Limits.STANDARD);
  }

  /**
   * Reads a source. Never fails.
   *
   * @param source the input
   * @param limits how much to take; the rest is kept unread
   * @return the filing with the places of its fields, and diagnostics
   */
  public static Reading read(SourceText source, Limits limits) {
    return read(source, limits, Deadline.none());
  }

  /**
   * Reads a source as far as it gets until a deadline. Never fails.
   *
   * @param source the input
   * @param limits how much to take; the rest is kept unread
   * @param deadline when to end; what was not read by then is kept unread
   * @return the filing with the places of its fields, and diagnostics; {@link Reading#isTruncated}
   *     tells whether that is all
   */
  public static Reading read(SourceText source, Limits limits, Deadline deadline) {
    return OtherFile.of(source)
        .map(file -> file.refuse(source, limits))
        .orElseGet(
            () -> new FilingReader(Document.of(source, limits, deadline), limits, deadline).read());
  }

  /**
   * Starts to edit a table text in place.
   *
   * <p>For example {@code TableText.edit(reading).set(path, "≥90%").apply().source().bytes()}.
   *
   * @param reading what was read from it
   * @return no edits so far
   */
  public static Edits edit(Reading reading) {
    return Edits.of(reading);
  }

  /**
   * Makes the fixes that rules suggest in a table text, in place: only the bytes of what is mended
   * change, in the encoding of the text. What cannot be mended stays, and keeps no other from it.
   *
   * <p>For example {@code TableText.fix(reading, FilingRules.standard()).reading()}. Done twice it
   * changes nothing more.
   *
   * @param reading what was read from the text
   * @param rules the rules, whose findings bring the fixes
   * @return the reading of the fixed text, what was mended, and what was not
   */
  public static AppliedFixes fix(Reading reading, RuleSet rules) {
    return new Fixer(reading, rules).run();
  }

  /**
   * Writes a filing in the canonical layout, and makes sure that it reads back equal.
   *
   * <p>For example
   *
   * <pre>{@code
   * String text = TableText.write(filing, TextForm.DOCX);
   * Files.write(file, SourceText.of(text, Encoding.UTF_8).bytes());
   * TableText.read(file).filing().equals(filing); // true, for every filing that is not refused
   * }</pre>
   *
   * <p>The same filing gives the same text, and what is read from it is written as this text again.
   * Personal data is never masked. Work is linear in the size of the filing.
   *
   * @param filing the filing
   * @param form the form of the text
   * @return the text, with {@code \n} at the ends of lines
   * @throws TableTextException if a text of the filing cannot stand in table text, or some field
   *     would read back different; it names the field and what it would read back as
   */
  public static String write(Filing filing, TextForm form) {
    return CanonicalText.of(filing, form);
  }
}
