package io.github.perfbudget.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The glossary names every type of the model, and others by the terms that they give themselves.
 */
class GlossaryTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/perfbudget/model");

  private static final List<Path> MODULES =
      List.of(Path.of(""), Path.of("../perf-validation"), Path.of("../perf-io"));

  /** Types that stand for nothing in a filing. */
  private static final Set<String> HELPERS =
      Set.of(
          "Achievement",
          "Change",
          "FieldKind",
          "Located",
          "MissingComparator",
          "NamedPart",
          "NumericValue",
          "RatioUnit",
          "Side",
          "TargetShift",
          "ValueParseException");

  /**
   * A row of the glossary.
   *
   * @param term the Chinese term
   * @param type the simple name of the type
   */
  record Entry(String term, String type) {

    static Entry of(String row) {
      List<String> cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
      return new Entry(cells.get(1), cells.get(3).replace("`", ""));
    }
  }

  static List<Entry> entries() throws IOException {
    return Files.readAllLines(Path.of("GLOSSARY.md")).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Chinese"))
        .map(Entry::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyTypeGivesItsTerm(Entry entry) throws IOException {
    assertThat(Files.readString(source(entry.type() + ".java"))).contains(entry.term());
  }

  private static Path source(String name) throws IOException {
    for (Path module : MODULES) {
      try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
        Optional<Path> source = sources.filter(file -> file.endsWith(name)).findFirst();
        if (source.isPresent()) {
          return source.get();
        }
      }
    }
    return fail("no module has " + name);
  }

  @Test
  void noTypeIsMissing() throws IOException {
    Set<String> named = entries().stream().map(Entry::type).collect(Collectors.toSet());
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      assertThat(sources.filter(GlossaryTest::isPublicType).map(GlossaryTest::name))
          .filteredOn(name -> !HELPERS.contains(name))
          .isSubsetOf(named);
    }
  }

  private static boolean isPublicType(Path source) {
    try {
      return source.toString().endsWith(".java")
          && !source.getParent().endsWith("internal")
          && Files.readAllLines(source).stream().anyMatch(GlossaryTest::declaresPublicType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declaresPublicType(String line) {
    return line.startsWith("public ");
  }

  private static String name(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }
}
