package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A text set at an address changes that field and nothing else, or is refused. */
class EditsTest {

  private static final String FOLDER = "/io/github/perfbudget/io/form/editing/";
  private static final FieldPath TARGET = FieldPath.parse("/projects/0/indicators/0/target");

  @ParameterizedTest(name = "{0}: {1} set to {2}")
  @CsvFileSource(resources = FOLDER + "done.csv", numLinesToSkip = 1)
  void changesTheTextAsWritten(String name, String path, String text, String before, String after) {
    Reading reading = TableText.read(new ReadingCase(name).text());
    Reading edited = TableText.edit(reading).set(FieldPath.parse(path), unescaped(text)).apply();

    assertThat(edited.source().text())
        .isEqualTo(replaceOnce(reading.source().text(), unescaped(before), unescaped(after)));
  }

  private static String replaceOnce(String text, String before, String after) {
    assertThat(text.split(Pattern.quote(before), -1)).as(before).hasSize(2);
    return text.replace(before, after);
  }

  @ParameterizedTest(name = "{0}: {1} set to {2} is {3}")
  @CsvFileSource(resources = FOLDER + "refused.csv", numLinesToSkip = 1)
  void refusesWithAddressAndReason(
      String name, String path, String text, String rule, String where) {
    Edits edits =
        TableText.edit(TableText.read(new ReadingCase(name).text()))
            .set(FieldPath.parse(path), unescaped(text));

    var refused = catchThrowableOfType(TableTextException.class, edits::apply);

    assertThat(refused.findings()).extracting(Finding::rule).containsExactly(rule);
    assertThat(refused.path()).hasToString(where);
    assertThat(refused).hasMessageStartingWith(where + ": ").hasMessageEndingWith("[" + rule + "]");
  }

  /** In the cases {@code \n} stands for a newline, and so on; empty quotes for no text. */
  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  @Test
  void makesSeveralEditsAtOnce() {
    Reading reading = county(Encoding.UTF_8);
    FieldPath purpose = FieldPath.parse("/projects/0/purpose");
    Reading edited = TableText.edit(reading).set(TARGET, "≥15公里").set(purpose, "用于护岸。").apply();

    assertThat(edited.filing())
        .isEqualTo(reading.filing().withText(TARGET, "≥15公里").withText(purpose, "用于护岸。"));
  }

  @Test
  void mergedLabelsAreSetTogether() {
    Reading reading = TableText.read(new ReadingCase("county-form").text());
    FieldPath first = FieldPath.parse("/projects/0/indicators/0/categoryText");
    FieldPath merged = FieldPath.parse("/projects/0/indicators/1/categoryText");
    Reading edited = TableText.edit(reading).set(first, "产出").set(merged, "产出").apply();

    assertThat(edited.filing())
        .isEqualTo(reading.filing().withText(first, "产出").withText(merged, "产出"));
  }

  @Test
  void theSameEditTwiceIsOne() {
    Reading reading = county(Encoding.UTF_8);

    assertThat(edited(TableText.edit(reading).set(TARGET, "≥15公里").set(TARGET, "≥15公里")))
        .isEqualTo(edited(TableText.edit(reading).set(TARGET, "≥15公里")));
  }

  @Test
  void anEditedTextIsReadWithinTheLimitsOfItsReading() {
    SourceText county = SourceText.of(new ReadingCase("county-form").text());
    Reading reading = TableText.read(county, Limits.STANDARD.with(Limit.CELLS, 50));
    Reading edited = TableText.edit(reading).set(TARGET, "≥15公里").apply();

    assertThat(reading.isTruncated()).isTrue();
    assertThat(edited.filing()).isEqualTo(reading.filing().withText(TARGET, "≥15公里"));
    assertThat(edited.limits()).isEqualTo(reading.limits());
  }

  private static String edited(Edits edits) {
    return edits.apply().source().text();
  }

  @Test
  void noEditsChangeNothing() {
    Reading reading = county(Encoding.UTF_8);

    assertThat(TableText.edit(reading).apply().source().bytes())
        .isEqualTo(reading.source().bytes());
  }

  @Test
  void namesEveryAddressThatIsInTheWay() {
    FieldPath name = FieldPath.parse("/projects/0/name");
    Edits edits =
        TableText.edit(county(Encoding.UTF_8))
            .set(TARGET, "≥15公里")
            .set(TARGET, "≥16公里")
            .set(name, "渠道\t清淤");

    assertThatThrownBy(edits::apply)
        .hasMessage(
            TARGET
                + ": the same address was set to '≥15公里' before; keep one of the two [edit.twice]\n"
                + name
                + ": the text holds a TAB, which begins a cell; write a blank instead [write.tab]");
  }

  @ParameterizedTest
  @EnumSource
  void writesInTheEncodingOfTheFile(Encoding encoding) {
    Reading reading = county(encoding);
    Reading edited = TableText.edit(reading).set(TARGET, "≥90公里（乡镇）").apply();
    String text = reading.source().text().replace("≥12公里", "≥90公里（乡镇）");

    assertThat(edited.source().encoding()).isEqualTo(encoding);
    assertThat(edited.source().bytes()).isEqualTo(SourceText.of(text, encoding).bytes());
  }

  private static Reading county(Encoding encoding) {
    String text = new String(new ReadingCase("county-form").text(), UTF_8);
    return TableText.read(SourceText.of(text, encoding).bytes());
  }

  @Test
  void keepsTheByteOrderMarkAndCarriageReturns() {
    String text = "\uFEFF" + new String(new ReadingCase("county-form").text(), UTF_8);
    String windows = text.replace("\n", "\r\n");
    Edits edits = TableText.edit(TableText.read(windows.getBytes(UTF_8)));

    byte[] edited =
        edits.set(FieldPath.parse("/projects/0/purpose"), "护岸。\n清淤。").apply().source().bytes();

    assertThat(edited).isEqualTo(windows.replace("用于渠道清淤。", "护岸。\r\n清淤。").getBytes(UTF_8));
  }

  @Test
  void refusesAReadingOfJson() {
    byte[] table = new ReadingCase("county-form").text();
    String json = FilingJson.write(TableText.read(table).filing());
    Edits edits = TableText.edit(FilingJson.reading(json.getBytes(UTF_8)));

    assertThatThrownBy(edits.set(TARGET, "≥15公里")::apply)
        .isInstanceOf(TableTextException.class)
        .hasMessageContaining("[edit.source]");
  }
}
