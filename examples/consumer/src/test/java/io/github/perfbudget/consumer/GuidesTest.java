package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Java block of a README or guide stands in a source of this project; and a block without a
 * language behind it is what that program prints for the bundled filings.
 */
class GuidesTest {

  private static final Path ROOT = Path.of("../..");

  private static final List<String> FOLDERS =
      List.of("", "perf-model", "perf-validation", "perf-io");

  private static final List<String> FILINGS =
      List.of("county-2025.txt", "office-2023.txt", "bureau-2024.txt");

  private static final List<String> TWO_YEARS =
      List.of("county-2025.txt", "next-year/county-2026.txt");

  @TestFactory
  Stream<DynamicTest> everyProgramIsCompiledAndPrintsWhatIsShown() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path guide : guides()) {
      List<GuideBlock> blocks = GuideBlock.of(Files.readAllLines(guide));
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).isJava()) {
          List<GuideBlock> program = blocks.subList(i, Math.min(i + 2, blocks.size()));
          String name = ROOT.relativize(guide) + ": " + blocks.get(i).lines().get(0);
          tests.add(dynamicTest(name, () -> assertPrints(program)));
        }
      }
    }
    return tests.stream();
  }

  private static List<Path> guides() throws IOException {
    List<Path> guides = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
      }
    }
    return guides;
  }

  /** The first block is the program, the next may be its output. */
  private static void assertPrints(List<GuideBlock> blocks)
      throws IOException, ReflectiveOperationException {
    Path source = sourceOf(blocks.get(0));
    if (blocks.size() > 1 && blocks.get(1).isOutput()) {
      String name = source.getFileName().toString().replace(".java", "");
      assertThat(GuideBlock.stripped(Printed.by(name, arguments(name))))
          .containsSequence(blocks.get(1).lines());
    }
  }

  private static Path sourceOf(GuideBlock java) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (java.standsIn(GuideBlock.stripped(Files.readAllLines(source)))) {
          return source;
        }
      }
    }
    return fail("no source has these lines: " + java.lines());
  }

  private static String[] arguments(String program) {
    return (program.startsWith("Compare") ? TWO_YEARS : FILINGS).toArray(String[]::new);
  }
}
