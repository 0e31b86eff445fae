package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code examples/perf}, as users run it. */
class LauncherTest {

  private static final Path SCRIPT = Path.of("../perf").toAbsolutePath().normalize();
  private static final long PATIENCE_SECONDS = 600;

  @TempDir private Path directory;

  @BeforeAll
  static void requireShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a script for sh");
  }

  private Run launch(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    Path out = directory.resolve("stdout");
    Path err = directory.resolve("stderr");
    Path in = directory.resolve("stdin");
    if (Files.notExists(in)) {
      Files.createFile(in);
    }
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private void copy(String filing, String name) throws IOException {
    Path target = directory.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of(filing), target);
  }

  @Test
  void pathsAreThoseOfTheWorkingDirectory() throws IOException, InterruptedException {
    copy(Run.COUNTY, "我的 文件/county 2025.txt");

    Run run = launch(Map.of(), "check", "我的 文件/county 2025.txt");

    assertThat(run.out()).contains("我的 文件/county 2025.txt:308:2: error: ", "[plan.cumulative]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void anyLocaleGivesTheSameBytes() throws IOException, InterruptedException {
    copy(Run.BUREAU, "文本.txt");
    Run reference = launch(Map.of("LC_ALL", "C.UTF-8"), "check", "文本.txt");

    for (String locale : List.of("C", "POSIX", "tr_TR.UTF-8", "ar_EG.UTF-8", "")) {
      assertThat(launch(Map.of("LC_ALL", locale), "check", "文本.txt")).isEqualTo(reference);
    }
    assertThat(reference.code()).isEqualTo(1);
  }

  @Test
  void standardInputIsConverted() throws IOException, InterruptedException {
    Files.copy(Path.of(Run.OFFICE), directory.resolve("stdin"));

    Run run = launch(Map.of(), "convert", "-", "--to", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(
            Run.perf("convert", Run.OFFICE, "--to", "json").out().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void exitCodesReachTheShell() throws IOException, InterruptedException {
    assertThat(launch(Map.of(), "--version").code()).isZero();
    assertThat(launch(Map.of(), "check").code()).isEqualTo(2);
    assertThat(launch(Map.of(), "check", "missing.txt").code()).isEqualTo(3);
  }

  @Test
  void whatIsGeneratedIsTheSameInEveryProcessAndPassesTheCheck()
      throws IOException, InterruptedException {
    String[] command = {"generate", "--count", "5", "--seed", "3", "--out", "filings"};
    assertThat(launch(Map.of(), command).code()).isZero();
    byte[] first = Files.readAllBytes(directory.resolve("filings/filing-000004.txt"));

    assertThat(launch(Map.of("LC_ALL", "C"), command).code()).isZero();

    assertThat(directory.resolve("filings/filing-000004.txt")).hasBinaryContent(first);
    assertThat(launch(Map.of(), "check", "filings").code()).isZero();
    assertThat(launch(Map.of(), "generate", "--count", "5").code()).isEqualTo(2);
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
        "check letter.txt           | 3 | text.no-filing",
        "check a.txt --profile none | 2 | --profile none",
        "check a.txt --out empty    | 2 | --out",
        "check a.txt --out no/x     | 2 | --out",
        "check a.txt --wrong        | 2 | --wrong",
        "check - -                  | 2 | -",
        "chek a.txt                 | 2 | chek",
        "convert cut.json --to json | 3 | json.cut-off",
        "convert a.txt              | 2 | --to",
        "fix missing.txt --write    | 3 | file.missing",
        "fix huge.txt               | 3 | file.too-large",
        "fix cut.json --write       | 3 | file.json",
        "fix letter.txt             | 3 | text.no-filing",
        "fix empty --write          | 3 | file.none",
        "fix a.txt --profile none   | 2 | --profile none",
        "fix - --write              | 2 | --write",
        "diff a.txt                 | 2 | NEW",
        "diff a.txt missing.txt     | 3 | file.missing",
        "explain no.rule            | 2 | no.rule",
        "schema index               | 2 | filing, report, diff, profile, baseline",
        "generate --count 0         | 2 | --count",
        "generate --count 1 --out a.txt | 2 | --out",
        "rules --format xml         | 2 | text, json",
      })
  void whatCannotBeDoneIsToldWithTheRightExitCode(String command, int code, String told)
      throws IOException, InterruptedException {
    copy(Run.OFFICE, "a.txt");
    Files.createDirectory(directory.resolve("empty"));
    try (RandomAccessFile sparse =
        new RandomAccessFile(directory.resolve("huge.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    write("report.json", "{\"format\":\"perf-report/1\",\"files\":[]}");
    write("version.json", "{\"format\":\"perf-filing/2\"}");
    write("cut.json", "{");
    write("letter.txt", "a letter to nobody\n");

    Run run = launch(Map.of(), (command + " --lang en").split(" "));

    assertThat(run.err()).contains(told).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  @Test
  void anUnreadableFileIsToldAndKeepsNoOtherFromBeingChecked()
      throws IOException, InterruptedException {
    copy(Run.COUNTY, "a.txt");
    copy(Run.OFFICE, "secret.txt");
    Path secret = directory.resolve("secret.txt");
    assumeTrue(
        secret.toFile().setReadable(false) && !Files.isReadable(secret), "the user reads all");

    Run run = launch(Map.of(), "check", "secret.txt", "a.txt");

    assertThat(run.err()).startsWith("secret.txt:1:1: error: ").contains("[file.unreadable]");
    assertThat(run.out()).contains("a.txt:308:2: error: ");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aFileIsMendedInItsPlace() throws IOException, InterruptedException {
    copy(Run.BUREAU, "我的 文件/bureau.txt");
    String before = Files.readString(directory.resolve("我的 文件/bureau.txt"));

    Run run = launch(Map.of("LC_ALL", "C"), "fix", "我的 文件", "--write", "--lang", "en");

    String after = Files.readString(directory.resolve("我的 文件/bureau.txt"));
    assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
    assertThat(run.err()).contains("bureau.txt:", ": fixed: ", "[privacy.telephone]");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(launch(Map.of(), "check", "我的 文件/bureau.txt").code());
  }

  /** {@code script} runs a command at a terminal of its own. */
  @ParameterizedTest
  @CsvSource({"'', true", "1, false"})
  void coloursAreForTerminalsUnlessUnwanted(String noColour, boolean coloured)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no script command");
    copy(Run.COUNTY, "a.txt");
    ProcessBuilder terminal =
        new ProcessBuilder("/usr/bin/script", "-qec", SCRIPT + " check a.txt", "/dev/null")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("stdout").toFile());
    terminal.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    terminal.environment().putAll(Map.of("NO_COLOR", noColour, "TERM", "xterm"));
    Process process = terminal.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    String out = Files.readString(directory.resolve("stdout"));
    assertThat(out).contains("a.txt:308:2");
    assertThat(out.contains("\u001B[1;31merror\u001B[0m")).isEqualTo(coloured);
  }

  @Test
  void resultsOfGlobsGoToAFile() throws IOException, InterruptedException {
    copy(Run.OFFICE, "b.txt");
    copy(Run.COUNTY, "a.txt");

    Run run = launch(Map.of(), "convert", "*.txt", "--to", "ndjson", "--out", "all.ndjson");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(directory.resolve("all.ndjson"))).hasSize(2);
    assertThat(launch(Map.of(), "diff", "a.txt", "b.txt", "--format", "json").code()).isEqualTo(1);
    assertThat(launch(Map.of(), "schema", "diff").out()).contains("perf-diff/1");
    assertThat(launch(Map.of(), "rules").out()).contains("budget.sum");
    assertThat(launch(Map.of(), "explain", "budget.sum").code()).isZero();
  }

  /** What is asked of machines that differ, with results on standard output. */
  private static final List<String> RESULTS =
      List.of(
          "check --format text",
          "check --format json --lang en",
          "check --format sarif",
          "check --format junit --lang en",
          "convert --to ndjson");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:ActiveProcessorCount=1",
        "-XX:ActiveProcessorCount=8",
        "-Dfile.encoding=GBK -Dstdout.encoding=GBK",
        "-Dfile.encoding=US-ASCII -Dsun.jnu.encoding=US-ASCII",
        "-Duser.language=hi -Duser.country=IN -Duser.timezone=Asia/Kolkata",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo",
        "-Duser.language=tr -Duser.country=TR -Dline.separator=|",
      })
  void whateverTheMachineTheBytesAreTheSame(String options)
      throws IOException, InterruptedException {
    List<String> jvm = List.of(options.split(" "));

    for (String command : RESULTS) {
      assertThat(java(ownHome(), jvm, command)).isEqualTo(java(ownHome(), List.of(), command));
    }
  }

  @Test
  void anotherJavaGivesTheSameBytes() throws IOException, InterruptedException {
    String other = System.getenv("OTHER_JAVA_HOME");
    assumeTrue(other != null, "OTHER_JAVA_HOME names no second JDK");

    for (String command : RESULTS) {
      assertThat(java(Path.of(other), List.of(), command))
          .isEqualTo(java(ownHome(), List.of(), command));
    }
  }

  private static Path ownHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Runs the jar on all bundled filings; returns what it wrote. */
  private String java(Path home, List<String> options, String command)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    line.addAll(options);
    line.addAll(List.of("-jar", Path.of("target/perf-cli.jar").toAbsolutePath().toString()));
    line.addAll(List.of(command.split(" ")));
    line.addAll(Run.BUNDLED);
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(out.toFile())
            .redirectError(directory.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.size(out)).isPositive();
    return Files.readString(out);
  }

  /** Kept whole, the lines alone would fill the heap. */
  @Test
  void moreLinesAreCheckedThanTheHeapHolds() throws IOException, InterruptedException {
    Path lines = directory.resolve("lines.ndjson");
    Run one = Run.perf("generate", "--count", "40", "--to", "ndjson");
    try (var out = Files.newBufferedWriter(lines)) {
      for (int i = 0; i < 45; i++) {
        out.write(one.out());
      }
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-jar",
                Path.of("target/perf-cli.jar").toAbsolutePath().toString(),
                "check",
                lines.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("stdout").toFile())
            .start();

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(Files.size(lines)).isGreaterThan(64L << 20);
    assertThat(Files.readString(directory.resolve("stdout"))).contains("1800个文件：0个错误");
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void theScriptWorksThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(directory.resolve("perf link"), SCRIPT);
    Process process =
        new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true).start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    int code = process.waitFor();
    Files.delete(link);
    assertThat(code).isZero();
    assertThat(output).startsWith("perf ");
  }

  @Test
  void withoutJavaItSaysWhatIsNeeded() throws IOException, InterruptedException {
    Run run = launch(Map.of("JAVA_HOME", directory.toString()), "--version");

    assertThat(run.err()).startsWith("perf: ").contains("JAVA_HOME", "17").hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }
}
