package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.model.FieldPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final Parameter<Integer> LONGEST =
      Parameter.count("longest", 4, "最多字数", "characters at most");

  private static final Rule<String> BOUNDED =
      Rule.<String>builder()
          .id("text.bounded")
          .severity(Severity.INFO)
          .title("文字不超长", "A text is not too long")
          .message("超长", "too long")
          .basis(Basis.houseRule())
          .addParameter(LONGEST)
          .checkedBy(
              settings ->
                  (text, at) ->
                      text.length() > settings.get(LONGEST)
                          ? Stream.of(Breach.at(at))
                          : Stream.of())
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
  void reportsElsewhereWhenMoved() {
    Rule<String> moved = SHORT.withPath(at -> at.parent().orElseThrow().field("other"));

    assertThat(moved.check("abcd", FieldPath.parse("/a/b")))
        .extracting(finding -> finding.path().toString())
        .containsExactly("/a/other");
  }

  @Test
  void isInForceFromItsFirstDayToItsLast() {
    Rule<String> rule =
        SHORT
            .withValidFrom(LocalDate.of(2021, 8, 18))
            .withValidTo(LocalDate.of(2022, 12, 31))
            .onField("one", (Holder holder) -> holder.one())
            .when(holder -> true)
            .withPath(at -> at)
            .optional()
            .onField("x", (String text) -> Optional.of(Optional.empty()))
            .withId("acme.short")
            .forEach("y", (Holder holder) -> holder.many())
            .onField("z", (String text) -> Optional.empty());

    assertThat(rule.isInForceOn(LocalDate.of(2021, 8, 17))).isFalse();
    assertThat(rule.isInForceOn(LocalDate.of(2021, 8, 18))).isTrue();
    assertThat(rule.isInForceOn(LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(rule.isInForceOn(LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(SHORT.isInForceOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    Rule<String> rule = SHORT.withValidFrom(LocalDate.of(2021, 8, 18));

    assertThatThrownBy(() -> rule.withValidTo(LocalDate.of(2021, 8, 17)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the rule ends before it begins: text.short");
    assertThat(rule.withValidTo(LocalDate.of(2021, 8, 18)).validTo()).isPresent();
  }

  @Test
  void judgesByTheValuesOfItsParameters() {
    Rule<Holder> rule = BOUNDED.forEach("many", Holder::many);
    Holder holder = new Holder(Optional.empty(), List.of("abc", "abcde"));

    assertThat(rule.check(holder, FieldPath.ROOT)).hasSize(1);
    assertThat(rule.with(LONGEST, 2).check(holder, FieldPath.ROOT)).hasSize(2);
    assertThat(rule.with(LONGEST, 2).with(LONGEST, 9).check(holder, FieldPath.ROOT)).isEmpty();
    assertThat(rule.parameter("longest")).contains(LONGEST);
    assertThat(rule.parameter("shortest")).isEmpty();
  }

  @Test
  void refusesAParameterItDoesNotHaveAndAValueThatDoesNotFit() {
    assertThatThrownBy(() -> SHORT.with(LONGEST, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the rule has no parameter longest: text.short");
    assertThatThrownBy(() -> BOUNDED.with(LONGEST, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value of longest does not fit COUNT: -1");
    assertThatThrownBy(() -> Parameter.words("words", List.of(" "), "词", "words"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Parameter.number("number", BigDecimal.ONE.negate(), "数", "a number"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"'',a", "a,''", "a,a"})
  void refusesAnExampleThatShowsNothing(String bad, String good) {
    assertThatThrownBy(() -> Example.of(bad, good)).isInstanceOf(IllegalArgumentException.class);
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
