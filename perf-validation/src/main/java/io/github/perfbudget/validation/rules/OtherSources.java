package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Further labelled money of a table for which the model has no place (未识别的资金来源), such as a row
 * 上年结转: with one of these in the table a sum is not known to be wrong.
 */
final class OtherSources {

  private static final Wording UNREAD =
      Wording.of(
          "表中另有未识别的一项「{label}」",
          "the table has a further item, \"{label}\", that is not understood");

  private OtherSources() {}

  /** A check for the parts of a filing whose breaches are undecided where there may be more. */
  static <T> Check<Filing> check(Part<Filing, T> parts, int depth, Check<T> check) {
    return (filing, at) ->
        parts
            .of(filing, at)
            .flatMap(
                part ->
                    check
                        .judge(part.value(), part.path())
                        .map(judgement -> unlessUnread(judgement, filing, depth)));
  }

  private static Judgement unlessUnread(Judgement judgement, Filing filing, int depth) {
    return judgement instanceof Breach breach
        ? labelIn(filing, breach.path().segments().subList(0, depth))
            .<Judgement>map(label -> Undecided.at(breach.path(), UNREAD).with("label", label))
            .orElse(breach)
        : judgement;
  }

  /** The label of the first unread row with a number that stands in this table. */
  private static Optional<String> labelIn(Filing filing, List<String> table) {
    return filing.unread().stream()
        .filter(unread -> unread.after().filter(path -> isIn(path, table)).isPresent())
        .flatMap(unread -> unread.rows().stream())
        .filter(row -> row.stream().anyMatch(OtherSources::isNumber))
        .flatMap(row -> row.stream().filter(OtherSources::isLabel))
        .findFirst();
  }

  private static boolean isIn(FieldPath path, List<String> table) {
    List<String> segments = path.segments();
    return segments.size() >= table.size() && segments.subList(0, table.size()).equals(table);
  }

  private static boolean isNumber(String cell) {
    return Figure.parse(cell).number().isPresent();
  }

  private static boolean isLabel(String cell) {
    return !cell.isBlank()
        && !isNumber(cell)
        && cell.codePoints().anyMatch(Character::isIdeographic);
  }
}
