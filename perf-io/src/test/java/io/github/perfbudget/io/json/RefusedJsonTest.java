package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are in {@code refused.txt}: what is refused, where, and with which words. */
class RefusedJsonTest {

  /** One line of the file. */
  record Case(String name, String json, String place, String path, String id, String message) {

    static Case parse(String line) {
      String[] cells = line.split("\\|", 6);
      String json = cells[1].replace('¶', '\n').replace('→', '\t');
      return new Case(cells[0], json, cells[2], cells[3], cells[4], cells[5]);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return FilingJsonTest.resource("refused.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Case::parse);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isRefusedWithPlaceReasonAndRemedy(Case refused) {
    FilingJsonException failure =
        catchThrowableOfType(FilingJsonException.class, () -> FilingJson.read(refused.json()));
    assertThat(failure).isNotNull();
    String pointer = refused.path().isEmpty() ? "" : refused.path() + ": ";
    assertThat(failure)
        .hasMessage(
            refused.place() + ": " + pointer + refused.message() + " [" + refused.id() + "]");
    assertThat(failure.path()).hasToString(refused.path());
    assertThat(failure.position()).hasToString(refused.place());
    assertThat(failure.finding().text(Language.CHINESE)).doesNotContain("{found}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theTotalReadingTellsTheSameFirst(Case refused) {
    Reading reading = FilingJson.reading(refused.json().getBytes(StandardCharsets.UTF_8));
    Diagnostic first = reading.diagnostics().get(0);
    assertThat(reading.source().positionAt(first.span().start())).hasToString(refused.place());
    assertThat(first.finding().path()).hasToString(refused.path());
    assertThat(first.finding().rule()).isEqualTo(refused.id());
  }
}
