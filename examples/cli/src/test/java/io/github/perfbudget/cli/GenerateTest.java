package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

  @TempDir private Path directory;

  @Test
  void filingsAreTableTextInFilesOfTheirOwnUnlessAskedOtherwise() throws IOException {
    Path out = directory.resolve("new/filings");

    Run run = Run.perf("generate", "--count", "3", "--seed", "7", "--out", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("filing-000000.txt", "filing-000001.txt", "filing-000002.txt");
    assertThat(TableText.read(out.resolve("filing-000002.txt")).filing())
        .isEqualTo(FilingGenerator.filing(7, 2));
  }

  @Test
  void whatIsGeneratedPassesTheCheckInEveryFormat() {
    for (String format : new String[] {"table", "json"}) {
      String out = directory.resolve(format).toString();
      Run.perf("generate", "--count", "20", "--to", format, "--out", out);

      Run run = Run.perf("check", out);

      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.err()).startsWith("20个文件：0个错误");
    }
  }

  @Test
  void aFilingDependsOnSeedAndNumberAlone() throws IOException {
    Path few = directory.resolve("few");
    Path many = directory.resolve("many");
    Run.perf("generate", "--count", "2", "--seed", "-5", "--to", "json", "--out", few.toString());
    Run.perf("generate", "--count", "9", "--seed", "-5", "--to", "json", "--out", many.toString());

    for (String name : few.toFile().list()) {
      assertThat(many.resolve(name)).hasSameBinaryContentAs(few.resolve(name));
    }
    assertThat(Files.readString(few.resolve("filing-000001.json")))
        .isEqualTo(FilingJson.write(FilingGenerator.filing(-5, 1)));
  }

  @Test
  void linesGoToStandardOutputOrToAFile() {
    Path file = directory.resolve("all.ndjson");

    Run piped = Run.perf("generate", "--count", "4", "--to", "ndjson");
    Run saved = Run.perf("generate", "--count", "4", "--to", "ndjson", "--out", file.toString());

    assertThat(piped.code() + saved.code()).isZero();
    assertThat(piped.out().lines().map(FilingJson::read))
        .containsExactly(filing(0), filing(1), filing(2), filing(3));
    assertThat(file).hasContent(piped.out());
  }

  private static Filing filing(int index) {
    return FilingGenerator.filing(1, index);
  }

  @Test
  void aDirectoryIsNeededAndNoFile() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    Run none = Run.perf("generate", "--count", "1");
    Run wrong = Run.perf("generate", "--count", "1", "--out", file.toString());

    assertThat(none.err()).contains("--out").hasLineCount(1);
    assertThat(wrong.err()).contains("--out", file.toString()).hasLineCount(1);
    assertThat(none.code()).isEqualTo(2);
    assertThat(wrong.code()).isEqualTo(2);
  }

  @Test
  void aDirectoryThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    Run run = Run.perf("generate", "--count", "1", "--out", file + "/below");

    assertThat(run.err()).startsWith("perf: ").contains(file + "/below").hasLineCount(1);
    assertThat(run.code()).isEqualTo(3);
  }
}
