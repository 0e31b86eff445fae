package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Absent, null and empty are three things. */
class AbsenceTest {

  private static Filing read(String members) {
    return FilingJson.read("{\"format\":\"perf-filing/1\"" + members + "}");
  }

  @Test
  void whatIsAbsentIsLeftOutAndReadAsAbsent() {
    assertThat(FilingJson.writeLine(Filing.builder().build()))
        .isEqualTo("{\"format\":\"perf-filing/1\"}\n");
    assertThat(read("")).isEqualTo(Filing.builder().build());
  }

  @Test
  void anEmptyPartIsThereAndStaysThere() {
    Filing filing = Filing.builder().agency(Agency.builder().build()).build();

    assertThat(read(",\"agency\":{}")).isEqualTo(filing).isNotEqualTo(read(""));
    assertThat(FilingJson.writeLine(filing)).contains("\"agency\":{}");
  }

  @Test
  void anEmptyTextIsThereAndStaysThere() {
    Filing filing = Filing.builder().addProject(Project.builder().name("").build()).build();

    assertThat(read(",\"projects\":[{\"name\":\"\"}]")).isEqualTo(filing);
    assertThat(read(",\"projects\":[{}]")).isNotEqualTo(filing);
    assertThat(FilingJson.writeLine(filing)).contains("{\"name\":\"\"}");
  }

  @Test
  void anEmptyListIsTheSameAsNone() {
    assertThat(read(",\"projects\":[],\"unread\":[]")).isEqualTo(read(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"year\":null",
        ",\"agency\":null",
        ",\"projects\":null",
        ",\"projects\":[null]",
        ",\"projects\":[{\"name\":null}]",
        ",\"overallGoal\":{\"paragraphs\":[null],\"claims\":[]}",
      })
  void thereIsNoNull(String members) {
    assertThatThrownBy(() -> read(members))
        .isInstanceOf(FilingJsonException.class)
        .hasMessageContaining("[json.null]");
  }
}
