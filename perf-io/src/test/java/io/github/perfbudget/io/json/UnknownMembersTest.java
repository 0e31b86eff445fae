package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnknownMembersTest {

  private static final String NEWER =
      "{\"format\":\"perf-filing/1\",\"year\":2031,\n"
          + " \"projects\":[{\"name\":\"甲\",\"tags\":{\"a\":[1,null]},\"title\":\"乙\"}],\"origin\":null}";

  private static Reading read(String json, UnknownMembers unknown) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return FilingJson.reading(bytes, Limits.STANDARD, unknown);
  }

  @Test
  void theyAreErrorsUnlessAskedOtherwise() {
    Reading reading = FilingJson.reading(NEWER.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(reading.diagnostics())
        .extracting(each -> each.finding().severity())
        .containsExactly(Severity.ERROR, Severity.ERROR);
    assertThat(read(NEWER, UnknownMembers.REFUSED)).usingRecursiveComparison().isEqualTo(reading);
  }

  @Test
  void reportedTheyAreLeftOutWithAWarningAndAllElseIsRead() {
    Reading reading = read(NEWER, UnknownMembers.REPORTED);

    Filing known =
        FilingJson.read(
            "{\"format\":\"perf-filing/1\",\"year\":2031,"
                + "\"projects\":[{\"name\":\"甲\",\"title\":\"乙\"}]}");
    assertThat(reading.filing()).isEqualTo(known);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(reading.diagnostics())
        .extracting(
            each ->
                reading.source().positionAt(each.span().start())
                    + " "
                    + each.finding().severity().code()
                    + " "
                    + each.finding().path()
                    + " "
                    + each.finding().text(Language.ENGLISH))
        .containsExactly(
            "2:33 warning /projects/0/tags unknown member \"tags\", not read; a newer version may"
                + " have written it",
            "2:71 warning /origin unknown member \"origin\", not read; a newer version may have"
                + " written it");
  }

  @Test
  void whatElseIsWrongStaysAnError() {
    String json = NEWER.replace("2031", "\"2031\"");

    Reading reading = read(json, UnknownMembers.REPORTED);

    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(reading.diagnostics())
        .extracting(each -> each.finding().rule() + " " + each.finding().severity().code())
        .containsExactly("json.type error", "json.unknown warning", "json.unknown warning");
  }

  @Test
  void anotherVersionIsRefusedAllTheSame() {
    Reading reading = read(NEWER.replace("filing/1", "filing/2"), UnknownMembers.REPORTED);

    assertThat(reading.status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(reading.diagnostics())
        .extracting(each -> each.finding().rule())
        .containsExactly("json.format");
  }
}
