package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code examples/perf}, as users run it. */
class LauncherTest {

  @TempDir private Path directory;

  @BeforeAll
  static void requireShell() {
    assumeTrue(Launcher.isThere(), "the launcher is a script for sh");
  }

  private Run launch(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return new Launcher(directory).with(environment).run(args);
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
        "check missing.txt      | 3 | file.missing",
        "convert a.txt          | 2 | --to",
        "fix a.txt --wrong      | 2 | --wrong",
        "diff a.txt missing.txt | 3 | file.missing",
        "generate --count 0     | 2 | --count",
        "rules --format xml     | 2 | text, json",
        "explain no.rule        | 2 | no.rule",
        "schema index           | 2 | filing, report, diff, profile, baseline",
      })
  void everyCommandSaysWhatItCannotDo(String command, int code, String told)
      throws IOException, InterruptedException {
    copy(Run.OFFICE, "a.txt");

    Run run = launch(Map.of(), (command + " --lang en").split(" "));

    assertThat(run.err()).contains(told).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
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
        new ProcessBuilder("/usr/bin/script", "-qec", Launcher.SCRIPT + " check a.txt", "/dev/null")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("stdout").toFile());
    terminal.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    terminal.environment().putAll(Map.of("NO_COLOR", noColour, "TERM", "xterm"));
    Process process = terminal.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(Launcher.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

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

  /** Kept whole, the lines alone would fill the heap. */
  @Test
  void moreLinesAreCheckedThanTheHeapHolds() throws IOException, InterruptedException {
    Path lines = directory.resolve("lines.ndjson");
    Run one = Run.perf("generate", "--count", "40", "--to", "ndjson");
    try (var out = Files.newBufferedWriter(lines)) {
      for (int i = 0; i < 25; i++) {
        out.write(one.out());
      }
    }

    Run run = new Launcher(directory).withJava("-Xmx32m").run("check", "lines.ndjson");

    assertThat(Files.size(lines)).isGreaterThan(32L << 20);
    assertThat(run.err()).contains("1000个文件：0个错误");
    assertThat(run.code()).isZero();
  }

  @Test
  void theScriptWorksThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(directory.resolve("perf link"), Launcher.SCRIPT);
    Process process =
        new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true).start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    int code = process.waitFor();
    Files.delete(link);
    assertThat(code).isZero();
    assertThat(output).startsWith("perf ");
  }

  /**
   * Makes a tree of its own, whose build makes the jar only where there is none, as Maven may do.
   */
  private Path treeWithJarOf(FileTime built) throws IOException {
    for (String part :
        List.of("perf-io/src/main", "examples/cli/src/main", "examples/cli/target")) {
      Files.createDirectories(directory.resolve(part));
    }
    for (String build : List.of("pom.xml", "perf-io/pom.xml", "examples/pom.xml")) {
      Files.createFile(directory.resolve(build));
    }
    Files.copy(Launcher.SCRIPT, directory.resolve("examples/perf"));
    Path maven = directory.resolve("mvnw");
    Files.writeString(
        maven, "#!/bin/sh\necho built >>builds\n: >>examples/cli/target/perf-cli.jar\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    Path jar = Files.createFile(directory.resolve("examples/cli/target/perf-cli.jar"));
    return Files.setLastModifiedTime(jar, built);
  }

  private void launchInTree() throws IOException, InterruptedException {
    String script = directory.resolve("examples/perf").toString();
    new ProcessBuilder(script).redirectErrorStream(true).start().waitFor();
  }

  @Test
  void nothingIsBuiltTwiceForOneChange() throws IOException, InterruptedException {
    treeWithJarOf(FileTime.fromMillis(0));

    for (int call = 0; call < 3; call++) {
      launchInTree();
    }

    assertThat(Files.readAllLines(directory.resolve("builds"))).containsExactly("built");
  }

  /** As after a build by Maven itself: the JVM would not use an archive of another jar. */
  @Test
  void theArchiveOfClassesIsMadeAgainForANewerJar() throws IOException, InterruptedException {
    Path jar = treeWithJarOf(FileTime.from(Instant.now().plusSeconds(1)));
    launchInTree();
    Path archive;
    try (var files = Files.newDirectoryStream(jar.getParent(), "*.jsa")) {
      archive = files.iterator().next();
    }
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));

    launchInTree();

    assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(Files.getLastModifiedTime(jar));
    assertThat(directory.resolve("builds")).doesNotExist();
  }

  @Test
  void withoutJavaItSaysWhatIsNeeded() throws IOException, InterruptedException {
    Run run = launch(Map.of("JAVA_HOME", directory.toString()), "--version");

    assertThat(run.err()).startsWith("perf: ").contains("JAVA_HOME", "17").hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }
}
