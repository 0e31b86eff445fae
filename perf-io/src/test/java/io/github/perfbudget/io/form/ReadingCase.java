package io.github.perfbudget.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text, the filing it reads as, and what the reader notices: files under {@code reading/} with
 * the same name.
 *
 * @param name the name of the files
 */
public record ReadingCase(String name) {

  /** All cases; the list is written out so that a missing file fails. */
  public static Stream<ReadingCase> all() {
    return lines("reading/cases.list").map(ReadingCase::new);
  }

  /** The text, every byte of it. */
  public byte[] text() {
    return bytes("reading/" + name + ".txt");
  }

  byte[] json() {
    return bytes("reading/" + name + ".json");
  }

  /**
   * Line, column and id of each diagnostic, as {@code 3:2 table.unread}; no file where there is
   * none.
   */
  List<String> diagnostics() {
    String file = "reading/" + name + ".diagnostics";
    return ReadingCase.class.getResource(file) == null ? List.of() : lines(file).toList();
  }

  private static Stream<String> lines(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines();
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = ReadingCase.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no such case: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
