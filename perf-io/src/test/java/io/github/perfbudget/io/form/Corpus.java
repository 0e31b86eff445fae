package io.github.perfbudget.io.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real filings with an oracle beside each; they are not part of the project and may be missing. */
final class Corpus {

  private static final String FOLDER = "shared/corpus";

  private Corpus() {}

  /** The texts that have an oracle; skips the test where there are none. */
  static List<Path> texts() {
    List<Path> texts = all();
    assumeTrue(!texts.isEmpty(), "no real filings in a folder " + FOLDER + " above the project");
    return texts;
  }

  /** The texts of all real filings; none where the folder is missing. */
  static List<Path> all() {
    return list(".txt");
  }

  private static List<Path> list(String ending) {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path folder = up.resolve(FOLDER);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return List.of();
  }

  /**
   * The rows of an oracle, each by the names of its columns; none where there is no such oracle.
   */
  static List<Map<String, String>> oracle(Path text, String kind) {
    Path file =
        text.resolveSibling(text.getFileName().toString().replace(".txt", "." + kind + ".tsv"));
    List<Map<String, String>> rows = new ArrayList<>();
    if (Files.exists(file)) {
      List<String> lines = lines(file);
      List<String> names = List.of(lines.get(0).split("\t", -1));
      lines.stream().skip(1).map(line -> row(names, line.split("\t", -1))).forEach(rows::add);
    }
    return rows;
  }

  private static Map<String, String> row(List<String> names, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), i < cells.length ? cells[i] : "");
    }
    return row;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
