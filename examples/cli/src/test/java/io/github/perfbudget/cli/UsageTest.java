package io.github.perfbudget.cli;

import static io.github.perfbudget.cli.Run.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "check", "convert", "fix", "diff", "generate", "rules", "explain", "schema"})
  void everyCommandHasHelpWithAnExampleInBothLanguages(String command) {
    Run chinese = Run.perf((command + " --help").trim().split(" "));
    Run english = Run.perf((command + " --help --lang en").trim().split(" "));

    assertThat(chinese.code()).isZero();
    assertThat(chinese.out()).contains("用法：perf", "例：", "perf " + command);
    assertThat(english.code()).isZero();
    assertThat(english.out()).contains("Usage: perf", "Examples:").isNotEqualTo(chinese.out());
    assertThat(chinese.err() + english.err()).isEmpty();
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(Run.perf("--help").out())
        .contains("check", "convert", "fix", "diff", "generate", "rules", "explain", "schema");
  }

  @Test
  void versionIsThatOfTheBuild() {
    Run run = Run.perf("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("perf \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                        | perf: a command is missing; see perf --help",
        "chek x.txt                              | perf: unknown option or argument chek x.txt; see perf --help",
        "check                                   | perf check: FILE is missing; see perf check --help",
        "check a.txt --wrong                     | perf check: unknown option or argument --wrong; see perf check --help",
        "check a.txt --format xml                | perf check: --format does not take 'xml'; choose from text, json, sarif, junit; see perf check --help",
        "check a.txt --format                    | perf check: --format is missing its value; see perf check --help",
        "check a.txt --fail-on info              | perf check: --fail-on does not take 'info'; choose from error, warning, never; see perf check --help",
        "check a.txt --out x --out y             | perf check: --out is given more than once; see perf check --help",
        "check - -                               | perf check: standard input (-) can be given once only; see perf check --help",
        "convert a.txt                           | perf convert: --to is missing; see perf convert --help",
        "convert a.txt --to table --form pdf     | perf convert: --form does not take 'pdf'; choose from docx, doc; see perf convert --help",
        "convert a.txt --to json --form doc      | perf convert: --form goes with --to table alone; see perf convert --help",
        "convert a.txt b.txt --to table          | perf convert: --to table takes one file, not 2; convert them one by one; see perf convert --help",
        "convert a.txt --to xml                  | perf convert: --to does not take 'xml'; choose from json, ndjson, table; see perf convert --help",
        "convert a.txt --to json --personal-data hide | perf convert: --personal-data does not take 'hide'; choose from mask, keep; see perf convert --help",
        "fix                                     | perf fix: FILE is missing; see perf fix --help",
        "fix a.txt b.txt                         | perf fix: without --write fix takes one file, not 2; add --write or fix them one by one; see perf fix --help",
        "fix - --write                           | perf fix: --write has no file to write to for standard input (-); leave it out, the result goes to standard output; see perf fix --help",
        "fix a.txt --write --out b.txt           | perf fix: --write and --out exclude each other; choose one; see perf fix --help",
        "fix a.txt --fail-on info                | perf fix: --fail-on does not take 'info'; choose from error, warning, never; see perf fix --help",
        "diff a.txt                              | perf diff: NEW is missing; see perf diff --help",
        "diff - -                                | perf diff: standard input (-) can be given once only; see perf diff --help",
        "diff ../filings a.txt                   | perf diff: OLD and NEW must be one file each, they stand for 5; see perf diff --help",
        "diff a.txt b.txt --format xml           | perf diff: --format does not take 'xml'; choose from text, json; see perf diff --help",
        "generate                                | perf generate: --count is missing; see perf generate --help",
        "generate --count                         | perf generate: --count is missing its value; see perf generate --help",
        "generate --count few --out a             | perf generate: --count takes a whole number, not 'few'; see perf generate --help",
        "generate --count 0 --out a               | perf generate: --count must be 1 to 1000000, not 0; see perf generate --help",
        "generate --count 1000001 --out a         | perf generate: --count must be 1 to 1000000, not 1000001; see perf generate --help",
        "generate --count 9 --seed x --out a      | perf generate: --seed takes a whole number, not 'x'; see perf generate --help",
        "generate --count 9                       | perf generate: --to table needs --out DIR, for a file of each filing; see perf generate --help",
        "generate --count 9 --to xml --out a      | perf generate: --to does not take 'xml'; choose from json, ndjson, table; see perf generate --help",
        "schema                                  | perf schema: FORMAT is missing; see perf schema --help",
        "schema index                            | perf schema: FORMAT does not take 'index'; choose from filing, report, diff, profile, baseline; see perf schema --help",
        "explain                                 | perf explain: RULE is missing; see perf explain --help",
        "explain no.such.rule                    | perf explain: no rule 'no.such.rule'; perf rules lists them all; see perf explain --help",
      })
  void wrongUseIsOneLineThatSaysWhatThereIs(String arguments, String line) {
    String all = arguments == null ? "--lang en" : arguments + " --lang en";

    Run run = Run.perf(all.split(" "));

    assertThat(run.err()).isEqualTo(line + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void wrongUseIsToldInChineseUnlessAskedOtherwise() {
    assertThat(Run.perf("check").err()).isEqualTo("perf check: 缺少FILE；用法见：perf check --help\n");
    assertThat(Run.perf("rules", "--lang", "de").err()).contains("--lang", "“de”", "zh, en");
  }

  @Test
  void outMustBeAFileInADirectoryThatIsThere(@TempDir Path directory) {
    Run isDirectory = Run.perf("check", COUNTY, "--out", directory.toString());
    Run nowhere = Run.perf("check", COUNTY, "--out", directory + "/none/report.txt");

    assertThat(isDirectory.code()).isEqualTo(2);
    assertThat(isDirectory.err()).contains("--out不能是目录", directory.toString());
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("目录不存在", "none/report.txt");
  }

  /** A report in the place of its filing would be the end of the filing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"check FILE --out FILE", "check DIR --out FILE", "diff FILE FILE --out FILE"})
  void noReportReplacesAFilingThatItSpeaksOf(String command, @TempDir Path directory)
      throws IOException {
    Path file = Files.copy(Path.of(COUNTY), directory.resolve("a.txt"));
    String arguments =
        command.replace("DIR", directory.toString()).replace("FILE", file.toString());

    Run run = Run.perf((arguments + " --lang en").split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--out is one of the files to read: " + file).hasLineCount(1);
    assertThat(file).hasSameBinaryContentAs(Path.of(COUNTY));
  }

  /** Neither does it replace what the next run is to be judged by. */
  @ParameterizedTest
  @CsvSource({
    "check --profile,'{\"format\": \"perf-profile/1\", \"name\": \"county\"}'",
    "check --baseline,'{\"format\": \"perf-baseline/1\", \"findings\": []}'",
    "fix --profile,'{\"format\": \"perf-profile/1\", \"name\": \"county\"}'",
  })
  void noResultReplacesWhatSaysHowToJudge(String command, String json, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("settings.json"), json);
    String arguments = command + " " + file + " --out " + file + " " + COUNTY;

    Run run = Run.perf(arguments.split(" "));

    assertThat(run.err()).contains("--out不能是被读取的文件：" + file).hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(file).hasContent(json);
  }

  @Test
  void wrongUseWinsOverAMissingFile() {
    assertThat(Run.perf("check", "missing.txt", "--wrong").code()).isEqualTo(2);
  }
}
