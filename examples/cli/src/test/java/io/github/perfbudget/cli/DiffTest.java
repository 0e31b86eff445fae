package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DiffTest {

  @SuppressWarnings("unused") // named by the tests
  private static final List<String> BUNDLED = Run.BUNDLED;

  @TempDir private Path directory;

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void aFilingIsTheSameAsItself(String file) {
    assertThat(Run.perf("diff", file, file)).isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void tableTextIsTheSameAsItsJson(String file) throws IOException {
    Path json = directory.resolve("filing.json");
    Run.perf("convert", file, "--to", "json", "--personal-data", "keep", "--out", json.toString());

    assertThat(Run.perf("diff", file, json.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aChangeIsALineWithBothPlaces() throws IOException {
    String edited = edited("≤5元/亩", "≤4.5元/亩");

    Run run = Run.perf("diff", Run.COUNTY, edited, "--lang", "en");

    assertThat(run.out())
        .matches(
            Run.COUNTY
                + ":\\d+:\\d+ -> "
                + edited
                + ":\\d+:\\d+: target lowered \\[.+ / .+\\]: \"≤5元/亩\" -> \"≤4.5元/亩\"\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void longTextsAreShownFromShortlyBeforeWhereTheyPart() throws IOException {
    String edited = rewritten("参展经营主体不少于45家。", "参展经营主体不少于46家，比上年多一家。");

    assertThat(Run.perf("diff", Run.COUNTY, edited).out())
        .contains(": \"…品参展6次，参展经营主体不少于45家。\" -> \"…品参展6次，参展经营主体不少于46家，比上年多一家。\"");
  }

  @Test
  void longTextsThatPartAtOnceAreShownFromTheirBeginning() throws IOException {
    String edited = rewritten("以稳产保供、农民增收为主线", "今年以稳产保供、农民增收为主线");

    assertThat(Run.perf("diff", Run.COUNTY, edited).out())
        .contains(": \"以稳产保供、")
        .contains("…\" -> \"今年以稳产保供、");
  }

  @Test
  void changesAreToldInChineseUnlessAskedOtherwise() throws IOException {
    assertThat(Run.perf("diff", Run.COUNTY, edited("≤5元/亩", "≥5元/亩")).out()).contains("指标值变更比较符号");
  }

  @Test
  void anotherSpellingIsNoChange() throws IOException {
    assertThat(Run.perf("diff", Run.COUNTY, edited("≤5元/亩", "≦５元/亩")).code()).isZero();
  }

  @Test
  void jsonHasThePlacesAndTextsOfBothSides() throws IOException {
    String edited = edited("≤5元/亩", "优良");

    Run run = Run.perf("diff", Run.COUNTY, edited, "--format", "json");

    JsonNode diff = new ObjectMapper().readTree(run.out());
    JsonNode change = diff.at("/changes/0");
    assertThat(diff.get("format").asText()).isEqualTo("perf-diff/1");
    assertThat(diff.get("before").asText()).isEqualTo(Run.COUNTY);
    assertThat(diff.get("after").asText()).isEqualTo(edited);
    assertThat(diff.get("changes")).hasSize(1);
    assertThat(change.get("kind").asText()).isEqualTo("targetChanged");
    assertThat(change.get("shifts"))
        .extracting(JsonNode::asText)
        .containsExactly("madeQualitative");
    assertThat(change.at("/before/path")).isEqualTo(change.at("/after/path"));
    assertThat(change.at("/before/line").asInt()).isEqualTo(change.at("/after/line").asInt());
    assertThat(change.at("/before/text").asText()).isEqualTo("≤5元/亩");
    assertThat(change.at("/after/text").asText()).isEqualTo("优良");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void oneWayAndTheOtherHaveAsManyChanges() throws IOException {
    JsonNode there =
        new ObjectMapper()
            .readTree(Run.perf("diff", Run.COUNTY, Run.OFFICE, "--format", "json").out());
    JsonNode back =
        new ObjectMapper()
            .readTree(Run.perf("diff", Run.OFFICE, Run.COUNTY, "--format", "json").out());

    assertThat(there.get("changes")).isNotEmpty().hasSameSizeAs(back.get("changes"));
  }

  @Test
  void telephoneNumbersAreMasked() {
    Run run = Run.perf("diff", Run.OFFICE, Run.BUREAU, "--format", "json");

    assertThat(run.out()).doesNotContainPattern("(?<![0-9A-Za-z])1\\d{10}(?![0-9A-Za-z])");
  }

  @Test
  void aFileThatCannotBeReadIsNotCompared() {
    Run run = Run.perf("diff", Run.COUNTY, "missing.txt");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("missing.txt:1:1: error: ", "[file.missing]");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void theResultMayGoToAFile() throws IOException {
    Path out = directory.resolve("changes.txt");
    String edited = edited("≤5元/亩", "≤6元/亩");

    Run run = Run.perf("diff", Run.COUNTY, edited, "--out", out.toString());

    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(out).hasContent(Run.perf("diff", Run.COUNTY, edited).out());
  }

  /** The county's filing with another text, where it stands in a table. */
  private String edited(String old, String text) throws IOException {
    return rewritten("\t" + old, "\t" + text);
  }

  private String rewritten(String old, String text) throws IOException {
    Path file = directory.resolve("edited.txt");
    Files.writeString(file, Files.readString(Path.of(Run.COUNTY)).replace(old, text));
    return file.toString();
  }
}
