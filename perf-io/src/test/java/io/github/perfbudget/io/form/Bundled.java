package io.github.perfbudget.io.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The filings in {@code examples/filings}, and the real ones where they are at hand. */
public final class Bundled {

  private static final Path FOLDER = Path.of("..", "examples", "filings");

  private Bundled() {}

  /** Returns their texts. */
  public static Stream<byte[]> texts() {
    return Stream.concat(files(), Corpus.all().stream()).map(Bundled::bytes);
  }

  private static Stream<Path> files() {
    return Stream.of("bureau-2024.txt", "county-2025.txt", "office-2023.txt").map(FOLDER::resolve);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
