package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path directory;

  @BeforeEach
  void fill() throws IOException {
    byte[] office = Files.readAllBytes(Path.of(Run.OFFICE));
    Files.createDirectories(directory.resolve("乙 部门/.hidden"));
    for (String name : List.of("b.txt", "a.TXT", "notes.md", "乙 部门/c.txt", "乙 部门/.hidden/d.txt")) {
      Files.write(directory.resolve(name), office);
    }
    Run json = Run.perf("convert", Run.OFFICE, "--to", "json");
    Files.writeString(directory.resolve("乙 部门/a.json"), json.out());
  }

  private List<String> checked(String argument) {
    Run run = Run.perf("check", argument, "--fail-on", "never");
    assertThat(run.code()).isZero();
    return run.out()
        .lines()
        .map(line -> line.substring(directory.toString().length() + 1, line.indexOf(":")))
        .distinct()
        .toList();
  }

  @Test
  void aDirectoryStandsForTheFilingsBelowIt() {
    assertThat(checked(directory.toString()))
        .containsExactly("a.TXT", "b.txt", "乙 部门/a.json", "乙 部门/c.txt");
  }

  @Test
  void aLinkToNowhereInADirectoryIsTold() throws IOException {
    Files.createSymbolicLink(directory.resolve("b2.txt"), Path.of("gone.txt"));
    Files.createSymbolicLink(directory.resolve("notes2.md"), Path.of("gone.md"));

    Run run = Run.perf("check", directory.toString(), "--fail-on", "never");

    assertThat(run.err()).contains(directory + "/b2.txt:1:1: error: ").doesNotContain("notes2");
    assertThat(run.out()).contains("b.txt");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aSlashAfterADirectoryMakesNoDifference() {
    assertThat(Run.perf("check", directory + "/").out())
        .isEqualTo(Run.perf("check", directory.toString()).out());
  }

  @Test
  void globsChooseFiles() {
    assertThat(checked(directory + "/*.txt")).containsExactly("b.txt");
    assertThat(checked(directory + "/*/*.{txt,json}")).containsExactly("乙 部门/a.json", "乙 部门/c.txt");
    assertThat(checked(directory + "/**.txt")).containsExactly("b.txt", "乙 部门/c.txt");
    assertThat(checked(directory + "/notes.m?")).containsExactly("notes.md");
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
    Files.copy(Path.of(Run.OFFICE), directory.resolve("b[1].txt"));

    assertThat(checked(directory + "/b[1].txt")).containsExactly("b[1].txt");
  }

  @Test
  void resultsStandInTheOrderOfTheArguments() throws IOException {
    byte[] county = Files.readAllBytes(Path.of(Run.COUNTY));
    List<String> names = IntStream.range(0, 40).mapToObj(i -> "n" + (39 - i) + ".txt").toList();
    for (String name : names) {
      Files.write(directory.resolve(name), county);
    }
    String[] arguments =
        names.stream().map(directory::resolve).map(Path::toString).toArray(String[]::new);
    String[] command = new String[arguments.length + 1];
    command[0] = "check";
    System.arraycopy(arguments, 0, command, 1, arguments.length);

    List<String> order =
        Run.perf(command)
            .out()
            .lines()
            .map(line -> line.substring(0, line.indexOf(':')))
            .distinct()
            .toList();

    assertThat(order).containsExactly(arguments);
  }

  @Test
  void standardInputIsRead() throws IOException {
    byte[] office = Files.readAllBytes(Path.of(Run.OFFICE));

    Run piped = Run.perf(office, "check", "-");

    assertThat(piped.out())
        .isEqualTo(Run.perf("check", Run.OFFICE).out().replace(Run.OFFICE + ":", "-:"));
    assertThat(piped.code()).isEqualTo(1);
  }
}
