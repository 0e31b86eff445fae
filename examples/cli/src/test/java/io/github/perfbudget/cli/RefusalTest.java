package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command says what it cannot do, by name, with the right exit code and no result. */
class RefusalTest {

  private static final Set<String> NAMES =
      Set.of(
          "a.txt",
          "missing.txt",
          "no-*.txt",
          "empty",
          "huge.txt",
          "report.json",
          "version.json",
          "cut.json",
          "half.json",
          "letter.txt",
          "word.rtf",
          "no/x");

  @TempDir private Path directory;

  @BeforeEach
  void fill() throws IOException {
    Files.copy(Path.of(Run.OFFICE), directory.resolve("a.txt"));
    Files.createDirectory(directory.resolve("empty"));
    try (RandomAccessFile sparse =
        new RandomAccessFile(directory.resolve("huge.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    write("report.json", "{\"format\":\"perf-report/1\",\"files\":[]}");
    write("version.json", "{\"format\":\"perf-filing/2\"}");
    write("cut.json", "{");
    write("half.json", "{\"format\":\"perf-filing/1\",\"agency\":{\"name\":\"");
    write("letter.txt", "a letter to nobody\n");
    write("word.rtf", "{\\rtf1\\ansi a filing in Word}\n");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check missing.txt          | 3 | file.missing",
        "check no-*.txt             | 3 | file.no-match",
        "check empty                | 3 | file.none",
        "check huge.txt             | 3 | file.too-large",
        "check report.json          | 3 | json.format",
        "check version.json         | 3 | json.format",
        "check cut.json             | 3 | json.cut-off",
        "check half.json            | 3 | /agency/name: the text ends inside",
        "check letter.txt           | 3 | text.no-filing",
        "check word.rtf             | 3 | text.other-file",
        "check a.txt --profile none | 2 | --profile none",
        "check a.txt --out empty    | 2 | --out",
        "check a.txt --out no/x     | 2 | --out",
        "check a.txt --wrong        | 2 | --wrong",
        "check - -                  | 2 | -",
        "chek a.txt                 | 2 | chek",
        "convert cut.json --to json | 3 | json.cut-off",
        "convert huge.txt --to json | 3 | file.too-large",
        "convert empty --to json    | 3 | file.none",
        "convert report.json --to table  | 3 | json.format",
        "convert version.json --to table | 3 | json.format",
        "convert a.txt              | 2 | --to",
        "fix missing.txt --write    | 3 | file.missing",
        "fix huge.txt               | 3 | file.too-large",
        "fix cut.json --write       | 3 | file.json",
        "fix letter.txt             | 3 | text.no-filing",
        "fix word.rtf               | 3 | text.other-file",
        "fix empty --write          | 3 | file.none",
        "fix a.txt --profile none   | 2 | --profile none",
        "fix - --write              | 2 | --write",
        "diff a.txt                 | 2 | NEW",
        "diff a.txt missing.txt     | 3 | file.missing",
        "diff a.txt huge.txt        | 3 | file.too-large",
        "diff a.txt cut.json        | 3 | json.cut-off",
        "diff a.txt version.json    | 3 | json.format",
        "explain no.rule            | 2 | no.rule",
        "schema index               | 2 | filing, report, diff, profile, baseline",
        "generate --count 0         | 2 | --count",
        "generate --count 1 --out a.txt | 2 | --out",
        "rules --format xml         | 2 | text, json",
      })
  void whatCannotBeDoneIsToldWithTheRightExitCode(String command, int code, String told) {
    String[] arguments =
        Stream.of((command + " --lang en").split(" "))
            .map(each -> NAMES.contains(each) ? directory + "/" + each : each)
            .toArray(String[]::new);

    Run run = Run.perf(arguments);

    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }
}
