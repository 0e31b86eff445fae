package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final Rule<String> SHORT =
      Rule.<String>builder()
          .id("text.short")
          .severity(Severity.WARNING)
          .title("文字简短", "A text is short")
          .message("有{length}字", "it has {length} characters")
          .basis(Basis.houseRule())
          .check(
              (text, at) ->
                  text.length() < 4
                      ? Stream.of()
                      : Stream.of(Breach.at(at).with("length", "" + text.length())))
          .build();

  private record Holder(Optional<String> one, List<String> many) {}

  @Test
  void findsWhereItsCheckSaysSo() {
    FieldPath path = FieldPath.parse("/a/b");

    assertThat(SHORT.check("abc", path)).isEmpty();
    assertThat(SHORT.check("abcd", path))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("text.short");
              assertThat(finding.ref()).isEmpty();
              assertThat(finding.path()).isEqualTo(path);
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.basis()).contains(Basis.houseRule());
              assertThat(finding.text(Language.CHINESE)).isEqualTo("有4字");
              assertThat(finding.text(Language.ENGLISH)).isEqualTo("it has 4 characters");
            });
  }

  @Test
  void isCarriedToAFieldAndSkipsAnAbsentOne() {
    Rule<Holder> rule = SHORT.onField("one", Holder::one);

    assertThat(rule.check(new Holder(Optional.of("abcd"), List.of()), FieldPath.ROOT))
        .extracting(finding -> finding.path().toString())
        .containsExactly("/one");
    assertThat(rule.check(new Holder(Optional.empty(), List.of()), FieldPath.ROOT)).isEmpty();
  }

  @Test
  void isCarriedToEachElement() {
    Rule<Holder> rule = SHORT.forEach("many", Holder::many);

    assertThat(
            rule.check(new Holder(Optional.empty(), List.of("abcd", "", "abcde")), FieldPath.ROOT))
        .extracting(finding -> finding.path().toString())
        .containsExactly("/many/0", "/many/2");
    assertThat(rule.check(new Holder(Optional.empty(), List.of()), FieldPath.ROOT)).isEmpty();
  }

  @Test
  void appliesOnlyWhenItsConditionHolds() {
    Rule<String> rule = SHORT.when(text -> text.startsWith("a"));

    assertThat(rule.check("abcd", FieldPath.ROOT)).hasSize(1);
    assertThat(rule.check("bcde", FieldPath.ROOT)).isEmpty();
  }

  @Test
  void copiesKeepEverythingElse() {
    Rule<String> copy = SHORT.withSeverity(Severity.ERROR).withId("acme.short");

    assertThat(copy.check("abcd", FieldPath.ROOT))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("acme.short");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
    assertThat(SHORT.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void reportsAFailingCheckAndGoesOnWithTheOthers() {
    Rule<Holder> rule =
        Rule.<String>builder()
            .id("text.fails")
            .severity(Severity.ERROR)
            .title("题", "Title")
            .message("错", "wrong")
            .basis(Basis.houseRule())
            .check(
                (text, at) -> {
                  if (text.isEmpty()) {
                    throw new IllegalStateException("no text");
                  }
                  return Stream.of(Breach.at(at));
                })
            .build()
            .forEach("many", Holder::many);

    Outcome outcome = rule.judge(new Holder(Optional.empty(), List.of("", "a")), FieldPath.ROOT);

    assertThat(outcome.findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("/many/1");
    assertThat(outcome.notEvaluated())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.rule()).isEqualTo("text.fails");
              assertThat(each.path().toString()).isEqualTo("/many/0");
              assertThat(each.text(Language.CHINESE))
                  .isEqualTo("规则自身执行失败：java.lang.IllegalStateException: no text");
            });
  }

  @Test
  void reportsAConditionThatFails() {
    Rule<String> rule =
        SHORT.when(
            text -> {
              throw new IllegalArgumentException("condition");
            });

    assertThat(rule.judge("a", FieldPath.ROOT).notEvaluated()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "Text.short", "text.", ".short", "text..short", "text.短"})
  void refusesAnIdThatIsNotDottedWords(String id) {
    assertThatThrownBy(() -> SHORT.withId(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rule id is not dotted lower-case words");
  }

  @Test
  void refusesLanguagesWithOtherPlaceholders() {
    Rule.Builder<String> builder =
        Rule.<String>builder()
            .id("text.other")
            .severity(Severity.INFO)
            .title("题", "Title")
            .message("有{length}字", "it has {count} characters")
            .basis(Basis.houseRule())
            .check((text, at) -> Stream.of());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("placeholders differ between the languages: text.other");
  }
}
