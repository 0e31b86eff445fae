package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfbudget.io.testkit.Layout;
import io.github.perfbudget.io.testkit.Manner;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back equal, or it is refused with an address; it is never different. */
class CanonicalTextTest {

  private static final Path EXAMPLES = Path.of("../examples/filings");

  @Property
  void everyValidFilingIsWritten(@ForAll("valid") Filing filing, @ForAll TextForm form) {
    assertReadsBack(filing, TableText.write(filing, form));
  }

  @Property
  void everyFilingReadFromALayoutIsWritten(
      @ForAll("fromLayouts") Filing filing, @ForAll TextForm form) {
    assertStable(filing, form);
  }

  @Property
  void anyFilingIsWrittenOrRefusedWithAnAddress(
      @ForAll("any") Filing filing, @ForAll TextForm form) {
    String text = writeOrRefuse(filing, form);
    if (!text.isEmpty()) {
      assertReadsBack(filing, text);
    }
  }

  /** The text, or an empty one where the filing is refused. */
  private static String writeOrRefuse(Filing filing, TextForm form) {
    try {
      return TableText.write(filing, form);
    } catch (TableTextException refused) {
      assertThat(refused.findings()).isNotEmpty();
      assertThat(refused).hasMessageStartingWith(refused.path() + ": ");
      return "";
    }
  }

  private static void assertReadsBack(Filing filing, String text) {
    Filing read = TableText.read(text.getBytes(UTF_8)).filing();
    assertThat(read).as(text).isEqualTo(filing);
  }

  private static void assertStable(Filing filing, TextForm form) {
    String text = TableText.write(filing, form);
    Filing read = TableText.read(text.getBytes(UTF_8)).filing();
    assertThat(read).as(text).isEqualTo(filing);
    assertThat(TableText.write(read, form)).isEqualTo(text);
  }

  @Property
  void aValidFilingWithAnyTextIsWrittenOrRefused(
      @ForAll("valid") Filing filing, @ForAll("oddTexts") String odd, @ForAll int choice) {
    List<Located<String>> texts = filing.texts().toList();
    FieldPath path = texts.get(Math.floorMod(choice, texts.size())).path();
    String text = writeOrRefuse(filing.withText(path, odd), TextForm.DOCX);
    if (!text.isEmpty()) {
      assertReadsBack(filing.withText(path, odd), text);
    }
  }

  static Stream<ReadingCase> written() {
    return ReadingCase.all();
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyCaseOfTheReaderIsWritten(ReadingCase example) {
    Filing filing = TableText.read(example.text()).filing();
    for (TextForm form : TextForm.values()) {
      assertStable(filing, form);
    }
  }

  @ParameterizedTest(name = "{0}: {1} set to {2} is {3}")
  @CsvFileSource(
      resources = "/io/github/perfbudget/io/form/writing/refused.csv",
      numLinesToSkip = 1)
  void refusesWithAddressAndReason(
      String name, String path, String text, String rule, String where) {
    Filing filing =
        TableText.read(new ReadingCase(name).text())
            .filing()
            .withText(FieldPath.parse(path), text.translateEscapes());

    assertRefused(filing, rule, where);
  }

  private static void assertRefused(Filing filing, String rule, String where) {
    var refused =
        catchThrowableOfType(
            TableTextException.class, () -> TableText.write(filing, TextForm.DOCX));

    assertThat(refused.findings()).extracting(Finding::rule).containsExactly(rule);
    assertThat(refused.path()).hasToString(where);
  }

  @Test
  void refusesUnreadPartsBehindWhatIsNotThere() {
    Unread part = Unread.of(Optional.of(FieldPath.parse("/projects/7")), List.of(List.of("附注")));

    assertRefused(Filing.builder().addUnread(part).build(), "write.lost", "/unread/0");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    Filing filing =
        Filing.builder().agency(Agency.builder().name("某局\uD840").build()).year(2024).build();

    assertRefused(filing, "write.surrogate", "/agency/name");
  }

  @Test
  void saysWhatAFieldWouldReadBackAs() {
    Filing filing = Filing.builder().agency(Agency.builder().code("304001").build()).build();

    assertThatThrownBy(() -> TableText.write(filing, TextForm.DOC))
        .isInstanceOf(TableTextException.class)
        .hasMessage(
            "/agency: 'Agency{code=304001}' would be lost: the forms have no place for it, or it"
                + " would be read as a heading, a label or another field; reword it or leave it out"
                + " [write.lost]");
  }

  @Test
  void anEmptyFilingIsAnEmptyText() {
    assertThat(TableText.write(Filing.builder().build(), TextForm.DOCX)).isEmpty();
  }

  static Stream<Path> filings() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<Path> bundled = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return Stream.concat(bundled.stream(), Corpus.all().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("filings")
  void filingsAsTheyArePublishedAreWritten(Path file) throws IOException {
    Filing filing = TableText.read(file).filing();
    for (TextForm form : TextForm.values()) {
      assertStable(filing, form);
    }
  }

  @Provide
  Arbitrary<Filing> valid() {
    return Arbitraries.oneOf(Filings.valid(), Filings.ofCities(), Filings.ofCounties());
  }

  /** Texts that readers stumble over, alone and inside others. */
  @Provide
  Arbitrary<String> oddTexts() {
    return Arbitraries.of(
            "",
            "甲",
            " ",
            "\u3000",
            "\n",
            "\t",
            "\r",
            "\u0007",
            "\uD840",
            "\uFEFF",
            "\uFFFD",
            "：",
            "1.",
            "（一）",
            "目标1",
            "……",
            "绩效目标：",
            "绩效指标：",
            "二、分项绩效目标",
            "第一部分",
            "一级指标",
            "项目编码",
            "项目名称",
            "经办人：",
            "电话：",
            "单位：元",
            "2024年",
            "编制",
            "预算项目绩效目标表",
            "[bookmark: x]",
            "[bookmark:",
            "5万元",
            "产出指标",
            "数量指标",
            "。",
            "%",
            "部门整体支出绩效目标申报表",
            "年度整体支出目标1")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Filing> any() {
    return Filings.any();
  }

  @Provide
  Arbitrary<Filing> fromLayouts() {
    return Arbitraries.of(Manner.class)
        .flatMap(
            manner ->
                Combinators.combine(
                        io.github.perfbudget.io.testkit.Filings.of(manner),
                        Arbitraries.of(Layout.all(manner)))
                    .as((filing, layout) -> read(layout, filing)));
  }

  private static Filing read(Layout layout, Filing filing) {
    String text = layout.text(filing, TextForm.DOCX);
    return TableText.read(text.getBytes(UTF_8)).filing();
  }
}
