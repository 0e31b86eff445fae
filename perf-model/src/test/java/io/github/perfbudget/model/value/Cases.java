package io.github.perfbudget.model.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts of {@code targets.tsv} and what they say. */
final class Cases {

  /**
   * A text and its reading, each column as it prints.
   *
   * @param text the text
   * @param comparator the name of the comparator; empty for none
   * @param kind the kind of the value
   * @param number the number; empty for none
   * @param upper the upper end of a range; empty for none
   * @param unit the unit, or the suffix of what is unrecognized
   */
  record Case(
      String text, String comparator, String kind, String number, String upper, String unit) {}

  private Cases() {}

  static Stream<Case> all() {
    return lines().stream()
        .skip(1)
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .map(c -> new Case(unescaped(c[0]), c[1], c[2], c[3], c[4], c[5]));
  }

  private static String unescaped(String text) {
    return text.replace("\\u00a0", "\u00a0").replace("\\t", "\t").replace("\\n", "\n");
  }

  private static List<String> lines() {
    try (InputStream in = Cases.class.getResourceAsStream("targets.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "targets.tsv").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Case readingOf(Target target) {
    String comparator = target.comparator().map(Enum::name).orElse("");
    IndicatorValue value = target.value();
    if (value instanceof NumericValue number) {
      return new Case(
          target.text(),
          comparator,
          kind(value),
          number.number().toPlainString(),
          number.upper().map(BigDecimal::toPlainString).orElse(""),
          number.unitText());
    }
    return value instanceof Unrecognized other
        ? new Case(
            target.text(),
            comparator,
            kind(value),
            other.number().toPlainString(),
            "",
            other.suffix())
        : new Case(target.text(), comparator, kind(value), "", "", "");
  }

  private static String kind(IndicatorValue value) {
    String name = value.getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
