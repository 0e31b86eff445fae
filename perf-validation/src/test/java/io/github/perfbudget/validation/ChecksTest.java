package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.value.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every combinator against what it may meet: what holds, what does not, what is absent. */
class ChecksTest {

  /** Lists of texts by the names of their fields. */
  private record Whole(Map<String, List<String>> fields) {

    static Whole of(String text) {
      return new Whole(
          Arrays.stream(text.split(";", -1))
              .map(field -> field.strip().split("=", 2))
              .filter(field -> field.length == 2)
              .collect(
                  Collectors.toMap(field -> field[0], field -> List.of(field[1].split(",", -1)))));
    }

    static Part<Whole, String> texts(String name) {
      return Part.each(name, whole -> whole.fields().getOrDefault(name, List.of()));
    }

    static Part<Whole, Figure> figures(String name) {
      return (whole, at) ->
          texts(name)
              .of(whole, at)
              .map(each -> Located.of(each.path(), Figure.parse(each.value())));
    }
  }

  private static final Check<String> SHORT =
      (text, at) -> text.length() < 3 ? Stream.of() : broken(at, "text", text);

  private static final Check<String> LATIN =
      (text, at) -> text.chars().allMatch(c -> c < 128) ? Stream.of() : broken(at, "text", text);

  private static final Map<String, Check<Whole>> CHECKS =
      Map.ofEntries(
          Map.entry("present", Checks.present("a", whole -> first(whole, "a"))),
          Map.entry("sumsTo", Checks.sumsTo(Whole.figures("part"), Whole.figures("total"))),
          Map.entry("atMost", Checks.atMost(Whole.figures("value"), Whole.figures("limit"))),
          Map.entry(
              "consistentWith",
              Checks.consistentWith(
                  "a", Whole.texts("a"), "b", Whole.texts("b"), (a, b) -> b.startsWith(a))),
          Map.entry("unique", Checks.unique("a", Whole.texts("a"), text -> text.charAt(0))),
          Map.entry("matchesByName", Checks.matchesByName("a", Whole.texts("a"), Whole.texts("b"))),
          Map.entry("and", each(SHORT.and(LATIN))),
          Map.entry("when", each(SHORT.when(text -> text.startsWith("x")))),
          Map.entry("unless", each(SHORT.unless(text -> text.startsWith("x")))),
          Map.entry("and when", each(SHORT.when(text -> text.startsWith("x")).and(LATIN))),
          Map.entry(
              "when and when",
              each(
                  SHORT
                      .when(text -> text.startsWith("x"))
                      .and(LATIN.when(text -> text.startsWith("字"))))),
          Map.entry("whenAny", each(SHORT).whenAny(Whole.texts("b"))),
          Map.entry("optional", optional()));

  private static Stream<Breach> broken(FieldPath at, String name, String value) {
    return Stream.of(Breach.at(at).with(name, value));
  }

  private static Check<Whole> each(Check<String> check) {
    return rule(check)
        .forEach("a", (Whole whole) -> whole.fields().getOrDefault("a", List.of()))
        .check();
  }

  private static Check<Whole> optional() {
    return rule(SHORT)
        .optional()
        .<Whole>on((whole, at) -> Stream.of(Located.of(at.field("a"), first(whole, "a"))))
        .check();
  }

  private static Optional<String> first(Whole whole, String name) {
    return Optional.ofNullable(whole.fields().get(name)).map(list -> list.get(0));
  }

  private static <T> Rule<T> rule(Check<T> check) {
    return Rule.<T>builder()
        .id("text.short")
        .severity(Severity.INFO)
        .title("题", "Title")
        .message("错", "wrong")
        .basis(Basis.houseRule())
        .check(check)
        .build();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvFileSource(
      resources = "/combinators.tsv",
      delimiter = '\t',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void aCombinatorSays(String combinator, String whole, String verdict, String said) {
    Check<Whole> check = CHECKS.get(combinator);

    Outcome outcome = rule(check).judge(Whole.of(whole), FieldPath.ROOT);

    assertThat(outcome.verdict().code()).isEqualTo(verdict);
    assertThat(told(check, whole)).isEqualTo(said);
  }

  /** Addresses, arguments, what they rest on, and how far off they are. */
  private static String told(Check<Whole> check, String whole) {
    return check
        .judge(Whole.of(whole), FieldPath.ROOT)
        .map(
            each ->
                each instanceof Breach breach
                    ? breach.path()
                        + breach.arguments().toString()
                        + breach.evidence().stream()
                            .map(evidence -> evidence.path() + ":" + evidence.text())
                            .toList()
                        + breach.deviation().map(off -> " off " + off.toText()).orElse("")
                    : each.getClass().getSimpleName() + " " + each.path())
        .collect(Collectors.joining(" & "));
  }
}
