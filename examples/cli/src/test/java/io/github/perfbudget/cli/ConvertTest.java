package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ConvertTest {

  @SuppressWarnings("unused") // named by the tests
  private static final List<String> BUNDLED = Run.BUNDLED;

  @TempDir private Path directory;

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void tableTextBecomesJson(String file) throws IOException {
    Run run = Run.perf("convert", file, "--to", "json");

    assertThat(run.code()).isZero();
    assertThat(FilingJson.read(run.out()))
        .isEqualTo(Privacy.mask(TableText.read(Path.of(file)).filing()));
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void jsonConvertedAgainIsTheSame(String file) throws IOException {
    Path json = directory.resolve("filing.json");
    Run.perf("convert", file, "--to", "json", "--out", json.toString());

    Run again = Run.perf("convert", json.toString(), "--to", "json");

    assertThat(again.out()).isEqualTo(Files.readString(json));
    assertThat(again.err()).isEmpty();
    assertThat(again.code()).isZero();
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void whatIsKeptUnmaskedIsWhatWasRead(String file) throws IOException {
    Run run = Run.perf("convert", file, "--to", "json", "--personal-data", "keep");

    assertThat(FilingJson.read(run.out())).isEqualTo(TableText.read(Path.of(file)).filing());
  }

  @Test
  void personalDataIsMaskedUnlessKept() {
    String masked = Run.perf("convert", Run.BUREAU, "--to", "json").out();
    String kept = Run.perf("convert", Run.BUREAU, "--to", "json", "--personal-data", "keep").out();

    assertThat(kept).containsPattern("\"telephone\" : \"1\\d{10}\"|\"telephone\": \"1\\d{10}\"");
    assertThat(masked).doesNotContainPattern("(?<![0-9A-Za-z])1\\d{10}(?![0-9A-Za-z])");
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void tableTextReadsBackAsTheMaskedFiling(String file) throws IOException {
    Filing masked = Privacy.mask(TableText.read(Path.of(file)).filing());

    Run docx = Run.perf("convert", file, "--to", "table");
    Run doc = Run.perf("convert", file, "--to", "table", "--form", "doc");

    assertThat(docx.code()).isZero();
    assertThat(docx.out()).isEqualTo(TableText.write(masked, TextForm.DOCX));
    assertThat(doc.out()).isEqualTo(TableText.write(masked, TextForm.DOC));
    assertThat(TableText.read(doc.out().getBytes(StandardCharsets.UTF_8)).filing())
        .isEqualTo(masked);
  }

  @Test
  void jsonBecomesTableTextAndJsonAgain() throws IOException {
    Path json = directory.resolve("filing.json");
    Path table = directory.resolve("filing.txt");
    Run.perf("convert", Run.COUNTY, "--to", "json", "--out", json.toString());
    Run.perf("convert", json.toString(), "--to", "table", "--out", table.toString());

    Run back = Run.perf("convert", table.toString(), "--to", "json");

    assertThat(back.out()).isEqualTo(Files.readString(json));
  }

  @Test
  void personalDataInTableTextIsMaskedUnlessKept() throws IOException {
    Filing filing = TableText.read(Path.of(Run.BUREAU)).filing();

    Run kept = Run.perf("convert", Run.BUREAU, "--to", "table", "--personal-data", "keep");

    assertThat(kept.out()).isEqualTo(TableText.write(filing, TextForm.DOCX));
    assertThat(kept.out()).containsPattern("(?<![0-9A-Za-z])1\\d{10}(?![0-9A-Za-z])");
    assertThat(Run.perf("convert", Run.BUREAU, "--to", "table").out())
        .doesNotContainPattern("(?<![0-9A-Za-z])1\\d{10}(?![0-9A-Za-z])");
  }

  @Test
  void aFilingThatNoTableTextHoldsIsRefusedAtItsPlace() throws IOException {
    Path file = directory.resolve("filing.json");
    String json = Run.perf("convert", Run.OFFICE, "--to", "json").out();
    Files.writeString(file, json.replaceFirst("\"name\": \"", "$0\\\\t"));

    Run run = Run.perf("convert", file.toString(), "--to", "table", "--lang", "en");

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern(":\\d+:\\d+: error: /\\S+: the text holds a TAB.*\\[write.tab\\]\n")
        .endsWith("converted: 0, not converted: 1\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void severalInputsBecomeAListInTheirOrder() throws IOException {
    Run run = Run.perf("convert", Run.OFFICE, Run.COUNTY, "--to", "json");

    JsonNode list = new ObjectMapper().readTree(run.out());
    assertThat(list.isArray()).isTrue();
    assertThat(list).extracting(filing -> filing.get("year").asInt()).containsExactly(2023, 2025);
    assertThat(run.code()).isZero();
  }

  @Test
  void ndjsonHasALineForEachInput() {
    Run run = Run.perf("convert", Run.OFFICE, Run.COUNTY, "--to", "ndjson");

    assertThat(run.out().lines().map(line -> FilingJson.read(line).year()))
        .containsExactly(java.util.Optional.of(2023), java.util.Optional.of(2025));
  }

  @Test
  void gb18030IsReadLikeUtf8() throws IOException {
    Path file = directory.resolve("国标.txt");
    String text = Files.readString(Path.of(Run.COUNTY));
    Files.write(file, text.getBytes(Charset.forName("GB18030")));

    Run run = Run.perf("convert", file.toString(), "--to", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.perf("convert", Run.COUNTY, "--to", "json").out());
    assertThat(run.err()).contains(file + ":1:1: info: ", "GB18030", "[text.encoding]");
  }

  @Test
  void aBadInputDoesNotStopTheOthers() {
    Run run = Run.perf("convert", "missing.txt", Run.OFFICE, "--to", "ndjson");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("missing.txt:1:1: error: ", "[file.missing]");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void jsonThatBreaksTheFormatIsNotConverted() throws IOException {
    Path file = directory.resolve("broken.json");
    String json = Run.perf("convert", Run.OFFICE, "--to", "json").out();
    Files.writeString(file, json.replaceFirst("\"year\"", "\"jahr\""));

    Run run = Run.perf("convert", file.toString(), "--to", "json");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ":3:").contains("[json.unknown]", "jahr");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void theOldFileStaysWhereNothingIsConverted() throws IOException {
    Path out = directory.resolve("out.json");
    Files.writeString(out, "old");

    Run run = Run.perf("convert", "missing.txt", "--to", "json", "--out", out.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(out).hasContent("old");
    assertThat(directory.toFile().list()).containsExactly("out.json");
  }

  @Test
  void theResultMayReplaceTheInput() throws IOException {
    Path file = directory.resolve("filing");
    Files.copy(Path.of(Run.OFFICE), file);

    Run run = Run.perf("convert", file.toString(), "--to", "json", "--out", file.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo(Run.perf("convert", Run.OFFICE, "--to", "json").out());
    assertThat(directory.toFile().list()).containsExactly("filing");
  }

  /** Its reader waits until the writer closes it. */
  @Test
  @Timeout(60)
  void aPipeIsWrittenAndClosed() throws Exception {
    Path pipe = directory.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo command");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();

    Run run = Run.perf("convert", Run.OFFICE, "--to", "json", "--out", pipe.toString());

    assertThat(run.code()).isZero();
    assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(Run.perf("convert", Run.OFFICE, "--to", "json").out());
  }
}
