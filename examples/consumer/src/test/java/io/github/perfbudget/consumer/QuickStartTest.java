package io.github.perfbudget.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in the README are these, and print what the README says. */
class QuickStartTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/perfbudget/consumer");

  private static final String SOURCE_OF_TEST =
      "src/test/java/io/github/perfbudget/consumer/FilingDeskPropertyTest.java";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void readmeShowsTheProgramAndItsOutput(String readme) throws IOException {
    String text = Files.readString(Path.of("../..", readme));

    assertThat(text).contains(body("QuickStart.java"));
    assertThat(text)
        .contains(output(() -> QuickStart.main(new String[] {"../filings/county-2025.txt"})));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void readmeShowsHowToBuildAndWriteAFiling(String readme) throws IOException {
    String text = Files.readString(Path.of("../..", readme));
    String output = output(() -> QuickWrite.main(new String[0]));

    assertThat(text).contains(body("QuickWrite.java"));
    assertThat(text).contains("`" + output.lines().findFirst().orElseThrow() + "`");
    assertThat(output).contains("第一部分\n2025年部门整体绩效目标\n").contains("\t≥120公里\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void readmeShowsThePropertyTest(String readme) throws IOException {
    String test = Files.readString(Path.of(SOURCE_OF_TEST));

    assertThat(Files.readString(Path.of("../..", readme)))
        .contains(test.substring(test.indexOf("@Domain")));
  }

  private static List<String> body(String program) throws IOException {
    return Files.readAllLines(SOURCES.resolve(program)).stream()
        .dropWhile(line -> !line.contains("void main"))
        .skip(1)
        .takeWhile(line -> !line.equals("  }"))
        .map(String::strip)
        .toList();
  }

  private interface Program {
    void run() throws IOException;
  }

  private static String output(Program program) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      program.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(UTF_8);
  }
}
